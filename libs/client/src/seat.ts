import { FOLD, type Workshop, type WorkshopCommand } from '@rolwissel/domain';
import {
  type Ack,
  type Bye,
  type ClientToServer,
  type ConnectProblem,
  type Door,
  type Hello,
  PROTOCOL,
  type Present,
  type ServerToClient,
} from '@rolwissel/protocol';
import { io, type Socket } from 'socket.io-client';
import { makeId } from './make-id.ts';
import { Mirror } from './mirror.ts';
import { Outbox, type Shelf, type Unsent } from './outbox.ts';

/** `connecting` before the first state, `live`, `offline` while trying again, `ended` when trying again makes no sense. */
export type Connection = 'connecting' | 'live' | 'offline' | 'ended';

export interface SeatOptions {
  /** How the mirror writes a fact into the state. */
  readonly evolve: ConstructorParameters<typeof Mirror>[0];
  readonly workshop: string;
  readonly token: string;
  /** In which language the server speaks to a seat that has not chosen one. */
  readonly locale?: string;
  /** Where the server is; the page's own origin when left out. */
  readonly url?: string;
  /** Where unsent commands survive a reload. */
  readonly shelf?: Shelf;
}

type ReplyListener = (command: WorkshopCommand, reply: Ack) => void;

/** A reply that does not come within this time is asked for again. */
const ackMs = 6_000;
/** A socket that answers nothing for so long after a sleep is dead, whatever the phone believes. */
const probeMs = 3_000;
/** A connection that does not open within this time, and is not refused either, is given up. */
const openMs = 8_000;
const firstPauseMs = 200;
const longestPauseMs = 3_000;

/** A seat at a workshop: the folded window, an outbox, and a connection that comes back by itself. */
export class Seat {
  readonly #mirror: Mirror;
  readonly #outbox: Outbox;
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  readonly #listeners = new Set<() => void>();
  readonly #replyListeners = new Set<ReplyListener>();
  readonly #stopListening: () => void;
  #connection: Connection = 'connecting';
  #ended: ConnectProblem | undefined;
  #hello: Hello | undefined;
  #present: Present | undefined;
  #floodedAt: number | undefined;
  #door: Door | undefined;
  #clockAheadMs = 0;
  #inFlight: string | undefined;
  /** The position of the last yes: what this seat did it knows, also before it is shown. */
  #acked = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #reconnect: ReturnType<typeof setTimeout> | undefined;
  #probe: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;

  constructor({ evolve, workshop, token, locale, url, shelf }: SeatOptions) {
    this.#mirror = new Mirror(evolve);
    this.#outbox = new Outbox(shelf, token.slice(0, 80), makeId);
    const auth = (give: (handshake: object) => void) =>
      give({ proto: PROTOCOL, fold: FOLD, token, workshop, after: this.#mirror.position, locale });
    const options = {
      auth,
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnectionDelay: firstPauseMs,
      reconnectionDelayMax: longestPauseMs,
      randomizationFactor: 0.5,
      timeout: openMs,
    };
    this.#socket = url === undefined ? io(options) : io(url, { ...options, forceNew: true });
    this.#hear();
    this.#stopListening = this.#watchPage();
  }

  /** The folded window and `you`. It changes in place: read it again after every change. */
  get state(): Workshop {
    return this.#mirror.state;
  }

  get connection(): Connection {
    return this.#connection;
  }

  /** Why it ended, in words and as a code. */
  get ended(): ConnectProblem | undefined {
    return this.#ended;
  }

  /** How the door is found; for facilitator and projector. */
  get door(): Door | undefined {
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
    this.#stopListening();
    clearTimeout(this.#retry);
    clearTimeout(this.#reconnect);
    clearTimeout(this.#probe);
    this.#socket.disconnect();
  }

  #hear(): void {
    const socket = this.#socket;
    socket.on('hello', (hello) => {
      this.#hello = hello;
      this.#door = hello.door;
      this.#clockAheadMs = hello.serverTime - Date.now();
      this.#failures = 0;
    });
    socket.on('snapshot', (snapshot) => {
      this.#acked = 0; // it may be of another past, and shorter
      if (this.#mirror.snapshot(snapshot)) this.#inStep();
      else this.#end('protocol-outdated', '');
    });
    socket.on('delta', (delta) => {
      if (this.#mirror.delta(delta)) this.#inStep();
      else socket.emit('pull', this.#mirror.position);
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
    socket.on('bye', (bye) => this.#bye(bye));
    socket.on('disconnect', (reason) => this.#lost(reason === 'io server disconnect'));
    socket.on('connect_error', (error) => this.#refused(error));
    socket.io.on('error', (error) => {
      if (error.message === 'timeout') this.#pollFirst();
    });
  }

  /** The window is up to date: what waits may be sent. */
  #inStep(): void {
    clearTimeout(this.#probe);
    this.#probe = undefined;
    if (this.#connection !== 'live') {
      this.#connection = 'live';
      this.#inFlight = undefined;
    }
    this.#changed();
    this.#pump();
  }

  #pump(): void {
    const next = this.#outbox.next;
    if (!next || this.#inFlight !== undefined || this.#connection !== 'live' || !this.#socket.connected) return;
    this.#inFlight = next.id;
    const { id, command } = next;
    const envelope = { id, kind: command.kind, data: command.data, seen: Math.max(this.#mirror.seen, this.#acked) };
    this.#socket.timeout(ackMs).emit('cmd', envelope, (lost: Error | null, ack?: Ack) => {
      if (this.#inFlight === id) this.#inFlight = undefined;
      if (lost || !ack) this.#pump();
      else this.#answered(id, ack);
    });
  }

  /** Busy and failed are no answers yet: the same id is asked again. Everything else is final. */
  #answered(id: string, ack: Ack): void {
    if (!ack.ok && ack.retryAfterMs !== undefined) {
      clearTimeout(this.#retry);
      if (ack.code === 'busy') this.#socket.emit('pull', this.#mirror.position); // perhaps it lacks what this seat did elsewhere
      this.#inFlight ??= id; // nothing overtakes it
      this.#retry = setTimeout(() => {
        this.#inFlight = undefined;
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

  #bye({ reason, retryAfterMs }: Bye): void {
    if (reason === 'removed' || reason === 'closed' || reason === 'unauthenticated') this.#end(reason, '');
    else if (reason === 'upgrade') this.#end('protocol-outdated', '');
    else this.#reconnectAfter(retryAfterMs ?? longestPauseMs);
  }

  /** socket.io comes back by itself, except when the server ended the connection. */
  #lost(byServer: boolean): void {
    if (this.#connection === 'ended') return;
    this.#connection = 'offline';
    this.#inFlight = undefined;
    this.#changed();
    if (byServer && this.#reconnect === undefined) this.#reconnectAfter(firstPauseMs);
  }

  #refused(error: Error & { data?: ConnectProblem }): void {
    if (this.#connection === 'ended') return;
    const { data } = error;
    if (data && isFinal(data.code)) {
      this.#end(data.code, data.message);
      return;
    }
    if (this.#connection === 'live') this.#connection = 'offline';
    this.#changed();
    const pauseMs = data?.retryAfterMs ?? Math.min(longestPauseMs, firstPauseMs * 2 ** this.#failures++);
    if (!this.#socket.active) this.#reconnectAfter(pauseMs);
  }

  /** Some proxies swallow a websocket without a word. Long-polling comes first from now on; it moves on when a websocket opens. */
  #pollFirst(): void {
    this.#socket.io.opts.transports = ['polling', 'websocket'];
  }

  #reconnectAfter(ms: number): void {
    clearTimeout(this.#reconnect);
    this.#reconnect = setTimeout(() => {
      this.#reconnect = undefined;
      this.#socket.connect();
    }, jittered(ms));
  }

  #end(code: string, message: string): void {
    this.#connection = 'ended';
    this.#ended = { code, message };
    this.#socket.disconnect();
    this.#changed();
  }

  /** A phone that wakes up may hold a dead socket without knowing it. */
  #watchPage(): () => void {
    if (typeof document === 'undefined') return () => undefined;
    const wake = () => {
      if (document.visibilityState === 'visible') this.#wake();
    };
    document.addEventListener('visibilitychange', wake);
    addEventListener('pageshow', wake);
    addEventListener('online', wake);
    return () => {
      document.removeEventListener('visibilitychange', wake);
      removeEventListener('pageshow', wake);
      removeEventListener('online', wake);
    };
  }

  #wake(): void {
    if (this.#connection === 'ended') return;
    if (!this.#socket.connected) {
      if (this.#connection === 'offline') this.#socket.disconnect(); // ends the pause before the next try
      this.#socket.connect();
      return;
    }
    if (this.#probe !== undefined) return;
    this.#socket.emit('pull', this.#mirror.position);
    this.#probe = setTimeout(() => {
      this.#probe = undefined;
      this.#socket.disconnect();
      this.#socket.connect();
    }, probeMs);
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Spread out, so that a whole room does not come back in the same instant. */
const jittered = (ms: number): number => ms * (0.75 + Math.random() / 2);

const isFinal = (code: string): boolean =>
  ['unauthenticated', 'unknown-workshop', 'removed', 'protocol-outdated', 'forbidden'].includes(code);
