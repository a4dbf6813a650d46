import type { Problem } from '@rolwissel/protocol';
import { joinWords } from './words.ts';

/** What went wrong, in a sentence: the server's own, or that there is no server to be found; and whether to wait is enough. */
export function problemText({ detail, retryAfterMs }: Pick<Problem, 'detail' | 'retryAfterMs'>): string {
  const t = joinWords.value;
  const text = detail || t('unreachable');
  return retryAfterMs === undefined ? text : `${text} ${t('again')}`;
}
