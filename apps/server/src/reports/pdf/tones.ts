import type { Tone as DrawnTone } from '@rolwissel/result/files';

export type Tone = DrawnTone | 'signal';

/** The light colours of `tokens.css`, to which a test holds them; but paper is white. */
export const tones: Readonly<Record<Tone, string>> = {
  paper: '#ffffff',
  ink: '#1c1a17',
  soft: '#5e574d',
  edge: '#857b6e',
  line: '#e4dccf',
  track: '#ece5d9',
  bar: '#1c1a17',
  signal: '#ffd92e',
  good: '#17683f',
  warn: '#7f5200',
  initiator: '#a98000',
  decider: '#0b92d5',
  influencer: '#058263',
  purchaser: '#014aa3',
  gatekeeper: '#b33d08',
  user: '#7f366a',
};
