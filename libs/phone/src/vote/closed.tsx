import { type PhoneBallot, phoneBallots } from '@rolwissel/ballots/phone';
import type { BallotKindName, RoundView } from '@rolwissel/domain';
import { ballotsTexts, phoneTexts } from '@rolwissel/texts';
import { EyesUp } from '../task/eyes-up.tsx';
import { OutboxLine } from '../task/outbox-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { isAsCast } from './casting.ts';
import { useVote } from './use-vote.ts';

interface ClosedProps {
  readonly context: PhoneContext;
  readonly roundId: string;
}

/** Closed and not shown yet: whether one's vote counts, and if it came too late, why. */
export function Closed({ context, roundId }: ClosedProps) {
  const { workshop, pack, language } = context;
  const { you } = workshop;
  const t = phoneTexts.in(language).tasks;
  const round = workshop.rounds.byId[roundId];
  if (!round) return null;
  const sending = context.sendingOf(roundId);
  const hasVoted = you.rounds.ballots[roundId] !== undefined;
  return (
    <EyesUp context={context}>
      <p>
        {pack.ui.closed} {you.people.me && (hasVoted ? t('yourVote') : ballotsTexts.in(language).result('noVote'))}
      </p>
      {sending?.state !== 'queued' && <ChangeUnsent context={context} round={round} />}
      <OutboxLine context={context} sending={sending?.state === 'saved' ? undefined : sending} />
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
  return <p class="soft">{phoneTexts.in(context.language).tasks('changeUnsent')}</p>;
}
