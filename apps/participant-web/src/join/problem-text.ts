import type { Problem } from '@rolwissel/protocol';
import { joinWords } from './words.ts';

/** What went wrong, in a sentence: the server's own, or that there is no server to be found. */
export const problemText = ({ detail }: Pick<Problem, 'detail'>): string => detail || joinWords.value('unreachable');
