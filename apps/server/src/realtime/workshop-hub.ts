import type { ByeReason, ServerToClient } from '@rolwissel/protocol';
import type { Server } from 'socket.io';
import type { OwnEvent } from '../rooms/audience-feeds.ts';
import type { Room } from '../rooms/room.ts';
import { Broadcast, type Pauses } from './broadcast.ts';
import type { Screen } from './screen.ts';

const largeRoomPhones = 1_000;

/** Phones get what changed at once, then at most ten times a second, in a full hall four times. A mere count is worth a
 *  millisecond per phone: a thousand phones hear once a second how many have voted, and their own vote's ack meanwhile. */
const forPhones: Pauses = {
  newsMs: (screens) => (screens > largeRoomPhones ? 250 : 100),
  countsMs: (screens) => Math.max(100, screens),
};

/** Whose seat is gone finds that out when it comes back, which it may do soon. */
const comeInAnewMs = 200;

/** Console and projector get a delta with every flush of the log. */
const atOnce: Pauses = { newsMs: () => 0, countsMs: () => 0 };

/** Everything that is shown of one workshop on this node, and to whom. */
export class WorkshopHub {
  readonly #broadcasts;
  /** Which door its conductors know, by number. */
  door: number;
  /** Which trainer its conductors know to lead. */
  lead: string;
  readonly #seats = new Map<string, Set<Screen>>();

  constructor(server: Server<object, ServerToClient>, room: Room) {
    this.door = room.shown.people.door?.number ?? 1;
    this.lead = room.shown.agenda.lead;
    this.#broadcasts = {
      facilitator: new Broadcast(server, room, 'facilitator', atOnce),
      projector: new Broadcast(server, room, 'projector', atOnce),
      participants: new Broadcast(server, room, 'participants', forPhones),
    } as const;
  }

  get isEmpty(): boolean {
    return Object.values(this.#broadcasts).every(({ size }) => size === 0);
  }

  /** The screens of one participant. */
  seat(participantId: string): ReadonlySet<Screen> {
    return this.#seats.get(participantId) ?? new Set();
  }

  add(screen: Screen): void {
    const { participantId } = screen;
    if (participantId !== undefined) {
      this.#seats.set(participantId, new Set([...this.seat(participantId), screen]));
    }
    this.#broadcasts[screen.audience].add(screen);
  }

  remove(screen: Screen): void {
    this.#broadcasts[screen.audience].remove(screen);
    const { participantId } = screen;
    if (participantId === undefined) return;
    const left = new Set(this.seat(participantId));
    left.delete(screen);
    if (left.size > 0) this.#seats.set(participantId, left);
    else this.#seats.delete(participantId);
  }

  resync(screen: Screen, after: unknown): void {
    this.#broadcasts[screen.audience].resync(screen, after);
  }

  has(screen: Screen): boolean {
    return this.#broadcasts[screen.audience].has(screen);
  }

  /** Shows what is new: first to each their own, then to all. */
  show(own: readonly OwnEvent[]): void {
    for (const { to, event } of own) {
      for (const screen of this.seat(to)) {
        if (!screen.isLeftAlone) screen.tellOwn([event]);
        // at the end of the turn: whoever asked for it is answered first
        if (event.type === 'ParticipantErased') setImmediate(() => screen.leave('removed'));
        else if (isDismissal(event.type, to, event.data)) screen.leave('removed');
      }
    }
    for (const broadcast of Object.values(this.#broadcasts)) broadcast.show();
    for (const screen of this.conductors) if (screen.isDismissed) screen.leave('removed');
  }

  /** The workshop was read again, into another room. Who sat on a seat that is not in it has to come in anew. */
  moveTo(room: Room): void {
    for (const broadcast of Object.values(this.#broadcasts)) broadcast.moveTo(room);
    for (const [participantId, screens] of this.#seats) {
      const isThere = Object.hasOwn(room.workshop.people.byId, participantId);
      for (const screen of screens) {
        if (!isThere) screen.leave('overloaded', comeInAnewMs);
        else if (screen.isDismissed) screen.leave('removed');
      }
    }
    for (const screen of this.conductors) if (screen.isDismissed) screen.leave('removed');
  }

  /** The screens of those who conduct and show. */
  get conductors(): readonly Screen[] {
    return [...this.#broadcasts.facilitator.screens, ...this.#broadcasts.projector.screens];
  }

  /** The screens of those who conduct. */
  get trainers(): readonly Screen[] {
    return this.#broadcasts.facilitator.screens;
  }

  /** Nobody is shown anything any more. With `retryAfterMs` they are welcome again, elsewhere or later. */
  close(reason: ByeReason, retryAfterMs?: number): void {
    for (const broadcast of Object.values(this.#broadcasts)) {
      broadcast.stop();
      for (const screen of broadcast.screens) screen.leave(reason, retryAfterMs);
    }
  }
}

/** Whoever was removed, or turned out to sit elsewhere already, loses this seat at once. */
function isDismissal(type: string, to: string, data: object): boolean {
  return type === 'ParticipantRemoved' || (type === 'ParticipantsMerged' && Reflect.get(data, 'mergedId') === to);
}
