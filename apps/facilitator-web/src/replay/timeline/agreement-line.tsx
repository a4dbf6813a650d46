import { useMemo } from 'preact/hooks';
import { coursePath } from '../model/agreement-course.ts';
import { momentOf } from '../model/running-time.ts';
import type { ReplayContext } from '../page/replay-context.ts';
import { cssPercent } from './css-percent.ts';

/** How alike the room thinks: a dot for each vote that was shown, and a line for their mean. For the eye; a panel has the numbers. */
export function AgreementLine({ context: { player, recording } }: Readonly<{ context: ReplayContext }>) {
  const running = player.running.value;
  const path = useMemo(() => coursePath(recording.agreement, running), [recording, running]);
  return (
    <div class="agreement-line" aria-hidden="true">
      <svg viewBox="0 0 1000 100" preserveAspectRatio="none">
        <path class="under" d={path} />
        <path d={path} />
      </svg>
      {recording.agreement.map(({ index, agreement }) => (
        <i
          key={index}
          data-index={index}
          style={{
            insetInlineStart: cssPercent(momentOf(running, index) / Math.max(1, running.totalMs)),
            insetBlockStart: cssPercent(1 - agreement),
          }}
        />
      ))}
    </div>
  );
}
