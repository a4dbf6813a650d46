import type { Unsent } from '@rolwissel/client';
import type { WorkshopCommand } from '@rolwissel/domain';
import type { Replies } from './store.ts';

/** What became of something one did: on its way, recorded, or why not. */
export type Sending =
  | { readonly state: 'queued' }
  | { readonly state: 'saved' }
  | { readonly state: 'refused'; readonly code: string; readonly message: string };

/** The id of what a command is about: the round that is voted in, the objection that is raised. */
export function thingOf({ kind, data }: WorkshopCommand): string {
  const { roundId, lineId, caseId, objectionId, objectiveId } = data as Readonly<Record<string, string | undefined>>;
  return roundId ?? lineId ?? objectionId ?? objectiveId ?? caseId ?? kind;
}

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
