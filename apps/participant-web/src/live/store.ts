import { type ReadonlySignal, signal } from '@preact/signals';
import { type Connection, Seat, type Unsent } from '@rolwissel/client';
import type { Workshop, WorkshopCommand } from '@rolwissel/domain';
import type { Ack, ConnectProblem } from '@rolwissel/protocol';
import type { KeptSeat } from '../kept/seat.ts';
import { shelf } from '../kept/shelf.ts';
import { locale } from '../language/language.ts';

/** What the screens read of a seat; a new object after every change, because the state in it changes in place. */
export interface View {
  readonly workshop: Workshop;
  readonly connection: Connection;
  readonly ended: ConnectProblem | undefined;
  readonly unsent: readonly Unsent[];
  /** The last reply about each thing, by the thing's id. */
  readonly replies: ReadonlyMap<string, Reply>;
}

/** A reply, and to what kind of command. */
export type Reply = Ack & { readonly kind: WorkshopCommand['kind'] };

export interface Store {
  readonly view: ReadonlySignal<View>;
  readonly send: (command: WorkshopCommand) => Promise<Ack>;
  /** The server's time in milliseconds since 1970. */
  readonly now: () => number;
  readonly close: () => void;
}

/** What became of something one did: on its way, recorded, or why not. */
export type Sending =
  | { readonly state: 'queued' }
  | { readonly state: 'saved' }
  | { readonly state: 'refused'; readonly code: string; readonly message: string };

/** One's seat, as something that screens can watch. */
export function openStore({ workshopId, token }: KeptSeat): Store {
  const seat = new Seat({ workshop: workshopId, token, locale: locale.peek(), shelf });
  const replies = new Map<string, Reply>();
  const look = (): View => {
    const { state: workshop, connection, ended, unsent } = seat;
    return { workshop, connection, ended, unsent, replies };
  };
  const view = signal(look());
  seat.onReply((command, reply) => void replies.set(thingOf(command), { ...reply, kind: command.kind }));
  seat.onChange(() => {
    view.value = look();
  });
  return {
    view,
    send(command) {
      replies.delete(thingOf(command));
      return seat.send(command);
    },
    now: () => seat.now(),
    close: () => seat.close(),
  };
}

/** The id of what a command is about: the round that is voted in, the objection that is raised. */
export function thingOf({ kind, data }: WorkshopCommand): string {
  const { roundId, lineId, caseId, objectionId, objectiveId } = data as Readonly<Record<string, string | undefined>>;
  return roundId ?? lineId ?? objectionId ?? objectiveId ?? caseId ?? kind;
}

/** What became of the last thing one did about `thing`. */
export function sendingOf({ unsent, replies }: Pick<View, 'unsent' | 'replies'>, thing: string): Sending | undefined {
  if (unsent.some(({ command }) => thingOf(command) === thing)) return { state: 'queued' };
  const reply = replies.get(thing);
  if (!reply) return undefined;
  return reply.ok ? { state: 'saved' } : { state: 'refused', code: reply.code, message: reply.message };
}
