import type { InOneLanguage, PhonePack } from '@rolwissel/content';
import { wordsOf } from '@rolwissel/domain';

type Said = Parameters<typeof wordsOf>[0];

/** What somebody wrote, or that it was removed on request; nothing where nobody wrote anything. */
export const said = (text: Said, { ui }: InOneLanguage<PhonePack>): string | undefined =>
  text && (wordsOf(text) ?? ui.removed);
