import { call } from '@rolwissel/client';
import type { TrainerSession } from '@rolwissel/protocol';

/** Who is signed in here: not known yet, nobody, a trainer, or no server to ask. */
export type Session = 'asking' | 'nobody' | 'unreachable' | TrainerSession;

/** The key in the owner's link; taken out of the address at once, so that it is neither seen nor kept. */
export function takeKeyFromAddress(): string | undefined {
  const key = decodeURIComponent(location.hash.slice(1));
  if (key === '') return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  return key;
}

export async function askSession(): Promise<Session> {
  const answer = await call<TrainerSession>('GET', '/api/session');
  if (answer.ok) return answer.value;
  return answer.problem.status === 0 || answer.problem.status >= 500 ? 'unreachable' : 'nobody';
}

/** Undefined when it worked; else the reason in words. */
export async function signIn(ownerKey: string, locale: string): Promise<string | undefined> {
  const answer = await call('POST', '/api/session', { ownerKey }, locale);
  return answer.ok ? undefined : answer.problem.detail || answer.problem.title;
}

export const signOut = (): Promise<unknown> => call('DELETE', '/api/session');
