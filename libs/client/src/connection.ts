import type { Bye, ClientToServer, ConnectProblem, Handshake, ServerClock, ServerToClient } from '@rolwissel/protocol';
import { io, type Socket } from 'socket.io-client';

/** `connecting` before the first state, `live`, `offline` while trying again, `ended` when trying again makes no sense. */
export type Connection = 'connecting' | 'live' | 'offline' | 'ended';

/** What it is in; once it has ended, why. */
type State = Exclude<Connection, 'ended'> | ConnectProblem;

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
  readonly #handshake: () => Handshake;
  readonly #onChange: () => void;
  readonly #onClock: (clock: ServerClock) => void;
  readonly #stopWatching: () => void;
  #state: State = 'connecting';
  #reconnect: Timer | undefined;
  /** Set while nobody knows whether the socket is alive. */
  #probe: Timer | undefined;
  #failures = 0;

  /** `url`: where the server is; the page's own origin when undefined. `onChange` is called when it is in another state, or was
   *  refused once more; `onClock` when it heard what time it is. */
  constructor(
    url: string | undefined,
    handshake: () => Handshake,
    onChange: () => void,
    onClock: (clock: ServerClock) => void,
  ) {
    this.#handshake = handshake;
    this.#onChange = onChange;
    this.#onClock = onClock;
    const options = {
      auth: (give: (handshake: Handshake) => void) => give(handshake()),
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
    return typeof this.#state === 'string' ? this.#state : 'ended';
  }

  /** Why it ended, in words and as a code. */
  get ended(): ConnectProblem | undefined {
    return typeof this.#state === 'string' ? undefined : this.#state;
  }

  /** Whether what is said now is heard by a server that shows us everything. */
  get isOpen(): boolean {
    return this.#state === 'live' && this.socket.connected;
  }

  /** The window is up to date. */
  inStep(): void {
    clearTimeout(this.#probe);
    this.#probe = undefined;
    this.#failures = 0;
    if (this.#state === 'live') return;
    this.#state = 'live';
    this.#onChange();
  }

  /** Asks for what is missing, and what time it is. */
  pull(): void {
    this.socket.emit('pull', this.#handshake().after, this.#onClock);
  }

  /** It makes no sense any more. */
  end(problem: ConnectProblem): void {
    this.#state = problem;
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
    socket.on('hello', this.#onClock);
    socket.on('bye', (bye) => this.#bye(bye));
    socket.on('disconnect', (reason) => this.#lost(reason));
    socket.on('connect_error', (error) => this.#refused(error));
    // Some proxies swallow a websocket without a word. Long-polling comes first from then on; it moves on when a websocket opens.
    socket.io.on('error', ({ message }) => {
      if (message === 'timeout') socket.io.opts.transports = ['polling', 'websocket'];
    });
  }

  #bye({ reason, retryAfterMs }: Bye): void {
    if (reason === 'removed' || reason === 'closed' || reason === 'unauthenticated')
      this.end({ code: reason, message: '' });
    else if (reason === 'upgrade') this.end(outdated);
    else this.#reconnectAfter(retryAfterMs ?? longestPauseMs);
  }

  /** socket.io comes back by itself, except when the server ended the connection. */
  #lost(reason: string): void {
    if (this.ended) return;
    this.#state = 'offline';
    this.#onChange();
    if (reason === 'io server disconnect' && !this.#reconnect) this.#reconnectAfter(firstPauseMs);
  }

  #refused(error: Error & { data?: ConnectProblem }): void {
    if (this.ended) return;
    const { data } = error;
    if (data && isFinal(data.code)) return this.end(data);
    if (this.#state === 'live') this.#state = 'offline';
    this.#onChange();
    const pauseMs = data?.retryAfterMs ?? Math.min(longestPauseMs, firstPauseMs * 2 ** this.#failures++);
    if (!this.socket.active) this.#reconnectAfter(pauseMs);
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
    if (this.ended) return;
    if (!this.socket.connected) {
      if (this.#state === 'offline') this.socket.disconnect(); // ends the pause before the next try
      this.socket.connect();
      return;
    }
    if (this.#probe) return;
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

/** This end was built for another server. */
export const outdated: ConnectProblem = { code: 'protocol-outdated', message: '' };

const isFinal = (code: string): boolean =>
  ['unauthenticated', 'unknown-workshop', 'removed', 'protocol-outdated', 'forbidden'].includes(code);
