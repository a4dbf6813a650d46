import { groupOf } from '../model/event-groups.ts';
import { countUpTo } from '../model/order.ts';
import type { ReplayContext } from '../page/replay-context.ts';
import { MarkIcon } from '../timeline/mark-icon.tsx';

type EventRowProps = Readonly<{
  context: ReplayContext;
  /** The number of the event in the recording, and of its row in the list, from 0. */
  index: number;
  row: number;
  of: number;
  /** From the top of the list, in pixels. */
  top: number;
  when: 'past' | 'now' | 'future';
  /** The one row that the tab key stops at. */
  isStop: boolean;
  onKeyDown: (event: KeyboardEvent) => void;
}>;

/** An event in a line; a tap goes there. */
export function EventRow({ context, index, row, of, top, when, isStop, onKeyDown }: EventRowProps) {
  const { recording, player, lineOf, intoWorkshop } = context;
  const event = recording.events[index];
  if (!event) return null;
  const mark = recording.marks[countUpTo(recording.markIndexes, index) - 1];
  const kind = event.type === 'ActivityOpened' ? 'chapter' : groupOf(event);
  return (
    <li aria-posinset={row + 1} aria-setsize={of} style={{ insetBlockStart: `${top}px` }}>
      <button
        type="button"
        class={`event-row ${when} of-${kind}`}
        data-row={row}
        tabIndex={isStop ? 0 : -1}
        aria-current={when === 'now' ? 'step' : undefined}
        onClick={() => player.goTo(index)}
        onKeyDown={onKeyDown}
      >
        <span class="when">{intoWorkshop(recording.times[index] ?? 0)}</span>
        <span class="sign">{mark?.index === index && <MarkIcon kind={mark.kind} size="16px" />}</span>
        <span class="what">{lineOf(event)}</span>
      </button>
    </li>
  );
}
