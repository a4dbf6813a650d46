import type { ByeReason, ServerToClient } from '@rolwissel/protocol';
import type { Server } from 'socket.io';
import type { OwnEvent } from '../rooms/audience-feeds.ts';
import type { Room } from '../rooms/room.ts';
import { AudienceOf, type Pauses } from './audience.ts';
import type { Viewer } from './viewer.ts';

const hall = 1_000;

/** Phones get what changed at once, then at most ten times a second, in a full hall four times. A mere count is worth a
 *  millisecond per phone: a thousand phones hear once a second how many have voted, and their own vote's ack meanwhile. */
const forPhones: Pauses = {
  newsMs: (viewers) => (viewers > hall ? 250 : 100),
  countsMs: (viewers) => Math.max(100, viewers),
};

/** Whose seat is gone finds that out when it comes back, which it may do soon. */
const comeInAnewMs = 200;

/** Console and projector get a delta with every flush of the log. */
const atOnce: Pauses = { newsMs: () => 0, countsMs: () => 0 };

/** Everything that is shown of one workshop on this node, and to whom. */
export class Stage {
  readonly #audiences;
  /** Which door its conductors know, by number. */
  door: number;
  readonly #seats = new Map<string, Set<Viewer>>();

  constructor(server: Server<object, ServerToClient>, room: Room) {
    this.door = room.shown.people.door?.number ?? 1;
    this.#audiences = {
      facilitator: new AudienceOf(server, room, 'facilitator', atOnce),
      projector: new AudienceOf(server, room, 'projector', atOnce),
      participants: new AudienceOf(server, room, 'participants', forPhones),
    } as const;
  }

  get isEmpty(): boolean {
    return Object.values(this.#audiences).every(({ size }) => size === 0);
  }

  /** The screens of one participant. */
  seat(participantId: string): ReadonlySet<Viewer> {
    return this.#seats.get(participantId) ?? new Set();
  }

  add(viewer: Viewer): void {
    const { participantId } = viewer;
    if (participantId !== undefined) {
      this.#seats.set(participantId, new Set([...this.seat(participantId), viewer]));
    }
    this.#audiences[viewer.audience].add(viewer);
  }

  remove(viewer: Viewer): void {
    this.#audiences[viewer.audience].remove(viewer);
    const { participantId } = viewer;
    if (participantId === undefined) return;
    const left = new Set(this.seat(participantId));
    left.delete(viewer);
    if (left.size > 0) this.#seats.set(participantId, left);
    else this.#seats.delete(participantId);
  }

  resync(viewer: Viewer, after: unknown): void {
    this.#audiences[viewer.audience].resync(viewer, after);
  }

  has(viewer: Viewer): boolean {
    return this.#audiences[viewer.audience].has(viewer);
  }

  /** Shows what is new: first to each their own, then to all. */
  show(own: readonly OwnEvent[]): void {
    for (const { to, event } of own) {
      for (const viewer of this.seat(to)) {
        if (!viewer.lagging) viewer.tellOwn([event]);
        // at the end of the turn: whoever asked for it is answered first
        if (event.type === 'ParticipantErased') setImmediate(() => viewer.leave('removed'));
        else if (isDismissal(event.type, to, event.data)) viewer.leave('removed');
      }
    }
    for (const audience of Object.values(this.#audiences)) audience.show();
  }

  /** The workshop was read again, into another room. Who sat on a seat that is not in it has to come in anew. */
  moveTo(room: Room): void {
    for (const audience of Object.values(this.#audiences)) audience.moveTo(room);
    for (const [participantId, viewers] of this.#seats) {
      const isThere = Object.hasOwn(room.workshop.people.byId, participantId);
      for (const viewer of viewers) {
        if (!isThere) viewer.leave('overloaded', comeInAnewMs);
        else if (viewer.isDismissed) viewer.leave('removed');
      }
    }
  }

  /** The screens of those who conduct and show. */
  get conductors(): readonly Viewer[] {
    return [...this.#audiences.facilitator.viewers, ...this.#audiences.projector.viewers];
  }

  /** The screens of those who conduct. */
  get trainers(): readonly Viewer[] {
    return this.#audiences.facilitator.viewers;
  }

  /** Nobody is shown anything any more. With `retryAfterMs` they are welcome again, elsewhere or later. */
  close(reason: ByeReason, retryAfterMs?: number): void {
    for (const audience of Object.values(this.#audiences)) {
      audience.stop();
      for (const viewer of audience.viewers) viewer.leave(reason, retryAfterMs);
    }
  }
}

/** Whoever was removed, or turned out to sit elsewhere already, loses this seat at once. */
function isDismissal(type: string, to: string, data: object): boolean {
  return type === 'ParticipantRemoved' || (type === 'ParticipantsMerged' && Reflect.get(data, 'mergedId') === to);
}
