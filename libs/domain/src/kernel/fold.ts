import type { Meta } from './recorded.ts';

/** Writes one fact into a slice of the state. It owns the slice and may write into it; it never throws. */
export type Fold<Slice, Data> = (slice: Slice, data: Data, meta: Meta) => void;

/** What a slice does with the facts it cares about, by type; every other fact passes it by. */
export type Folds<Slice, Events> = { readonly [Type in keyof Events]?: Fold<Slice, Events[Type]> };

/** Several folds of one slice as one; for each type of fact they run in the order given. */
export function inTurn<Slice, Events>(...all: readonly Folds<Slice, Events>[]): Folds<Slice, Events> {
  const joined: Record<string, AnyFold> = {};
  for (const folds of all) {
    for (const [type, fold] of Object.entries(folds) as [string, AnyFold][]) {
      const first = joined[type];
      joined[type] = first ? (...fact) => (first(...fact), fold(...fact)) : fold;
    }
  }
  return joined as Folds<Slice, Events>; // under the same types as they came in
}

type AnyFold = (slice: unknown, data: unknown, meta: Meta) => void;

/** Joins the folds of all slices into one walk per type of fact, looked up once and not per event. */
export function joinFolds<State extends object, Events>(
  slices: {
    readonly [Name in keyof State]?: Folds<State[Name], Events>;
  },
): (state: State, type: string, data: unknown, meta: Meta) => void {
  const byType = new Map<string, [keyof State, AnyFold][]>();
  for (const name of Object.keys(slices) as (keyof State)[]) {
    for (const [type, fold] of Object.entries(slices[name] ?? {})) {
      const steps = byType.get(type) ?? [];
      steps.push([name, fold as AnyFold]); // the map above ties each fold to its slice and its data
      byType.set(type, steps);
    }
  }
  return (state, type, data, meta) => {
    const steps = byType.get(type);
    if (!steps) return;
    for (const [name, fold] of steps) fold(state[name], data, meta);
  };
}
