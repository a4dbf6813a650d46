import { isAsCast } from '../ballots/as-cast.ts';
import { keptDraft } from '../kept/kept-drafts.ts';
import type { Desk } from '../live/desk.ts';
import { OutboxLine } from '../live/outbox-line.tsx';
import { EyesUp } from './eyes-up.tsx';
import { taskWords } from './words.ts';

/** Closed and not shown yet: whether one's vote counts, and if it came too late, why. */
export function Closed({ desk, roundId }: { desk: Desk; roundId: string }) {
  const t = taskWords.value;
  const sending = desk.sendingOf(roundId);
  const standing = desk.workshop.you.rounds.ballots[roundId]?.ballot;
  const draft = keptDraft<Record<string, unknown>>(`ballot ${roundId}`);
  const isChangeUnsent =
    draft && standing && sending?.state !== 'queued' && !('erased' in standing) && !isAsCast(draft, standing);
  return (
    <EyesUp desk={desk}>
      <p>
        {desk.pack.ui.closed} {t(standing ? 'yourVote' : 'noVote')}
      </p>
      {isChangeUnsent && <p class="soft">{t('changeUnsent')}</p>}
      <OutboxLine sending={sending?.state === 'saved' ? undefined : sending} isOffline={desk.isOffline} />
    </EyesUp>
  );
}
