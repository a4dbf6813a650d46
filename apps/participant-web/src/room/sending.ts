import type { Unsent } from '@rolwissel/client';
import { type Sending, thingOf } from '@rolwissel/phone';
import type { Replies } from './store.ts';

interface Acts {
  readonly unsent: readonly Unsent[];
  readonly replies: Replies;
}

/** What became of the last thing one did about `thing`. */
export function sendingOf({ unsent, replies }: Acts, thing: string): Sending | undefined {
  if (unsent.some(({ command }) => thingOf(command) === thing)) return { state: 'queued' };
  const reply = replies.get(thing);
  if (!reply) return undefined;
  return reply.ok ? { state: 'saved' } : { state: 'refused', code: reply.code, message: reply.message };
}
