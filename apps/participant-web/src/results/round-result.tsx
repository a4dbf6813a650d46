import { type BallotKindName, leastCrowd } from '@rolwissel/domain';
import type { FunctionComponent } from 'preact';
import { ownBallot, type RoundView } from '../ballots/ballot-form.ts';
import type { Desk } from '../live/desk.ts';
import type { ResultProps, TallyOf } from './result-view.ts';
import { resultViews } from './results.ts';
import { resultWords } from './words.ts';

/** A round as it came out, with one's own vote against the room's; too few votes show nothing but that. */
export function RoundResult({ desk, round }: { desk: Desk; round: RoundView }) {
  const t = resultWords.value;
  const kind: BallotKindName = round.ballot;
  const View = resultViews[kind] as FunctionComponent<ResultProps<BallotKindName>>; // the view of this round's kind
  const { tally } = round;
  const own = ownBallot(desk.workshop, round.id, kind);
  const { minTotal } = desk.workshop.agenda.settings;
  const least = tally && tally.cast < minTotal ? minTotal : leastCrowd;
  return (
    <>
      {tally?.kind === 'too-few' ? (
        <p class="notice">
          {desk.pack.ui.small} {t('tooFew', { n: tally.cast, least })}
        </p>
      ) : (
        tally && <p class="soft">{t('votes', { n: tally.cast })}</p>
      )}
      <View
        desk={desk}
        round={round}
        tally={tally?.kind === kind ? (tally as TallyOf<BallotKindName>) : undefined}
        own={own}
      />
      {!own && <p class="soft">{t('noVote')}</p>}
    </>
  );
}
