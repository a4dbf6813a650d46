import { type Refusal, refuse } from '../kernel/decision.ts';
import { amount, flag, type Shape } from '../kernel/shape.ts';
import type { RefusalCode } from '../refusals.ts';
import type { Outcome, Term } from './state.ts';

const farthest = 1e9;
const figure = amount(-farthest, farthest);

/** What can be agreed on: a number, or yes or no. */
export const agreedValue: Shape<number | boolean> = (value) =>
  typeof value === 'boolean' ? flag(value) : figure(value);

/** What is wrong with an outcome, by the terms of its case; the field is named. */
export function wrongTerm({ terms }: Outcome, known: readonly Term[]): Refusal<RefusalCode> | undefined {
  for (const [id, value] of Object.entries(terms)) {
    const term = known.find((each) => each.id === id);
    if (!term || (typeof value === 'boolean') !== (term.type === 'bool')) return refuse('malformed');
    if (typeof value === 'number' && !isWithin(value, term)) {
      return refuse('term-out-of-range', { field: id, min: term.min ?? '', max: term.max ?? '' });
    }
  }
  return undefined;
}

/** Is a number one that this term can have. */
export const isWithin = (value: number, { type, min = -farthest, max = farthest }: Term): boolean =>
  value >= min && value <= max && (type !== 'int' || Number.isInteger(value));

export const isSameOutcome = (one: Outcome, other: Outcome): boolean =>
  one.agreed === other.agreed &&
  Object.keys(one.terms).length === Object.keys(other.terms).length &&
  Object.entries(one.terms).every(([id, value]) => other.terms[id] === value);
