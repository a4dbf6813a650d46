/** What the six sentences are about on a negotiating table. */
export const issues = ['time', 'scope', 'terms', 'price', 'service', 'access'] as const;

export { waveIds } from '@rolwissel/domain';

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
