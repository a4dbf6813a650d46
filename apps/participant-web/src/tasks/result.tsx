import type { Desk } from '../live/desk.ts';
import { OutboxLine } from '../live/outbox-line.tsx';
import { TaskHeading } from '../live/task-heading.tsx';
import { liveWords } from '../live/words.ts';
import { RoundResult } from '../results/round-result.tsx';

/** What the room answered, beside one's own answer. */
export function Result({ desk, roundId }: { desk: Desk; roundId: string }) {
  const round = desk.workshop.rounds.byId[roundId];
  if (!round) return null;
  const t = liveWords.value;
  const sending = desk.sendingOf(roundId);
  return (
    <div class="task">
      <TaskHeading>{t('result')}</TaskHeading>
      {round.tally && round.tally.kind !== 'too-few' && <p class="soft">{t('voters', { n: round.tally.cast })}</p>}
      {sending?.state === 'refused' && <OutboxLine sending={sending} isOffline={desk.isOffline} />}
      <RoundResult desk={desk} round={round} />
    </div>
  );
}
