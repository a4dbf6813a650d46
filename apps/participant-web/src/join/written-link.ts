import { readJoinCode, readJoinSecret } from '@rolwissel/protocol';
import { phoneTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import type { JoinLink } from './join-link.ts';

/** The link in what was typed or pasted; people also paste the link that one scans. */
export function linkIn(written: string): JoinLink {
  const secret = readJoinSecret(written);
  if (secret !== undefined) return { secret };
  const code = readJoinCode(written);
  return code === undefined ? {} : { code };
}

/** What was typed can be no code: what one looks like, beside how much is there. */
export function whyNoCode(typed: string): { readonly code: string; readonly detail: string } {
  const t = phoneTexts.in(language.value).returning;
  const n = typed.replace(/[^\p{L}\p{N}]/gu, '').length;
  return { code: 'code-unknown', detail: n === 0 ? t('codeMissing') : t('codeShape', { n }) };
}
