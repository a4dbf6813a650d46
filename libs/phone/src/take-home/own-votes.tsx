import { RoundResult } from '@rolwissel/ballots/phone';
import { type RoundView, roundsOf, type Workshop } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { SureButton } from '../forms/sure-button.tsx';
import { ActLine } from '../task/act-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { roundTitle } from './round-title.ts';

interface OwnVotesProps {
  readonly context: PhoneContext;
}

/** Every round one voted in, the latest first: what one said, and what the room said, once that was shown. */
export function OwnVotes({ context }: OwnVotesProps) {
  const { workshop, language } = context;
  const t = phoneTexts.in(language).mine;
  const votes = votedIn(workshop);
  if (votes.length === 0 && workshop.agenda.finishedAt !== undefined) return null;
  return (
    <section class="section">
      <h2>{t('votes')}</h2>
      {votes.length === 0 && <p class="soft">{t('noVotes')}</p>}
      {votes.map((round) => (
        <details key={round.id} class="card">
          <summary>{roundTitle(context, round)}</summary>
          <RoundResult {...context} round={round} />
          {round.status === 'open' && workshop.agenda.status === 'live' && <TakeBack context={context} round={round} />}
        </details>
      ))}
    </section>
  );
}

const votedIn = (workshop: Workshop): readonly RoundView[] =>
  [...roundsOf(workshop)].reverse().filter(({ id }) => workshop.you.rounds.ballots[id] !== undefined);

interface TakeBackProps extends OwnVotesProps {
  readonly round: RoundView;
}

/** As long as the round is open, a vote can be taken back as if it had never been cast. */
function TakeBack({ context, round }: TakeBackProps) {
  const t = phoneTexts.in(context.language).mine;
  return (
    <>
      <SureButton
        language={context.language}
        label={t('takeBack')}
        question={t('takeBackSure')}
        yes={t('takeBackYes')}
        onYes={() => void context.acts?.send({ kind: 'WithdrawBallot', data: { roundId: round.id } })}
      />
      <ActLine context={context} sending={context.sendingOf(round.id)} />
    </>
  );
}
