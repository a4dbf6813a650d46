import { useMemo } from 'preact/hooks';
import { isDecision, type Mark } from '../model/marks.ts';
import { momentOf, type RunningTime } from '../model/running-time.ts';
import type { ReplayContext } from '../page/replay-context.ts';
import { cssPercent } from './css-percent.ts';
import { MarkIcon } from './mark-icon.tsx';

type MarkRowsProps = Readonly<{ context: ReplayContext; width: number }>;

/** Closer together than this, only the first of a row gets its picture. */
const pictureEveryPx = 17;

interface Placed extends Mark {
  readonly share: number;
  readonly crowded: boolean;
}

/** What stands out, in two rows: what the room decided, and what the trainer did beside the script. */
export function MarkRows({ context, width }: MarkRowsProps) {
  const { player } = context;
  const marks = player.marks.value;
  const running = player.running.value;
  const rows = useMemo(
    () => [
      placed(marks.filter(isDecision), running, width),
      placed(
        marks.filter((mark) => !isDecision(mark)),
        running,
        width,
      ),
    ],
    [marks, running, width],
  );
  return (
    <div class="mark-rows" aria-hidden="true">
      {rows.map((row, index) => (
        <div key={String(index)}>
          {row.map(({ kind, index: at, share, crowded }) => (
            <i
              key={at}
              class={crowded ? `mark-${kind} crowded` : `mark-${kind}`}
              data-index={at}
              style={{ insetInlineStart: cssPercent(share) }}
            >
              {!crowded && <MarkIcon kind={kind} size="16px" />}
            </i>
          ))}
        </div>
      ))}
    </div>
  );
}

function placed(marks: readonly Mark[], running: RunningTime, width: number): readonly Placed[] {
  let last = Number.NEGATIVE_INFINITY;
  return marks.map((mark) => {
    const share = momentOf(running, mark.index) / Math.max(1, running.totalMs);
    const crowded = share * width - last < pictureEveryPx;
    if (!crowded) last = share * width;
    return { ...mark, share, crowded };
  });
}
