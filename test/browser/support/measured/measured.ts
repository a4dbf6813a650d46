import type { Workshop } from '@rolwissel/domain';
import { toldCells } from '@rolwissel/domain';

/** What a result page must say, as far as it is a number or says whose number it is. */
export interface MeasuredResult {
  readonly facts: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, MeasuredSection>>;
}

export interface MeasuredSection {
  /** Of each paragraph the numbers, as they are read. */
  readonly prose: readonly (readonly Written[])[];
  readonly figures?: Readonly<Record<string, MeasuredFigure>>;
  /** Of each thing the room wrote: its words, and the numbers beside them. */
  readonly entries?: readonly Readonly<{ heading: string; numbers: readonly Written[] }>[];
}

export interface MeasuredFigure {
  /** By the headings of the columns. */
  readonly rows: readonly Readonly<Record<string, Written>>[];
  /** The numbers of the picture in words, where they are others than those beside its rows. */
  readonly spoken?: readonly Written[];
  /** What stands beside each row of the picture. */
  readonly drawn?: readonly Written[];
  /** Other numbers that may stand in the picture: on bars, at the ends of scales. */
  readonly marked?: readonly Written[];
}

export type Written = string | number;

/** The share of a whole in per cent. */
export const percent = (part: number): string => `${Math.round(part * 100)}%`;
export const hundred = (part: number): number => Math.round(part * 100);

/** A number with so many decimals, as the Dutch write it. */
export function decimal(value: number, places = 1): string {
  const written = Math.abs(value).toFixed(places).replace('.', ',');
  return value < 0 && /[1-9]/.test(written) ? `−${written}` : written;
}

export const interval = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  `${hundred(low)}–${hundred(high)}%`;

export const minutes = (ms: number): string => `${decimal(ms / 60_000, 0)} min`;

export const untold = 'niet getoond';

/** Cells as they may be told. */
export const told = (counts: readonly number[], { agenda }: Workshop): readonly Written[] =>
  toldCells(counts, agenda.settings.minCell).map((cell) => (cell === 'suppressed' ? untold : cell));

/** The cells of a row by the headings of their columns. */
export const under = (headings: readonly string[], cells: readonly Written[]): Readonly<Record<string, Written>> =>
  Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? '']));
