import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { ReplayContext } from '../page/replay-context.ts';

type ShortenedListProps<Item> = Readonly<{
  context: ReplayContext;
  items: readonly Item[];
  /** As many are drawn until somebody asks for all: a full hall makes hundreds of everything. */
  atFirst: number;
  class?: string;
  row: (item: Item) => ComponentChildren;
  keyOf: (item: Item) => string;
}>;

/** A list that may become long: its first rows, and the rest on request. */
export function ShortenedList<Item>({
  context,
  items,
  atFirst,
  row,
  keyOf,
  class: name = '',
}: ShortenedListProps<Item>) {
  const showsAll = useSignal(false);
  const rows = showsAll.value ? items : items.slice(0, atFirst);
  return (
    <>
      <ul class={name}>
        {rows.map((item) => (
          <li key={keyOf(item)}>{row(item)}</li>
        ))}
      </ul>
      {rows.length < items.length && (
        <button
          type="button"
          onClick={() => {
            showsAll.value = true;
          }}
        >
          {context.t.page('showAll', { n: items.length })}
        </button>
      )}
    </>
  );
}
