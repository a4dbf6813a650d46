import { type ReadonlySignal, useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { between, countUpTo } from '../model/order.ts';
import type { ReplayContext } from '../page/replay-context.ts';
import { EventRow } from './event-row.tsx';
import { rowsInSight, scrollTo } from './virtual-rows.ts';

type EventListProps = Readonly<{
  context: ReplayContext;
  indexes: ReadonlySignal<Uint32Array>;
  label: string;
  empty: string;
}>;

const rowPx = 36;

/** How many rows a key goes. */
const rowsPerKey: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -10,
  PageDown: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** A list as long as the recording, of which only what is in sight is drawn. One stop for the tab key; the arrows move the replay. */
export function EventList({ context, indexes, label, empty }: EventListProps) {
  const { player } = context;
  const list = useRef<HTMLDivElement>(null);
  const followsKey = useRef(false);
  const sight = useSignal({ scrolled: 0, height: 0 });
  /** The row of this moment, or of the last event before it that the list shows; -1 before the first. */
  const current = useComputed(() => countUpTo(indexes.value, player.count.value - 1) - 1);
  const height = useComputed(() => sight.value.height);
  const count = indexes.value.length;
  useEffect(() => {
    const { current: element } = list;
    if (!element) return undefined;
    const look = () => {
      sight.value = { scrolled: element.scrollTop, height: element.clientHeight };
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [sight, count === 0]);
  useSignalEffect(() => {
    const row = current.value;
    const { scrolled } = sight.peek();
    const to = height.value > 0 && row >= 0 ? scrollTo(row, scrolled, height.value, rowPx) : undefined;
    if (to !== undefined && list.current) list.current.scrollTop = to;
  });
  // after a key the focus is for the row of the moment, as soon as that is drawn
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${current.value}"]`);
    if (!followsKey.current || !row) return;
    followsKey.current = false;
    row.focus({ preventScroll: true });
  });
  if (count === 0) return <p class="soft">{empty}</p>;
  const { first, end } = rowsInSight(sight.value.scrolled, height.value, rowPx, count);
  const stop = current.value >= first && current.value < end ? current.value : first;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = rowsPerKey[event.key];
    const index = indexes.value[between(0, current.value + (step ?? 0), count - 1)];
    if (step === undefined || index === undefined) return;
    event.preventDefault();
    followsKey.current = true;
    player.goTo(index);
  };
  return (
    <div class="event-list" ref={list}>
      <ol class="event-rows" aria-label={label} style={{ blockSize: `${count * rowPx}px` }}>
        {Array.from(indexes.value.subarray(first, end), (index, offset) => (
          <EventRow
            key={index}
            context={context}
            index={index}
            row={first + offset}
            of={count}
            top={(first + offset) * rowPx}
            when={timing(first + offset, current.value)}
            isStop={first + offset === stop}
            onKeyDown={onKeyDown}
          />
        ))}
      </ol>
    </div>
  );
}

const timing = (row: number, current: number) => (row === current ? 'now' : row < current ? 'past' : 'future');
