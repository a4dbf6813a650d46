import { localeFor } from '@rolwissel/content';
import { type CommonAudience, FOLD, isOut, isRemovedTrainer, type RecordedEvent } from '@rolwissel/domain';
import { type ByeReason, type ClientToServer, limits, type ServerToClient } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';
import type { Socket } from 'socket.io';
import type { Seat } from '../access/seat-tokens.ts';
import { localeOf } from '../problems/sentence.ts';
import type { Room } from '../rooms/room.ts';
import { Connection } from './connection.ts';

export type SeatSocket = Socket<ClientToServer, ServerToClient>;

/** So many messages, or bytes, may wait for a socket; then it is left alone until it has caught its breath. */
const maxBufferedMessages = 32;
const maxBufferedBytes = 256 * 1024;

/** Screens that are written to in one turn. */
export interface Group {
  readonly name: string;
  readonly screens: Set<Screen>;
}

/**
 * How a screen keeps up with the common window. `outside`: it is in no broadcast. `inStep`: it is told with its group.
 * `catchingUp`: it is told by itself what it lacks. `backedOff`: it is told nothing until a time or a drain; `returning`: that is
 * over, and what it missed it is told in one piece, and nothing before that.
 */
export type ScreenState =
  | { readonly kind: 'outside' | 'catchingUp' | 'returning' }
  | { readonly kind: 'inStep'; readonly group: Group }
  | { readonly kind: 'backedOff'; readonly timer: NodeJS.Timeout };

export const outside: ScreenState = { kind: 'outside' };
export const catchingUp: ScreenState = { kind: 'catchingUp' };
export const returning: ScreenState = { kind: 'returning' };

/** One connected screen: whose it is, what it looks through, and up to where it has been told. */
export class Screen {
  readonly socket: SeatSocket;
  readonly seat: Seat;
  room: Room;
  readonly audience: CommonAudience;
  /** Up to where it was sent the common window; null before its first state. */
  position: number | null;
  /** Set by the broadcast it is in. */
  standing: ScreenState = outside;
  /** Up to where it was sent its own window, beyond its position. */
  ownPosition = 0;
  /** Before this it gets nothing that it asks for. Milliseconds of the monotonic clock. */
  answersFrom = Number.NEGATIVE_INFINITY;
  #fold: string;
  readonly #locale: LanguageTag;

  constructor(socket: SeatSocket, seat: Seat, room: Room) {
    this.socket = socket;
    this.seat = seat;
    this.room = room;
    this.audience = seat.actor.seat === 'participant' ? 'participants' : seat.actor.seat;
    const { after, fold, locale } = socket.handshake.auth; // an object: the handshake was checked
    this.position = null;
    this.#fold = typeof fold === 'string' ? fold : '';
    this.#locale = localeOf(socket.handshake.headers['accept-language'], locale);
    this.claim(after);
  }

  /** It says up to where it was told. What it was told before the database lost something counts for nothing: it may be
   *  of another past. */
  claim(after: unknown): void {
    const isPosition = typeof after === 'number' && Number.isSafeInteger(after) && after >= 0;
    const { lostUpTo } = this.room.feeds;
    this.position = isPosition && (lostUpTo === 0 || after > lostUpTo) ? after : null;
  }

  /** Its workshop was read again, into another room: it is told everything anew. */
  moveTo(room: Room): void {
    this.room = room;
    this.position = null;
    this.ownPosition = 0;
  }

  /** It is left alone for a while; what it misses meanwhile it is told with the next sync, and nothing before that. */
  get isLeftAlone(): boolean {
    return this.standing.kind === 'backedOff' || this.standing.kind === 'returning';
  }

  get participantId(): string | undefined {
    return this.seat.actor.seat === 'participant' ? this.seat.actor.id : undefined;
  }

  /** The language this seat reads: what the participant chose, else what the screen asked for. Of languages in which one reads
   *  the same texts of a workshop, the screen's. */
  get locale(): LanguageTag {
    const chosen = this.room.workshop.people.byId[this.seat.actor.id]?.locale;
    return chosen === undefined || localeFor(this.#locale) === chosen ? this.#locale : chosen;
  }

  /** Whether this seat may not stay: the participant was removed or forgotten, or turned out to sit elsewhere; the trainer was
   *  removed. */
  get isDismissed(): boolean {
    if (this.participantId === undefined) return isRemovedTrainer(this.room.shown.agenda, this.seat.actor.id);
    const person = this.room.workshop.people.byId[this.seat.actor.id];
    return person !== undefined && isOut(person);
  }

  /** Whether so much waits for this socket that more would only pile up. */
  get isChoked(): boolean {
    const { writeBuffer } = this.socket.conn as unknown as { readonly writeBuffer: readonly unknown[] }; // private only to the compiler
    return (
      writeBuffer.length >= maxBufferedMessages ||
      (Connection.of(this.socket.conn)?.waitingBytes ?? 0) >= maxBufferedBytes
    );
  }

  /** Tells what it lacks: its own window first, then the common one, as a delta where that is possible, else as a state. */
  sync(): void {
    const { feeds } = this.room;
    const { participantId, audience, position } = this;
    const here = feeds.positionOf(audience);
    const known = position !== null && this.#fold === FOLD && position <= here;
    const events = known ? feeds.since(audience, position) : undefined;
    this.position = here;
    if (!known || !events) {
      const state = feeds.state(audience, participantId);
      this.ownPosition = participantId === undefined ? 0 : feeds.ownPosition(participantId);
      const own = participantId === undefined ? {} : { own: this.ownPosition };
      this.socket.emit('snapshot', { position: here, ...own, fold: FOLD, state });
      this.#fold = FOLD; // whatever it was built with, from now on it holds a state of ours
      return;
    }
    const ownAfter = Math.max(position, this.ownPosition);
    const own = participantId === undefined ? [] : feeds.ownSince(participantId, ownAfter);
    if (own.length > 0) this.tellOwn(own);
    this.socket.emit('delta', { from: position, to: here, events });
  }

  /** Tells what it asked for. The more that was, the longer before it may ask again. */
  answer(): void {
    const connection = Connection.of(this.socket.conn);
    const before = connection?.sentBytes ?? 0;
    this.sync();
    const bytes = (connection?.sentBytes ?? 0) - before;
    this.answersFrom = performance.now() + Math.max(limits.pullPauseMs, bytes / limits.pulledBytesPerMs);
  }

  /** Something only this seat may see. */
  tellOwn(events: readonly RecordedEvent[]): void {
    this.socket.emit('own', events);
    this.ownPosition = events.at(-1)?.position ?? this.ownPosition;
  }

  leave(reason: ByeReason, retryAfterMs?: number): void {
    this.socket.emit('bye', retryAfterMs === undefined ? { reason } : { reason, retryAfterMs });
    this.socket.disconnect(true);
    Connection.of(this.socket.conn)?.close();
  }
}
