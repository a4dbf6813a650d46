import { RoundResult } from '@rolwissel/ballots/phone';
import { phoneTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import { OutboxLine } from '../room/outbox-line.tsx';
import type { PhoneContext } from '../room/phone-context.ts';
import { TaskHeading } from '../room/task-heading.tsx';

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
      <TaskHeading>{phoneTexts.in(language.value).tasks('result')}</TaskHeading>
      {sending?.state === 'refused' && <OutboxLine sending={sending} isOffline={context.isOffline} />}
      <RoundResult {...context} round={round} />
    </div>
  );
}
