import { type ReadonlySignal, signal } from '@preact/signals';
import { type Connection, Seat, type Unsent } from '@rolwissel/client';
import { evolveForParticipants, type Workshop, type WorkshopCommand } from '@rolwissel/domain';
import type { Ack, ConnectProblem } from '@rolwissel/protocol';
import { storage } from '@rolwissel/ui/page';
import { language } from '../language/language.ts';
import type { KeptSeat } from '../storage/kept-seat.ts';
import { thingOf } from './sending.ts';

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

/** One's seat, as something that screens can watch. */
export function openStore({ workshopId, token }: KeptSeat): Store {
  const seat = new Seat({
    evolve: evolveForParticipants,
    workshop: workshopId,
    token,
    locale: language.peek(),
    shelf: storage,
  });
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
