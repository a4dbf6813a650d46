import { useSignal } from '@preact/signals';
import { consoleTexts, type LanguageTag } from '@rolwissel/texts';
import type { JSX } from 'preact';

/** So many rows are drawn at first, and so many more each time: a hall writes hundreds, and each is drawn at every change. */
const atOnce = 40;

type RowListProps<Item> = Readonly<{
  items: readonly Item[];
  row: (item: Item) => JSX.Element;
  language: LanguageTag;
}>;

/** The first rows of a list, and a way to the rest. */
export function RowList<Item>({ items, row, language }: RowListProps<Item>) {
  const most = useSignal(atOnce);
  const rest = items.length - most.value;
  return (
    <>
      <ul class="rows">{items.slice(0, most.value).map(row)}</ul>
      {rest > 0 && (
        <button
          type="button"
          class="more-rows"
          onClick={() => {
            most.value += atOnce;
          }}
        >
          {consoleTexts.in(language).conducting('moreRows', { n: rest })}
        </button>
      )}
    </>
  );
}
