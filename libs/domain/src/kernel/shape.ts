import { type Refusal, refuse } from './decision.ts';
import { cleanText, graphemeCount, isBlank, unified } from './text.ts';

/** Reads a value from outside as a `T`, or throws `Misshapen`; what it returns holds nothing but what the shape names. */
export type Shape<T> = (value: unknown) => T;

/** What a shape finds wrong with a value from outside; caught by `read`. */
export class Misshapen extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** A value in its shape, or the refusal that says what is wrong with it. */
export function read<T>(shape: Shape<T>, value: unknown): { readonly ok: true; readonly value: T } | Refusal {
  try {
    return { ok: true, value: shape(value) };
  } catch (error) {
    if (error instanceof Misshapen) return error.refusal;
    throw error;
  }
}

const wrong = (code: string, values?: Record<string, string | number>): never => {
  throw new Misshapen(refuse(code, values));
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const KEY = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;

export const isId = (value: string): boolean => UUID.test(value);

/** An id made by whoever creates the thing: a uuid in lower case. */
export const id: Shape<string> = (value) => (typeof value === 'string' && isId(value) ? value : wrong('malformed'));

/** A name from the pack or the plan: letters, digits and hyphens, at most 64. */
export const key: Shape<string> = (value) =>
  typeof value === 'string' && KEY.test(value) ? value : wrong('malformed');

export const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : wrong('malformed'));

export const oneOf =
  <const T extends string>(...words: readonly T[]): Shape<T> =>
  (value) =>
    words.find((word) => word === value) ?? wrong('malformed');

/** A whole number from `min` to `max`; another number is out of range, anything else malformed. */
export const whole =
  <T extends number = number>(min: number, max: number): Shape<T> =>
  (value) => {
    if (typeof value !== 'number') return wrong('malformed');
    if (!Number.isInteger(value) || value < min || value > max) return wrong('out-of-range');
    return value as T; // the range was just checked; literal unions are named by the caller
  };

/** A number from `min` to `max`. */
export const amount =
  (min: number, max: number): Shape<number> =>
  (value) => {
    if (typeof value !== 'number') return wrong('malformed');
    return value >= min && value <= max ? value : wrong('out-of-range');
  };

/** More code units than this a text of `max` characters does not have, in any language and with families of emoji in it:
 *  beyond it nobody takes the trouble to count them. */
const mostCodeUnits = (max: number): number => 12 * max + 64;

/** Text of `min` to `max` graphemes: NFC, trimmed, well-formed, without control or bidi-override characters. */
export const text =
  (min: number, max: number): Shape<string> =>
  (value) => {
    if (typeof value !== 'string') return wrong('malformed');
    if (value.length > mostCodeUnits(max)) return wrong('text-too-long', { over: value.length - max });
    const clean = cleanText(value);
    if (clean === undefined) return wrong('text-not-clean');
    const length = graphemeCount(clean, 2 * max);
    if (length > max) return wrong('text-too-long', { over: (length > 2 * max ? clean.length : length) - max });
    const missing = min > 0 && isBlank(clean) ? min : min - length;
    return missing > 0 ? wrong('text-too-short', { missing }) : clean;
  };

/** Text on one line: a tab or a new line in it is a space. */
export const line = (min: number, max: number): Shape<string> => {
  const shape = text(min, max);
  return (value) => shape(typeof value === 'string' ? unified(value).replaceAll(/\s+/g, ' ') : value);
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar, YYYY-MM-DD. */
export const date: Shape<string> = (value) =>
  typeof value === 'string' && DATE.test(value) && isOnTheCalendar(value) ? value : wrong('malformed');

function isOnTheCalendar(day: string): boolean {
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

export const list =
  <T>(item: Shape<T>, min: number, max: number): Shape<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value)) return wrong('malformed');
    return value.length < min || value.length > max ? wrong('out-of-range') : value.map((entry) => item(entry));
  };

/** The shape of each field of an object. */
export type Fields = Readonly<Record<string, Shape<unknown>>>;
type Optional<F extends Fields> = { [K in keyof F]: undefined extends ReturnType<F[K]> ? K : never }[keyof F];

/** The value that a set of fields describes: a field whose shape may give `undefined` may be absent. */
export type RecordOf<F extends Fields> = { readonly [K in Exclude<keyof F, Optional<F>>]: ReturnType<F[K]> } & {
  readonly [K in Optional<F>]?: Exclude<ReturnType<F[K]>, undefined>;
};

/** An object with these fields. Fields it does not name are dropped; names that reach for a prototype are refused. */
export const record =
  <F extends Fields>(fields: F): Shape<RecordOf<F>> =>
  (value) => {
    const source = plainObject(value);
    const result: Record<string, unknown> = {};
    for (const name in fields) {
      const shape = fields[name];
      const read = shape?.(Object.hasOwn(source, name) ? source[name] : undefined);
      if (read !== undefined) result[name] = read;
    }
    return result as RecordOf<F>; // filled field by field from the same record of shapes
  };

export const optional =
  <T>(shape: Shape<T>): Shape<T | undefined> =>
  (value) =>
    value === undefined || value === null ? undefined : shape(value);

/** One value for each of these names, no more and no less. */
export const each =
  <const K extends string, T>(names: readonly K[], item: Shape<T>): Shape<Readonly<Record<K, T>>> =>
  (value) => {
    const source = plainObject(value);
    if (Object.keys(source).some((name) => !names.includes(name as K))) return wrong('malformed');
    return Object.fromEntries(names.map((name) => [name, item(source[name])])) as Record<K, T>;
  };

/** A value for some of these names. */
export const some =
  <const K extends string, T>(names: readonly K[], item: Shape<T>): Shape<Readonly<Partial<Record<K, T>>>> =>
  (value) => {
    const source = plainObject(value);
    if (Object.keys(source).some((name) => !names.includes(name as K))) return wrong('malformed');
    const given = names.filter((name) => source[name] !== undefined);
    return Object.fromEntries(given.map((name) => [name, item(source[name])])) as Partial<Record<K, T>>;
  };

/** A value for each of at most `max` names that the outside chooses. */
export const mapOf =
  <T>(item: Shape<T>, max: number): Shape<Readonly<Record<string, T>>> =>
  (value) => {
    const entries = Object.entries(plainObject(value));
    if (entries.length > max) return wrong('out-of-range');
    return Object.fromEntries(entries.map(([name, entry]) => [key(name), item(entry)]));
  };

/** One of several shapes, told apart by the word in `field`. */
export const variant =
  <T>(field: string, shapes: Readonly<Record<string, Shape<T>>>): Shape<T> =>
  (value) => {
    const word = plainObject(value)[field];
    const shape = typeof word === 'string' && Object.hasOwn(shapes, word) ? shapes[word] : undefined;
    return shape ? shape(value) : wrong('malformed');
  };

function plainObject(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('malformed');
  for (const name of ['__proto__', 'constructor', 'prototype']) {
    if (Object.hasOwn(value, name)) return wrong('malformed');
  }
  return value as Record<string, unknown>;
}
