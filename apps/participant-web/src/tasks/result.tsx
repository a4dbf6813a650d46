import type { Desk } from '../live/desk.ts';
import { OutboxLine } from '../live/outbox-line.tsx';
import { TaskHeading } from '../live/task-heading.tsx';
import { RoundResult } from '../results/round-result.tsx';
import { resultWords } from '../results/words.ts';

/** What the room answered, beside one's own answer. */
export function Result({ desk, roundId }: { desk: Desk; roundId: string }) {
  const round = desk.workshop.rounds.byId[roundId];
  if (!round) return null;
  const sending = desk.sendingOf(roundId);
  return (
    <div class="task">
      <TaskHeading>{resultWords.value('result')}</TaskHeading>
      {sending?.state === 'refused' && <OutboxLine sending={sending} isOffline={desk.isOffline} />}
      <RoundResult desk={desk} round={round} />
    </div>
  );
}
