import { type PhoneBallot, phoneBallots } from '@rolwissel/ballots/phone';
import type { BallotKindName, RoundView } from '@rolwissel/domain';
import { ballotsTexts, phoneTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import { EyesUp } from '../room/eyes-up.tsx';
import { OutboxLine } from '../room/outbox-line.tsx';
import type { PhoneContext } from '../room/phone-context.ts';
import { isAsCast } from './casting.ts';
import { useVote } from './use-vote.ts';

interface ClosedProps {
  readonly context: PhoneContext;
  readonly roundId: string;
}

/** Closed and not shown yet: whether one's vote counts, and if it came too late, why. */
export function Closed({ context, roundId }: ClosedProps) {
  const t = phoneTexts.in(language.value).tasks;
  const round = context.workshop.rounds.byId[roundId];
  if (!round) return null;
  const sending = context.sendingOf(roundId);
  const hasVoted = context.workshop.you.rounds.ballots[roundId] !== undefined;
  return (
    <EyesUp context={context}>
      <p>
        {context.pack.ui.closed} {hasVoted ? t('yourVote') : ballotsTexts.in(language.value).result('noVote')}
      </p>
      {sending?.state !== 'queued' && <ChangeUnsent context={context} round={round} />}
      <OutboxLine sending={sending?.state === 'saved' ? undefined : sending} isOffline={context.isOffline} />
    </EyesUp>
  );
}

interface ChangeUnsentProps {
  readonly context: PhoneContext;
  readonly round: RoundView;
}

/** What was tapped after the vote that stands, and was not cast any more. */
function ChangeUnsent({ context, round }: ChangeUnsentProps) {
  const kind = phoneBallots[round.ballot] as PhoneBallot<BallotKindName>; // the one of this round's kind
  const { draft, standing, casting } = useVote(context, round, kind);
  if (!standing || isAsCast(kind, draft, standing, casting)) return null;
  return <p class="soft">{phoneTexts.in(language.value).tasks('changeUnsent')}</p>;
}
