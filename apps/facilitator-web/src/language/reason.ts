import type { Locale } from '@rolwissel/content';
import type { Problem } from '@rolwissel/protocol';
import { inBoth } from './in-both.ts';

const reasonTexts = inBoth(
  { unreachable: 'De server is niet bereikbaar. Probeer het zo nog eens.' },
  { unreachable: 'The server cannot be reached. Try again in a moment.' },
);

/** Why a call did not work, for people: the server's words, or that it could not be reached. */
export const reasonOf = ({ detail }: Problem, locale: Locale): string => detail || reasonTexts(locale)('unreachable');
