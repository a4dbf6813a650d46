import { type BallotKindName, leastCrowd, type TallyOf } from '@rolwissel/domain';
import { ballotsTexts } from '@rolwissel/texts';
import { ownBallot } from '../own-ballot.ts';
import type { OnPhone, PhoneBallot } from '../phone-ballot.ts';
import { phoneBallots } from '../phone-ballots.ts';

/** A round as it came out, with one's own vote against the room's; too few votes show nothing but that. */
export function RoundResult(about: OnPhone) {
  const { workshop, round, pack, language } = about;
  const t = ballotsTexts.in(language).result;
  const { Result } = phoneBallots[round.ballot] as PhoneBallot<BallotKindName>; // the one of this round's kind
  const { tally } = round;
  const own = ownBallot(workshop, round.id, round.ballot);
  const { minTotal } = workshop.agenda.settings;
  const least = tally && tally.cast < minTotal ? minTotal : leastCrowd;
  return (
    <>
      {tally?.kind === 'too-few' ? (
        <p class="notice">
          {pack.ui.small} {t('tooFew', { n: tally.cast, least })}
        </p>
      ) : (
        tally && <p class="soft">{t('votes', { n: tally.cast })}</p>
      )}
      <Result
        {...about}
        tally={tally?.kind === round.ballot ? (tally as TallyOf<BallotKindName>) : undefined}
        own={own}
      />
      {!own && workshop.you.people.me && <p class="soft">{t('noVote')}</p>}
    </>
  );
}
