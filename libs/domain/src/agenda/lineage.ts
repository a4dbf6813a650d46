import type { Fork } from './state.ts';

/** A workshop, and which ones it goes on from, its parent last. */
export interface InFamily {
  readonly id: string;
  readonly lineage?: readonly Fork[] | undefined;
}

/** In which workshop the first event was recorded. */
export const rootOf = (id: string, { lineage }: Omit<InFamily, 'id'>): string => lineage?.[0]?.parentId ?? id;

/** How many events two workshops have in common, from the first on; none where they are of two families. */
export function eventsInCommon(one: InFamily, other: InFamily): number {
  const [path, beside] = [pathOf(one), pathOf(other)];
  let common = 0;
  for (const [index, { id, leftAt }] of path.entries()) {
    const there = beside[index];
    if (there?.id !== id) return common;
    common = Math.min(leftAt, there.leftAt);
    if (leftAt !== there.leftAt) return common;
  }
  return common;
}

/** Through which workshops it came, and after which event it left each; itself it never left. */
const pathOf = ({ id, lineage = [] }: InFamily) => [
  ...lineage.map(({ parentId, position }) => ({ id: parentId, leftAt: position })),
  { id, leftAt: Number.POSITIVE_INFINITY },
];
