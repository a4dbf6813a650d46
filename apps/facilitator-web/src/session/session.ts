import { call } from '@rolwissel/client';
import type { TrainerSession } from '@rolwissel/protocol';
import { consoleTexts, type LanguageTag } from '@rolwissel/texts';
import { reasonOf } from './reason.ts';

/** Who is signed in here: not known yet, nobody, a trainer, or no server to ask. */
export type Session = 'asking' | 'nobody' | 'unreachable' | TrainerSession;

/** The key in the owner's link; taken out of the address at once, so that it is neither seen nor kept. */
export function takeKeyFromAddress(): string | undefined {
  const key = decoded(location.hash.slice(1));
  if (key === '') return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return key;
}

/** A link that was cut in the middle of a letter is still a key, though a wrong one. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export async function askSession(): Promise<Session> {
  const answer = await call<TrainerSession>('GET', '/api/session');
  if (answer.ok) return answer.value;
  return answer.problem.status === 0 || answer.problem.status >= 500 ? 'unreachable' : 'nobody';
}

/** How a link begins that a lead gave to another trainer, after the `#`. */
const invited = 'invitation=';

/** Undefined when it worked; else the reason in words. A key that was right and let nobody in: the browser dropped the cookie. */
export async function signIn(key: string, language: LanguageTag): Promise<string | undefined> {
  const answer = key.startsWith(invited)
    ? await call('POST', '/api/invitation', { invitation: key.slice(invited.length) }, language)
    : await call('POST', '/api/session', { ownerKey: key }, language);
  if (!answer.ok) return reasonOf(answer.problem, language);
  return (await askSession()) === 'nobody' ? consoleTexts.in(language).signIn('noCookies') : undefined;
}

/** Here, or in every browser; whatever is open there closes. */
export const signOut = (where: 'here' | 'everywhere'): Promise<unknown> =>
  call('DELETE', where === 'here' ? '/api/session' : '/api/session?everywhere=true');
