import type { Locale, Workshop, WorkshopCommand } from '@rolwissel/domain';
import type { Ack, ConnectProblem, Hello, JoinLink, Present } from '@rolwissel/protocol';
import { type Connection, jittered, SeatConnection } from './connection.ts';
import { makeId } from './make-id.ts';
import { Mirror } from './mirror.ts';
import { Outbox, type Shelf, type Unsent } from './outbox.ts';

export interface SeatOptions {
  readonly workshop: string;
  readonly token: string;
  /** In which language the server speaks to a seat that has not chosen one. */
  readonly locale?: Locale;
  /** Where the server is; the page's own origin when left out. */
  readonly url?: string;
  /** Where unsent commands survive a reload. */
  readonly shelf?: Shelf;
}

type ReplyListener = (command: WorkshopCommand, reply: Ack) => void;

/** A reply that does not come within this time is asked for again. */
const ackMs = 6_000;

/** What of the outbox is on its way: nothing, one command, or one that the server had no time for and that nothing overtakes. */
type Sending =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'asked'; readonly id: string }
  | { readonly kind: 'held'; readonly timer: ReturnType<typeof setTimeout> };

const nothing: Sending = { kind: 'nothing' };

/** A seat at a workshop: the folded window, an outbox, and a connection that comes back by itself. */
export class Seat {
  readonly #mirror = new Mirror();
  readonly #outbox: Outbox;
  readonly #connection: SeatConnection;
  readonly #listeners = new Set<() => void>();
  readonly #replyListeners = new Set<ReplyListener>();
  #hello: Hello | undefined;
  #present: Present | undefined;
  #floodedAt: number | undefined;
  #door: JoinLink | undefined;
  #clockAheadMs = 0;
  #sending: Sending = nothing;
  /** The position of the last yes: what this seat did it knows, also before it is shown. */
  #acked = 0;

  constructor({ workshop, token, locale, url, shelf }: SeatOptions) {
    this.#outbox = new Outbox(shelf, token.slice(0, 80), makeId);
    const position = () => this.#mirror.position;
    const onChange = () => {
      if (this.connection !== 'live') this.#sendNothing();
      this.#changed();
    };
    this.#connection = new SeatConnection({ workshop, token, locale, url, position, onChange });
    this.#hear();
  }

  /** The folded window and `you`. It changes in place: read it again after every change. */
  get state(): Workshop {
    return this.#mirror.state;
  }

  get connection(): Connection {
    return this.#connection.state;
  }

  /** Why it ended, in words and as a code. */
  get ended(): ConnectProblem | undefined {
    return this.#connection.ended;
  }

  /** How the door is found; for facilitator and projector. */
  get door(): JoinLink | undefined {
    return this.#door;
  }

  /** The participant who sits here. */
  get you(): string | undefined {
    return this.#hello?.you;
  }

  get present(): Present | undefined {
    return this.#present;
  }

  /** When this seat last heard that somebody floods the workshop, on the clock of `now`; for facilitators. */
  get floodedAt(): number | undefined {
    return this.#floodedAt;
  }

  /** What was asked and is not answered yet, oldest first. */
  get unsent(): readonly Unsent[] {
    return this.#outbox.entries;
  }

  /** The server's time in milliseconds since 1970, as well as it is known here. */
  now(): number {
    return Date.now() + this.#clockAheadMs;
  }

  /** Calls back after every change; gives back the way to stop that. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls back with every final reply, also to what was asked before a reload; gives back the way to stop that. */
  onReply(listener: ReplyListener): () => void {
    this.#replyListeners.add(listener);
    return () => this.#replyListeners.delete(listener);
  }

  /** Asks for something, now or when there is a connection again. Resolves with the one final reply. */
  send(command: WorkshopCommand): Promise<Ack> {
    return new Promise((resolve) => {
      this.#outbox.add(command, resolve);
      this.#changed();
      this.#pump();
    });
  }

  close(): void {
    this.#sendNothing();
    this.#connection.close();
  }

  #hear(): void {
    const { socket } = this.#connection;
    socket.on('hello', (hello) => {
      this.#hello = hello;
      this.#door = hello.door;
      this.#clockAheadMs = hello.serverTime - Date.now();
    });
    socket.on('snapshot', (snapshot) => {
      this.#acked = 0; // it may be of another past, and shorter
      if (this.#mirror.snapshot(snapshot)) this.#inStep();
      else this.#connection.end('protocol-outdated');
    });
    socket.on('delta', (delta) => {
      if (this.#mirror.delta(delta)) this.#inStep();
      else this.#connection.pull();
    });
    socket.on('own', (events) => {
      this.#mirror.own(events);
      this.#changed();
    });
    socket.on('present', (present) => {
      this.#present = present;
      this.#changed();
    });
    socket.on('alarm', () => {
      this.#floodedAt = this.now();
      this.#changed();
    });
    socket.on('door', (door) => {
      this.#door = door;
      this.#changed();
    });
  }

  /** The window is up to date: what waits may be sent. */
  #inStep(): void {
    if (this.#connection.inStep()) this.#sendNothing();
    this.#changed();
    this.#pump();
  }

  #pump(): void {
    const next = this.#outbox.next;
    if (!next || this.#sending.kind !== 'nothing' || !this.#connection.isOpen) return;
    const { id, command } = next;
    this.#sending = { kind: 'asked', id };
    const envelope = { id, kind: command.kind, data: command.data, seen: Math.max(this.#mirror.seen, this.#acked) };
    this.#connection.socket.timeout(ackMs).emit('cmd', envelope, (lost: Error | null, ack?: Ack) => {
      if (this.#sending.kind === 'asked' && this.#sending.id === id) this.#sending = nothing;
      if (lost || !ack) this.#pump();
      else this.#answered(id, ack);
    });
  }

  /** What was on its way is asked again, under the same id, when there is a connection. */
  #sendNothing(): void {
    if (this.#sending.kind === 'held') clearTimeout(this.#sending.timer);
    this.#sending = nothing;
  }

  /** Busy and failed are no answers yet: the same id is asked again. Everything else is final. */
  #answered(id: string, ack: Ack): void {
    if (!ack.ok && ack.retryAfterMs !== undefined) {
      if (ack.code === 'busy') this.#connection.pull(); // perhaps it lacks what this seat did elsewhere
      if (this.#sending.kind === 'nothing') this.#hold(ack.retryAfterMs);
      return;
    }
    if (ack.ok) this.#acked = Math.max(this.#acked, ack.position);
    const asked = this.#outbox.entries.find((waiting) => waiting.id === id)?.command;
    this.#outbox.settle(id, ack);
    if (asked) for (const listener of this.#replyListeners) listener(asked, ack);
    this.#changed();
    this.#pump();
  }

  #hold(ms: number): void {
    const timer = setTimeout(() => {
      this.#sending = nothing;
      this.#pump();
    }, jittered(ms));
    this.#sending = { kind: 'held', timer };
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
