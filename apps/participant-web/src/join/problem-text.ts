import type { Problem } from '@rolwissel/protocol';
import { phoneFirstTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';

/** What went wrong, in a sentence: the server's own, or that there is no server to be found. */
export const problemText = ({ detail }: Pick<Problem, 'detail'>): string =>
  detail || phoneFirstTexts.in(language.value).join('unreachable');
