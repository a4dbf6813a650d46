import type { Problem } from '@rolwissel/protocol';
import { commonTexts, type LanguageTag } from '@rolwissel/texts';

/** Why a call did not work, for people: the server's words, or that it could not be reached. */
export const reasonOf = ({ detail }: Problem, language: LanguageTag): string =>
  detail || commonTexts.in(language).connection('unreachable');
