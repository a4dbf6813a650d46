import { randomUUID } from 'node:crypto';
import { FOLD } from '@rolwissel/domain';
import type { Ack, Bye, ConnectProblem, Delta, Hello, Present, ServerToClient, Snapshot } from '@rolwissel/protocol';
import { PROTOCOL } from '@rolwissel/protocol';
import { io, type Socket } from 'socket.io-client';
import type { TestServer } from './test-server.ts';
import { eventually } from './until.ts';

/** What a handshake may say, true or not. */
export interface Auth {
  readonly workshop: string;
  readonly token: string;
  readonly proto?: unknown;
  readonly fold?: unknown;
  readonly after?: unknown;
  readonly locale?: unknown;
}

type Heard = {
  [Name in keyof ServerToClient]: { readonly name: Name; readonly data: Parameters<ServerToClient[Name]>[0] };
};

/** One message from the server, and when it came (milliseconds). */
export type Message = Heard[keyof Heard] & { readonly at: number };

/** A connection just as it is on the wire: it folds nothing, resends nothing and comes back only when told to. */
export class Wire {
  readonly socket: Socket;
  readonly messages: Message[] = [];
  /** Every text the server sent over the socket, undecoded. */
  readonly received: string[] = [];
  #acked = 0;
  readonly #tap = ({ data }: { readonly data?: unknown }) => {
    if (typeof data === 'string') this.received.push(data); // a ping has none
  };

  constructor(server: TestServer, auth: Auth, more: object = {}) {
    const handshake = { proto: PROTOCOL, fold: FOLD, after: null, ...auth };
    this.socket = io(server.url, {
      auth: handshake,
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      ...more,
    });
    this.socket.io.on('open', () => this.socket.io.engine.on('packet', this.#tap));
    this.socket.onAny((name, data) => this.messages.push({ name, data, at: performance.now() }));
  }

  all<Name extends keyof ServerToClient>(name: Name): readonly Heard[Name]['data'][] {
    return this.messages.flatMap((message) => (message.name === name ? [message.data as Heard[Name]['data']] : []));
  }

  get hello(): Hello | undefined {
    return this.all('hello')[0];
  }

  get snapshots(): readonly Snapshot[] {
    return this.all('snapshot');
  }

  get deltas(): readonly Delta[] {
    return this.all('delta');
  }

  get presents(): readonly Present[] {
    return this.all('present');
  }

  get byes(): readonly Bye[] {
    return this.all('bye');
  }

  /** Up to where this seat has been told. */
  get position(): number {
    const told = this.messages.flatMap(({ name, data }) =>
      name === 'snapshot' ? [data.position] : name === 'delta' ? [data.to] : [],
    );
    return told.at(-1) ?? 0;
  }

  /** Up to where this seat knows the log: what it was told, its own window, and what it was promised. */
  get seen(): number {
    const own = this.messages.flatMap(({ name, data }) =>
      name === 'own' ? data.map(({ position }) => position) : name === 'snapshot' ? [data.own ?? 0] : [],
    );
    return Math.max(this.position, this.#acked, ...own);
  }

  /** Waits for the first state; throws the connect error, its `data` included. */
  async ready(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.socket.once('connect_error', reject);
      this.socket.once('connect', resolve);
    });
    await eventually(() => {
      if (this.snapshots.length + this.deltas.length === 0) throw new Error('No state yet');
    });
    return this;
  }

  /** Gives a command and waits for its ack. */
  ask(kind: string, data: unknown = {}, id: string = randomUUID()): Promise<Ack> {
    const reply: Promise<Ack> = this.send({ id, kind, data, seen: this.seen });
    return reply.then((ack) => {
      if (ack.ok) this.#acked = Math.max(this.#acked, ack.position);
      return ack;
    });
  }

  /** Sends anything at all as a command and waits for its ack. */
  send(value: unknown, ms = 8_000): Promise<Ack> {
    return this.socket.timeout(ms).emitWithAck('cmd', value);
  }

  /** Waits until it has been told everything up to a position. */
  async caughtUp(position: number): Promise<this> {
    await eventually(() => {
      if (this.position < position) throw new Error(`At ${this.position}, not yet at ${position}`);
    });
    return this;
  }

  close(): void {
    this.socket.disconnect();
  }
}

/** Why a handshake is refused; throws when it is not. */
export async function refusedHandshake(server: TestServer, auth: unknown, more: object = {}): Promise<ConnectProblem> {
  const wire = new Wire(server, auth as Auth, more); // to see what becomes of it
  try {
    await wire.ready();
  } catch (error) {
    return (error as { data: ConnectProblem }).data; // of the connect error
  } finally {
    wire.close();
  }
  throw new Error('The handshake was accepted');
}
