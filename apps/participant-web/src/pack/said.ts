import { wordsOf } from '@rolwissel/domain';
import type { Pack } from './pack.ts';

type Said = Parameters<typeof wordsOf>[0];

/** What somebody wrote, or that it was removed on request; nothing where nobody wrote anything. */
export const said = (text: Said, { ui }: Pack): string | undefined => text && (wordsOf(text) ?? ui.removed);
