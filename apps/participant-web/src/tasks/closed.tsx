import type { Desk } from '../live/desk.ts';
import { OutboxLine } from '../live/outbox-line.tsx';
import { EyesUp } from './eyes-up.tsx';
import { taskWords } from './words.ts';

/** Closed and not shown yet: whether one's vote counts, and if it came too late, why. */
export function Closed({ desk, roundId }: { desk: Desk; roundId: string }) {
  const t = taskWords.value;
  const sending = desk.sendingOf(roundId);
  const hasVoted = desk.workshop.you.rounds.ballots[roundId] !== undefined;
  return (
    <EyesUp desk={desk}>
      <p>
        {desk.pack.ui.closed} {t(hasVoted ? 'yourVote' : 'noVote')}
      </p>
      <OutboxLine sending={sending?.state === 'saved' ? undefined : sending} isOffline={desk.isOffline} />
    </EyesUp>
  );
}
