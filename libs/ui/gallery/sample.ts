import type { RecognitionRow, RoleRow, ShiftRow, Spread } from '../src/index.ts';

/** Room sizes every view is looked at in. */
export const rooms = { typical: 24, huge: 1000, empty: 0 } as const;
export type Room = keyof typeof rooms;

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

const sentences = [
  ['time', 'Tijd', 'De klant kan er niet te lang op wachten.'],
  ['scope', 'Omvang', 'Dat is niet de specificatie die de klant bedoelt.'],
  ['terms', 'Voorwaarden', 'De klant gaat niet akkoord met onze leveringsvoorwaarden.'],
  ['price', 'Prijs', 'De klant vindt de prijs veel te hoog.'],
  ['service', 'Service', 'De klant vindt onze servicemedewerkers maar zo-zo.'],
  ['access', 'Toegang', 'De klant is ontevreden en wil nu de baas spreken.'],
] as const;
const heard: readonly Spread[] = [
  [5, 7, 8, 4],
  [9, 8, 5, 2],
  [13, 6, 4, 1],
  [1, 3, 8, 12],
  [16, 6, 2, 0],
  [11, 9, 3, 1],
];

export function recognitionRows(voters: number, whole: boolean): RecognitionRow[] {
  return sentences.map(([issue, word, text], index) => {
    const frequency = grow(heard[index] ?? [0, 0, 0, 0], voters);
    const share = voters ? (voters - frequency[0]) / voters : 0;
    return { issue, text: whole ? text : word, frequency, interval: wilson(share, voters) };
  });
}

function wilson(share: number, n: number): readonly [number, number] {
  if (n === 0) return [0, 1];
  const z = 1.96;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return [middle - half, middle + half];
}

export const shiftRows: readonly ShiftRow[] = [
  { id: 'objective', name: 'Gemeenschappelijk doel', atStart: 2.3, now: 3.9, before: 3.4 },
  { id: 'faith', name: 'Oplossend vermogen', atStart: 2.8, now: 3.7, before: 3.1 },
  { id: 'validity', name: 'Beide perspectieven', atStart: 2.1, now: 3.4, before: 3.2 },
  { id: 'commitment', name: 'Inzet om samen te werken', atStart: 3.0, now: 3.0, before: 3.3 },
  { id: 'trust', name: 'Vertrouwen', atStart: 3.4, now: 3.1, before: 3.8 },
  { id: 'communication', name: 'Heldere communicatie', atStart: 2.6, now: 4.2, before: 3.5 },
  { id: 'dynamics', name: 'Inzicht in dynamiek', atStart: 1.6, now: 3.3, before: 2.4 },
];

export const roleLabels = {
  caption: 'Rolprofiel',
  role: 'Rol',
  share: 'Aandeel',
  spread: 'Spreiding',
  support: 'Steun',
  of: 'van',
  weights: ['Niet', 'Een beetje', 'Duidelijk', 'Hierin vooral'],
  before: 'eerst',
  after: 'nu',
  empty: 'Nog geen stemmen.',
} as const;

export const recognitionLabels = {
  caption: 'Wie hoorde welke zin',
  sentence: 'Zin',
  heard: 'Gehoord',
  frequencies: ['Eén keer', 'Vaker', 'Bijna elke week'],
  interval: 'met 95% zekerheid',
  empty: 'Nog geen stemmen.',
} as const;
