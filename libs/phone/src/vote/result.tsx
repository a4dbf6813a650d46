import { RoundResult } from '@rolwissel/ballots/phone';
import { phoneTexts } from '@rolwissel/texts';
import { OutboxLine } from '../task/outbox-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { TaskHeading } from '../task/task-heading.tsx';

interface ResultProps {
  readonly context: PhoneContext;
  readonly roundId: string;
}

/** What the room answered, beside one's own answer. */
export function Result({ context, roundId }: ResultProps) {
  const round = context.workshop.rounds.byId[roundId];
  if (!round) return null;
  const sending = context.sendingOf(roundId);
  return (
    <div class="task">
      <TaskHeading>{phoneTexts.in(context.language).tasks('result')}</TaskHeading>
      {sending?.state === 'refused' && <OutboxLine context={context} sending={sending} />}
      <RoundResult {...context} round={round} />
    </div>
  );
}
