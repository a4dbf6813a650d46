import { FOLD, type Locale } from '@rolwissel/domain';
import {
  type Bye,
  type ClientToServer,
  type ConnectProblem,
  type Handshake,
  PROTOCOL,
  type ServerToClient,
} from '@rolwissel/protocol';
import { io, type Socket } from 'socket.io-client';

/** `connecting` before the first state, `live`, `offline` while trying again, `ended` when trying again makes no sense. */
type State =
  | { readonly kind: 'connecting' | 'live' | 'offline' }
  | { readonly kind: 'ended'; readonly problem: ConnectProblem };

export type Connection = State['kind'];

export interface ConnectionOptions {
  readonly workshop: string;
  readonly token: string;
  readonly locale: Locale | undefined;
  /** Where the server is; the page's own origin when undefined. */
  readonly url: string | undefined;
  /** Up to where this end has folded; null before the first state. */
  readonly position: () => number | null;
  /** It is in another state, or was refused once more. */
  readonly onChange: () => void;
}

type Timer = ReturnType<typeof setTimeout>;

/** A socket that answers nothing for so long after a sleep is dead, whatever the phone believes. */
const probeMs = 3_000;
/** A connection that does not open within this time, and is not refused either, is given up. */
const openMs = 8_000;
const firstPauseMs = 200;
const longestPauseMs = 3_000;

/** The socket of a seat: it comes back by itself, more and more slowly, and at once when the phone wakes up. */
export class SeatConnection {
  /** What it brings is the seat's to hear. */
  readonly socket: Socket<ServerToClient, ClientToServer>;
  readonly #position: () => number | null;
  readonly #onChange: () => void;
  readonly #stopWatching: () => void;
  #state: State = { kind: 'connecting' };
  #reconnect: Timer | undefined;
  /** Set while nobody knows whether the socket is alive. */
  #probe: Timer | undefined;
  #failures = 0;

  constructor({ workshop, token, locale, url, position, onChange }: ConnectionOptions) {
    this.#position = position;
    this.#onChange = onChange;
    const options = {
      auth: (give: (handshake: Handshake) => void) =>
        give({ proto: PROTOCOL, fold: FOLD, token, workshop, after: position(), locale }),
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnectionDelay: firstPauseMs,
      reconnectionDelayMax: longestPauseMs,
      randomizationFactor: 0.5,
      timeout: openMs,
    };
    this.socket = url === undefined ? io(options) : io(url, { ...options, forceNew: true });
    this.#hear();
    this.#stopWatching = this.#watchPage();
  }

  get state(): Connection {
    return this.#state.kind;
  }

  /** Why it ended, in words and as a code. */
  get ended(): ConnectProblem | undefined {
    return this.#state.kind === 'ended' ? this.#state.problem : undefined;
  }

  /** Whether what is said now is heard by a server that shows us everything. */
  get isOpen(): boolean {
    return this.#state.kind === 'live' && this.socket.connected;
  }

  /** The window is up to date; whether it was not before. */
  inStep(): boolean {
    clearTimeout(this.#probe);
    this.#probe = undefined;
    if (this.#state.kind === 'live') return false;
    this.#state = { kind: 'live' };
    return true;
  }

  /** Asks for what is missing. */
  pull(): void {
    this.socket.emit('pull', this.#position());
  }

  /** It makes no sense any more. */
  end(code: string, message = ''): void {
    this.#state = { kind: 'ended', problem: { code, message } };
    this.socket.disconnect();
    this.#onChange();
  }

  close(): void {
    this.#stopWatching();
    clearTimeout(this.#reconnect);
    clearTimeout(this.#probe);
    this.socket.disconnect();
  }

  #hear(): void {
    const { socket } = this;
    socket.on('hello', () => {
      this.#failures = 0;
    });
    socket.on('bye', (bye) => this.#bye(bye));
    socket.on('disconnect', (reason) => this.#lost(reason === 'io server disconnect'));
    socket.on('connect_error', (error) => this.#refused(error));
    socket.io.on('error', (error) => {
      if (error.message === 'timeout') this.#pollFirst();
    });
  }

  #bye({ reason, retryAfterMs }: Bye): void {
    if (reason === 'removed' || reason === 'closed' || reason === 'unauthenticated') this.end(reason);
    else if (reason === 'upgrade') this.end('protocol-outdated');
    else this.#reconnectAfter(retryAfterMs ?? longestPauseMs);
  }

  /** socket.io comes back by itself, except when the server ended the connection. */
  #lost(byServer: boolean): void {
    if (this.#state.kind === 'ended') return;
    this.#state = { kind: 'offline' };
    this.#onChange();
    if (byServer && this.#reconnect === undefined) this.#reconnectAfter(firstPauseMs);
  }

  #refused(error: Error & { data?: ConnectProblem }): void {
    if (this.#state.kind === 'ended') return;
    const { data } = error;
    if (data && isFinal(data.code)) return this.end(data.code, data.message);
    if (this.#state.kind === 'live') this.#state = { kind: 'offline' };
    this.#onChange();
    const pauseMs = data?.retryAfterMs ?? Math.min(longestPauseMs, firstPauseMs * 2 ** this.#failures++);
    if (!this.socket.active) this.#reconnectAfter(pauseMs);
  }

  /** Some proxies swallow a websocket without a word. Long-polling comes first from now on; it moves on when a websocket opens. */
  #pollFirst(): void {
    this.socket.io.opts.transports = ['polling', 'websocket'];
  }

  #reconnectAfter(ms: number): void {
    clearTimeout(this.#reconnect);
    this.#reconnect = setTimeout(() => {
      this.#reconnect = undefined;
      this.socket.connect();
    }, jittered(ms));
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
    if (this.#state.kind === 'ended') return;
    if (!this.socket.connected) {
      if (this.#state.kind === 'offline') this.socket.disconnect(); // ends the pause before the next try
      this.socket.connect();
      return;
    }
    if (this.#probe !== undefined) return;
    this.pull();
    this.#probe = setTimeout(() => {
      this.#probe = undefined;
      this.socket.disconnect();
      this.socket.connect();
    }, probeMs);
  }
}

/** Spread out, so that a whole room does not come back in the same instant. */
export const jittered = (ms: number): number => ms * (0.75 + Math.random() / 2);

const isFinal = (code: string): boolean =>
  ['unauthenticated', 'unknown-workshop', 'removed', 'protocol-outdated', 'forbidden'].includes(code);
