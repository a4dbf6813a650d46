/** What the six sentences are about on a negotiating table. */
export const issues = ['time', 'scope', 'terms', 'price', 'service', 'access'] as const;

export const waveIds = ['w2', 'w6', 'w12'] as const;

export const uiTextIds = [
  'wait',
  'eyesUp',
  'voted',
  'closed',
  'revote',
  'late',
  'held',
  'small',
  'peek',
  'removed',
] as const;
