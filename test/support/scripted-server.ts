import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { emptyWorkshop, FOLD, type RecordedEvent } from '@rolwissel/domain';
import type { Ack, ClientToServer, CommandEnvelope, ConnectProblem, ServerToClient } from '@rolwissel/protocol';
import { Server, type Socket } from 'socket.io';

type ServerSocket = Socket<ClientToServer, ServerToClient>;

/** What the server does with a command: `undefined` leaves it without a reply. */
export type Script = (command: CommandEnvelope, socket: ServerSocket) => Ack | undefined;

/** A server on the wire that does as it is told: for what a real one does not do on command. */
export class ScriptedServer {
  /** Every command that came, in order. */
  readonly commands: CommandEnvelope[] = [];
  /** The position of every pull. */
  readonly pulls: unknown[] = [];
  /** The `after` of every handshake. */
  readonly afters: unknown[] = [];
  /** Refuses the handshake, while there is one. */
  refusal: ConnectProblem | undefined;
  /** Upgrades to a websocket are neither made nor refused: they vanish. */
  swallowsUpgrades = false;
  /** How far its clock is ahead of this machine's. */
  aheadMs = 0;
  script: Script = () => ({ ok: true, position: 1 });
  readonly #swallowed: Duplex[] = [];
  #http: HttpServer | undefined;
  #io: Server<ClientToServer, ServerToClient> | undefined;
  #port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get sockets(): readonly ServerSocket[] {
    return [...(this.#io?.of('/').sockets.values() ?? [])];
  }

  /** Opens, on the same port as before. */
  async open(): Promise<void> {
    const http = createServer();
    const io = new Server<ClientToServer, ServerToClient>(http);
    if (this.swallowsUpgrades) {
      http.removeAllListeners('upgrade');
      http.on('upgrade', (_request, socket) => this.#swallowed.push(socket));
    }
    io.use((_socket, next) =>
      next(this.refusal && Object.assign(new Error(this.refusal.message), { data: this.refusal })),
    );
    io.on('connection', (socket) => this.#receive(socket));
    await new Promise<void>((resolve) => http.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (http.address() as AddressInfo).port; // it listens on TCP
    this.#http = http;
    this.#io = io;
  }

  /** Goes away without a word. */
  async close(): Promise<void> {
    for (const socket of this.sockets) socket.conn.close();
    for (const socket of this.#swallowed.splice(0)) socket.destroy();
    await this.#io?.close();
    this.#http?.closeAllConnections();
  }

  /** Something new, to everybody. */
  tell(from: number, to: number, events: readonly RecordedEvent[] = []): void {
    for (const socket of this.sockets) socket.emit('delta', { from, to, events });
  }

  #time(): number {
    return Date.now() + this.aheadMs;
  }

  #receive(socket: ServerSocket): void {
    const { after } = socket.handshake.auth;
    this.afters.push(after);
    socket.emit('hello', { proto: 1, head: 0, audience: 'participants', serverTime: this.#time() });
    if (typeof after === 'number') socket.emit('delta', { from: after, to: after, events: [] });
    else socket.emit('snapshot', { position: 1, fold: FOLD, state: emptyWorkshop() });
    socket.on('pull', (from, tell) => {
      this.pulls.push(from);
      tell?.({ serverTime: this.#time() });
    });
    socket.on('cmd', (command, reply) => {
      this.commands.push(command);
      const ack = this.script(command, socket);
      if (ack) reply(ack);
    });
  }
}
