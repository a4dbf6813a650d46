/** What the six sentences are about on a negotiating table. */
export const issues = ['time', 'scope', 'terms', 'price', 'service', 'access'] as const;

export const waveIds = ['w2', 'w6', 'w12'] as const;

export const uiTextIds = [
  'join',
  'code',
  'language',
  'alias',
  'wait',
  'eyesUp',
  'voted',
  'closed',
  'revote',
  'offline',
  'late',
  'secret',
  'held',
  'small',
  'undo',
  'reveal',
  'peek',
  'removed',
] as const;
