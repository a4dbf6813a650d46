/** Who comes to the door while somebody attacks, and must not be turned away. */
export type Coming = 'a new phone' | 'somebody comes back' | 'the trainer signs in' | 'nobody';

/** What one address does to a server. */
export interface Attack {
  readonly title: string;
  /** In the folder `attacks`. */
  readonly file: string;
  readonly options?: object;
  /** How many seats of the workshop the attacker has. */
  readonly seats?: number;
  readonly coming?: Coming;
  /** It comes from the same address as the healthy; else from one of its own, where the machine has more than one. */
  readonly sameAddress?: boolean;
  /** Left out of the short form: it needs time, or repeats in detail what another one has. */
  readonly onlyLong?: boolean;
}

const unseated = [
  'connects',
  'disconnects',
  'pongs',
  'pings',
  'foreign namespaces',
  'foreign events',
  'acks',
  'rubbish',
];
const seated = ['commands', 'pulls', 'connects', 'pongs'];
const sizes = { '15 KB': 15_000, '64 KB': 64_000, '1 MB': 1_000_000 };
const bytes = Object.values(sizes);

const payloads = [
  {
    title: 'payloads of 15 KB to 1 MB by long-polling, all kinds of packets, without a token',
    file: 'payloads',
    options: { kinds: unseated, bytes },
  },
  {
    title: 'payloads of 15 KB to 1 MB by long-polling, all kinds of packets, from a seat',
    file: 'payloads',
    options: { kinds: seated, bytes, seated: true },
    seats: 1,
  },
  ...Object.entries(sizes).flatMap(([size, most]) =>
    [...unseated, 'commands'].map((kind) => ({
      title: `payloads of ${size} by long-polling, ${kind}`,
      file: 'payloads',
      options: { kinds: [kind], bytes: [most], seated: kind === 'commands' },
      seats: 1,
      onlyLong: true,
    })),
  ),
];

/** Without end over a websocket. */
const frames = [
  ...[...unseated, 'attachments', 'brackets'].map((kind) => ({
    title: `${kind} over a websocket, without a token`,
    file: 'frames',
    options: { kind },
    onlyLong: kind !== 'connects',
  })),
  ...[...seated, 'attachments', 'brackets'].map((kind) => ({
    title: `${kind} over a websocket, from a seat`,
    file: 'frames',
    options: { kind, seated: true },
    seats: 2,
    onlyLong: !['commands', 'pulls', 'attachments', 'brackets'].includes(kind),
  })),
  ...['commands', 'pulls'].map((kind) => ({
    title: `${kind} over a websocket, from a seat that never reads`,
    file: 'frames',
    options: { kind, seated: true, reads: false },
    seats: 2,
    onlyLong: kind !== 'commands',
  })),
];

const connections = [
  { title: 'one seat that connects again and again', file: 'storm', options: {}, seats: 1 },
  { title: '10,000 websockets without a token', file: 'crowd', options: { connections: 10_000 } },
  {
    title: '10,000 websockets with a wrong token',
    file: 'crowd',
    options: { connections: 10_000, first: '40{"proto":1,"token":"x","workshop":"x"}' },
    onlyLong: true,
  },
  { title: '100 screens that never read', file: 'stalled', seats: 20, onlyLong: true },
];

const downloads = [
  { title: 'downloads that are broken off', file: 'downloads', options: {} },
  {
    title: '400 connections that ask for 30 files each and read nothing',
    file: 'downloads',
    options: { pipelined: 30, hold: true, connections: 400 },
  },
];

const door: readonly Attack[] = [
  { title: 'aliases of 15 KB with the right code', file: 'requests', options: { kinds: ['long aliases'], width: 64 } },
  {
    title: 'aliases of 15 KB of people who come back',
    file: 'requests',
    options: { kinds: ['long aliases of others'], width: 64 },
    onlyLong: true,
  },
  {
    title: 'wrong codes from the address of the room',
    file: 'requests',
    options: { kinds: ['wrong codes', 'no codes', 'wrong links'] },
    sameAddress: true,
    coming: 'a new phone',
  },
  {
    title: 'wrong owner keys from the address of the room',
    file: 'requests',
    options: { kinds: ['wrong owner keys'] },
    sameAddress: true,
    coming: 'the trainer signs in',
  },
  {
    title: 'wrong personal codes for aliases of nobody, from the address of the room',
    file: 'requests',
    options: { kinds: ['aliases of nobody'] },
    sameAddress: true,
    coming: 'somebody comes back',
  },
  { title: 'personal codes of P01 to P39', file: 'requests', options: { kinds: ['personal codes'] }, onlyLong: true },
  {
    title: 'forged tokens and sessions',
    file: 'requests',
    options: { kinds: ['forged tokens', 'forged sessions'] },
    onlyLong: true,
  },
  {
    title: 'one seat that comes back again and again',
    file: 'ghosts',
    options: { rejoins: true, leaves: false },
    seats: 1,
  },
  { title: 'people who join and leave at once', file: 'ghosts', options: {}, coming: 'nobody' },
  { title: 'people who only join', file: 'ghosts', options: { leaves: false }, coming: 'nobody' },
];

export const attacks: readonly Attack[] = [...payloads, ...frames, ...connections, ...downloads, ...door];
