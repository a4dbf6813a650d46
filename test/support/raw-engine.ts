import { FOLD } from '@rolwissel/domain';
import { PROTOCOL } from '@rolwissel/protocol';
import { WebSocket } from 'ws';
import type { TestServer } from './test-server.ts';

/** What keeps packets apart in one request of long-polling. */
export const separator = '\x1e';

/** The handshake of a seat as a packet. */
export const greeting = (workshop: string, token: string): string =>
  `40${JSON.stringify({ proto: PROTOCOL, fold: FOLD, after: null, workshop, token })}`;

/** A websocket of engine.io on which a test says what it likes. */
export class RawSocket {
  readonly socket: WebSocket;
  readonly heard: string[] = [];
  /** The code with which it was closed; 1006 when it was without a word. */
  readonly closed: Promise<number>;
  isOpen = true;

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('message', (data: Buffer) => this.heard.push(data.toString()));
    socket.on('error', () => undefined); // what was cut off may complain
    this.closed = new Promise((resolve) =>
      socket.once('close', (code) => {
        this.isOpen = false;
        resolve(code);
      }),
    );
  }

  static async open(server: TestServer, options: object = {}): Promise<RawSocket> {
    const url = `${server.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const raw = new RawSocket(new WebSocket(url, options));
    await new Promise((resolve, reject) => {
      raw.socket.once('open', resolve);
      raw.socket.once('error', reject);
    });
    return raw;
  }

  send(...packets: readonly string[]): void {
    for (const packet of packets) if (this.socket.readyState === WebSocket.OPEN) this.socket.send(packet);
  }
}

/** A session of long-polling on which a test says what it likes. */
export class RawPolling {
  readonly #server: TestServer;
  readonly #session: string;

  constructor(server: TestServer, session: string) {
    this.#server = server;
    this.#session = session;
  }

  static async open(server: TestServer): Promise<RawPolling> {
    const answer = await ask(server, '');
    const { sid } = JSON.parse((await answer.text()).slice(1)) as { sid: string }; // as engine.io says
    return new RawPolling(server, sid);
  }

  get path(): string {
    return `&sid=${this.#session}`;
  }

  /** The status; 0 when the connection was cut. */
  post(payload: string, headers: Readonly<Record<string, string>> = {}): Promise<number> {
    const wish = { method: 'POST', body: payload, headers: { 'Content-Type': 'text/plain;charset=UTF-8', ...headers } };
    return ask(this.#server, this.path, wish).then(
      ({ status }) => status,
      () => 0,
    );
  }

  /** What waited, or the status of a session that is no more; 0 when the connection was cut. */
  async poll(): Promise<string | number> {
    try {
      const answer = await ask(this.#server, this.path);
      return answer.ok ? await answer.text() : answer.status;
    } catch {
      return 0;
    }
  }
}

/** Any request of the engine. */
export const ask = (server: TestServer, query: string, wish: RequestInit = {}): Promise<Response> =>
  fetch(`${server.url}/socket.io/?EIO=4&transport=polling${query}`, wish);
