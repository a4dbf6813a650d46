import { FOLD, type Workshop, type WorkshopCommand } from '@rolwissel/domain';
import { type Ack, type ConnectProblem, type Hello, type JoinLink, PROTOCOL, type Present } from '@rolwissel/protocol';
import { type Connection, jittered, outdated, SeatConnection } from './connection.ts';
import { makeId } from './make-id.ts';
import { Mirror, type WindowFold } from './mirror.ts';
import { Outbox, type Unsent } from './outbox.ts';
import { ServerTime } from './server-time.ts';
import type { KeyValueStorage } from './storage.ts';

export interface SeatOptions {
  readonly fold: WindowFold;
  readonly workshop: string;
  readonly token: string;
  /** In which language the server speaks to a seat that has not chosen one. */
  readonly language?: string;
  /** Where the server is; the page's own origin when left out. */
  readonly url?: string;
  /** Where unsent commands survive a reload. */
  readonly storage?: KeyValueStorage;
}

type ReplyListener = (command: WorkshopCommand, reply: Ack) => void;

/** A reply that does not come within this time is asked for again. */
const ackMs = 6_000;

/** What of the outbox is on its way: the id of a command, or until when one is held that the server had no time for. */
type Sending = string | ReturnType<typeof setTimeout>;

/** A seat at a workshop: the folded window, an outbox, and a connection that comes back by itself. */
export class Seat {
  readonly #mirror: Mirror;
  readonly #outbox: Outbox;
  readonly #connection: SeatConnection;
  readonly #listeners = new Set<() => void>();
  readonly #replyListeners = new Set<ReplyListener>();
  #hello: Hello | undefined;
  #present: Present | undefined;
  #floodedAt: number | undefined;
  #door: JoinLink | undefined;
  readonly #clock = new ServerTime();
  /** Nothing overtakes it. */
  #sending: Sending | undefined;
  /** The position of the last yes: what this seat did it knows, also before it is shown. */
  #acked = 0;

  constructor({ fold, workshop, token, language, url, storage }: SeatOptions) {
    this.#mirror = new Mirror(fold);
    this.#outbox = new Outbox(storage, token.slice(0, 80), makeId);
    const handshake = () => ({
      proto: PROTOCOL,
      fold: FOLD,
      token,
      workshop,
      after: this.#mirror.position,
      locale: language,
    });
    this.#connection = new SeatConnection(
      url,
      handshake,
      () => {
        this.#sendNothing();
        this.#changed();
      },
      (clock) => this.#clock.told(clock),
    );
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

  /** The participant or the trainer who sits here. */
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
    return this.#clock.now();
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
    });
    socket.on('snapshot', (snapshot) => {
      this.#acked = 0; // it may be of another past, and shorter
      if (this.#mirror.snapshot(snapshot)) this.#inStep();
      else this.#connection.end(outdated);
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
    this.#connection.inStep();
    if (this.#clock.isInDoubt()) this.#connection.pull();
    this.#changed();
    this.#pump();
  }

  #pump(): void {
    const next = this.#outbox.next;
    if (!next || this.#sending || !this.#connection.isOpen) return;
    const { id, command } = next;
    this.#sending = id;
    const envelope = { id, kind: command.kind, data: command.data, seen: Math.max(this.#mirror.seen, this.#acked) };
    this.#connection.socket.timeout(ackMs).emit('cmd', envelope, (lost: Error | null, ack?: Ack) => {
      if (this.#sending === id) this.#sending = undefined;
      if (lost || !ack) this.#pump();
      else this.#answered(id, ack);
    });
  }

  /** The connection is another: what was on its way is asked again, under the same id. */
  #sendNothing(): void {
    if (typeof this.#sending !== 'string') clearTimeout(this.#sending);
    this.#sending = undefined;
  }

  /** Busy and failed are no answers yet: the same id is asked again. Everything else is final. */
  #answered(id: string, ack: Ack): void {
    if (!ack.ok && ack.retryAfterMs !== undefined) {
      if (ack.code === 'busy') this.#connection.pull(); // perhaps it lacks what this seat did elsewhere
      this.#sending ??= setTimeout(() => {
        this.#sending = undefined;
        this.#pump();
      }, jittered(ack.retryAfterMs));
      return;
    }
    if (ack.ok) this.#acked = Math.max(this.#acked, ack.position);
    const asked = this.#outbox.entries.find((waiting) => waiting.id === id)?.command;
    this.#outbox.settle(id, ack);
    if (asked) for (const listener of this.#replyListeners) listener(asked, ack);
    this.#changed();
    this.#pump();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}
