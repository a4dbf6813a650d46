import type { WorkshopListed } from '@rolwissel/protocol';

/** A workshop in the list, and how many of those it goes on from stand above it. */
export interface Branch {
  readonly workshop: WorkshopListed;
  readonly depth: number;
}

/** Workshops with those that go on from them right under them; the family in which something was made last comes first. */
export function asTree(list: readonly WorkshopListed[]): readonly Branch[] {
  const known = new Map(list.map((workshop) => [workshop.id, workshop]));
  const parentOf = ({ fork }: WorkshopListed) => known.get(fork?.parentId ?? '');
  const rootOf = (workshop: WorkshopListed): WorkshopListed => {
    const parent = parentOf(workshop);
    return parent ? rootOf(parent) : workshop;
  };
  const withBranches = (workshop: WorkshopListed, depth: number): readonly Branch[] => [
    { workshop, depth },
    ...list
      .filter((each) => parentOf(each) === workshop)
      .sort((one, other) => (one.fork?.position ?? 0) - (other.fork?.position ?? 0))
      .flatMap((each) => withBranches(each, depth + 1)),
  ];
  return [...new Set(list.map(rootOf))].flatMap((root) => withBranches(root, 0));
}
