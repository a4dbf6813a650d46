import { area } from './area.ts';
import type { refusals } from './nl/refusals.ts';
import { filled, type Values } from './placeholders.ts';

/** Every code that has a sentence of its own. */
export type RefusalCode = keyof typeof refusals;

/** Why something was not accepted: whether a code has a sentence, and the sentence with its placeholders filled in. */
export const refusalTexts = area('refusals', (sentences) => ({
  has: (code: string): code is RefusalCode => Object.hasOwn(sentences, code),
  sentence: (code: RefusalCode, values: Values = {}): string => filled(sentences[code], values),
}));
