import type { RoleRow, Spread } from '../src/index.ts';

const spreads: readonly Spread[] = [
  [7, 8, 6, 3],
  [4, 6, 9, 5],
  [2, 5, 8, 9],
  [11, 7, 4, 2],
  [1, 2, 6, 15],
  [14, 6, 3, 1],
];
const shares = [0.14, 0.19, 0.22, 0.1, 0.28, 0.07];
const sharesBefore = [0.18, 0.21, 0.13, 0.12, 0.19, 0.17];
const roles = [
  ['initiator', 'Initiator'],
  ['decider', 'Decider'],
  ['influencer', 'Influencer'],
  ['purchaser', 'Purchaser'],
  ['gatekeeper', 'Gatekeeper'],
  ['user', 'User'],
] as const;

const grow = (counts: Spread, voters: number): Spread => {
  const [, one, two, three] = counts.map((count) => Math.round((count / 24) * voters)) as [
    number,
    number,
    number,
    number,
  ];
  return [voters - one - two - three, one, two, three];
};

export function roleRows(voters: number, before = false, long = false): RoleRow[] {
  return roles.map(([id, name], index) => {
    const spread = grow(spreads[index] ?? [0, 0, 0, 0], voters);
    return {
      id,
      name: long ? `${name}sverantwoordelijkheid` : name,
      share: shares[index] ?? 0,
      support: voters - spread[0],
      spread,
      ...(before ? { shareBefore: sharesBefore[index] ?? 0 } : {}),
    };
  });
}

export const roleLabels = {
  caption: 'Rolprofiel',
  role: 'Rol',
  share: 'Aandeel',
  spread: 'Spreiding',
  support: 'Genoemd door',
  of: 'van',
  weights: ['Niet', 'Een beetje', 'Duidelijk', 'Hierin vooral'],
  before: 'eerst',
  after: 'nu',
  empty: 'Niemand heeft gestemd',
} as const;
