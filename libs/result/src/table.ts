import type { Interval, Told } from '@rolwissel/domain';
import { decimal, type LanguageTag, percent, resultTexts } from '@rolwissel/texts';

/** What stands in a column; a file may give it a form of its own. */
export type ColumnKind = 'text' | 'number' | 'share' | 'interval' | 'minutes';

export interface Column {
  readonly heading: string;
  readonly kind: ColumnKind;
}

/** One value. Numbers stay numbers, shares and the bounds of an interval are parts of 1. `suppressed` may not be told. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly decimals?: number }
  | { readonly kind: 'share'; readonly value: number }
  | { readonly kind: 'interval'; readonly low: number; readonly high: number }
  | { readonly kind: 'minutes'; readonly value: number }
  | { readonly kind: 'suppressed' }
  | { readonly kind: 'none' };

/** The first cell of a row says what the row is about. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

export const text = (words: string): Cell => ({ kind: 'text', text: words });
export const number = (value: number, decimals = 0): Cell => ({ kind: 'number', value, decimals });
export const share = (value: number): Cell => ({ kind: 'share', value });
export const minutes = (ms: number): Cell => ({ kind: 'minutes', value: ms / 60_000 });
/** The two ends of what chance leaves open of a difference; nothing where it is not known. */
export const ends = (interval: Interval | undefined, decimals: number): readonly [Cell, Cell] =>
  interval ? [number(interval.low, decimals), number(interval.high, decimals)] : [none, none];
export const none: Cell = { kind: 'none' };

/** A count, unless it may not be told. */
export const told = (count: Told<number>): Cell => (count === 'suppressed' ? { kind: 'suppressed' } : number(count));

/** The same as a part of so many. */
export const toldShare = (count: Told<number>, of: number): Cell =>
  count === 'suppressed' ? { kind: 'suppressed' } : share(count / Math.max(1, of));

/** A cell as it is read in this language. */
export function written(cell: Cell, language: LanguageTag): string {
  const t = resultTexts.in(language).table;
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return decimal(cell.value, cell.decimals ?? 0, language);
    case 'share':
      return percent(cell.value);
    case 'interval':
      return t('interval', { low: Math.round(cell.low * 100), high: Math.round(cell.high * 100) });
    case 'minutes':
      return t('minutes', { minutes: decimal(cell.value, 0, language) });
    case 'suppressed':
      return t('suppressed');
    case 'none':
      return '–';
  }
}
