/** Lifts the data of one old schema version of a fact to the next; pure. */
export type Upcast = (data: unknown) => unknown;

/** Per type of fact: the lifts from version 1 to 2, from 2 to 3 … in order. */
export type Upcasts = Readonly<Record<string, readonly Upcast[] | undefined>>;

/** The schema version in which facts of this type are written today. */
export const currentVersion = (upcasts: Upcasts, type: string): number => (upcasts[type]?.length ?? 0) + 1;

/** Lifts stored data to today's shape; data of a version this program does not know yet is left as it is. */
export function upcast(upcasts: Upcasts, type: string, version: number, data: unknown): unknown {
  const lifts = upcasts[type]?.slice(version - 1) ?? [];
  return lifts.reduce((lifted: unknown, lift) => lift(lifted), data);
}
