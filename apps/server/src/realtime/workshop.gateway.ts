import { Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import { type Ack, type ClientToServer, limits, PROTOCOL, type ServerToClient } from '@rolwissel/protocol';
import type { Server } from 'socket.io';
import { ProblemError } from '../problems/problem.ts';
import { localeOf, sentence } from '../problems/sentence.ts';
import { Presence } from '../rooms/presence.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { Doors } from '../workshops/doors.ts';
import { Registry } from '../workshops/registry.ts';
import { Handshakes } from './handshakes.ts';
import { Intake } from './intake.ts';
import { Stage } from './stage.ts';
import { type SeatSocket, Viewer } from './viewer.ts';

const presencePauseMs = 500;

/**
 * The live wire. Seats are checked in the handshake; commands go straight from the socket to the room, past Nest's pipes
 * and interceptors, which would cost half as much again per vote.
 */
@WebSocketGateway()
export class WorkshopGateway implements OnGatewayInit<Server>, OnApplicationShutdown {
  readonly #rooms: Rooms;
  readonly #intake: Intake;
  readonly #handshakes: Handshakes;
  readonly #presence: Presence;
  readonly #doors: Doors;
  readonly #registry: Registry;
  readonly #stages = new Map<string, Stage>();
  readonly #presenceTimers = new Map<string, NodeJS.Timeout>();
  readonly #logger = new Logger('Realtime');
  #server: Server<ClientToServer, ServerToClient> | undefined;

  constructor(
    rooms: Rooms,
    intake: Intake,
    handshakes: Handshakes,
    presence: Presence,
    doors: Doors,
    registry: Registry,
  ) {
    this.#rooms = rooms;
    this.#intake = intake;
    this.#handshakes = handshakes;
    this.#presence = presence;
    this.#doors = doors;
    this.#registry = registry;
  }

  afterInit(server: Server<ClientToServer, ServerToClient>): void {
    this.#server = server;
    this.#rooms.isWatched = (id) => this.#stages.has(id);
    this.#rooms.onShown((room) => {
      const fresh = room.windows.takeFresh();
      this.#stages.get(room.id)?.show(fresh);
    });
    this.#rooms.onGone((id) => this.#close(id));
    this.#presence.onChange((id) => this.#tellPresence(id));
    server.use((socket, next) => void this.#admit(socket, next));
    server.on('connection', (socket) => this.#seat(socket));
  }

  onApplicationShutdown(): void {
    for (const id of this.#stages.keys()) this.#close(id);
    for (const timer of this.#presenceTimers.values()) clearTimeout(timer);
  }

  /** Checks the seat before the connection stands. */
  async #admit(socket: SeatSocket, next: (refused?: Error) => void): Promise<void> {
    let refused: Error | undefined;
    try {
      socket.data = await this.#handshakes.check(socket.handshake.auth);
    } catch (error) {
      refused = refusal(socket, error);
    }
    next(refused);
  }

  #seat(socket: SeatSocket): void {
    const { seat, room } = socket.data as Awaited<ReturnType<Handshakes['check']>>; // set in #admit
    const viewer = new Viewer(socket, seat, room);
    const stage = this.#stageOf(room);
    this.#makeWay(stage, viewer.participantId);
    socket.on('cmd', (value: unknown, reply: unknown) => {
      const answer = typeof reply === 'function' ? (ack: Ack) => reply(ack) : () => undefined;
      this.#intake.take(room, seat, value, viewer.locale, answer);
    });
    socket.on('pull', (after: unknown) => {
      const known = typeof after === 'number' && Number.isSafeInteger(after) && after >= 0;
      stage.resync(viewer, known ? after : null);
    });
    socket.on('error', (error) => this.#logger.warn(`A socket failed: ${error.message}`));
    socket.on('disconnect', () => this.#unseat(stage, viewer));
    void this.#greet(viewer).then(() => {
      if (!socket.connected) return;
      stage.add(viewer);
      if (viewer.participantId !== undefined) this.#presence.count(room.id, viewer.participantId, 1);
      else this.#tellPresence(room.id);
    });
  }

  async #greet(viewer: Viewer): Promise<void> {
    const { socket, room, audience, participantId } = viewer;
    const record = participantId === undefined ? await this.#registry.find(room.id).catch(() => undefined) : undefined;
    socket.emit('hello', {
      proto: PROTOCOL,
      head: room.windows.position,
      audience,
      serverTime: Date.now(),
      ...(participantId === undefined ? {} : { you: participantId }),
      ...(record ? { door: this.#doors.doorOf(room.id, record.joinCode) } : {}),
    });
  }

  #unseat(stage: Stage, viewer: Viewer): void {
    const { room, participantId } = viewer;
    stage.remove(viewer);
    if (participantId !== undefined) this.#presence.count(room.id, participantId, -1);
    if (stage.isEmpty && this.#stages.get(room.id) === stage) this.#stages.delete(room.id);
  }

  /** One person, a few screens: the oldest makes way, it is most likely a phone that went to sleep. */
  #makeWay(stage: Stage, participantId: string | undefined): void {
    if (participantId === undefined) return;
    const seated = [...stage.seat(participantId)];
    for (const viewer of seated.slice(0, Math.max(0, seated.length + 1 - limits.socketsPerParticipant))) {
      viewer.leave('overloaded');
    }
  }

  #stageOf(room: Room): Stage {
    const known = this.#stages.get(room.id);
    if (known) return known;
    if (!this.#server) throw new ProblemError('failed');
    const stage = new Stage(this.#server, room);
    this.#stages.set(room.id, stage);
    return stage;
  }

  #close(workshopId: string): void {
    this.#stages.get(workshopId)?.close();
    this.#stages.delete(workshopId);
  }

  /** Tells conductors how many are here, soon and not too often. */
  #tellPresence(workshopId: string): void {
    if (this.#presenceTimers.has(workshopId)) return;
    const tell = () => {
      this.#presenceTimers.delete(workshopId);
      const conductors = this.#stages.get(workshopId)?.conductors ?? [];
      const joined = conductors[0]?.room.workshop.people.joined ?? 0;
      const present = { online: this.#presence.online(workshopId), joined };
      for (const viewer of conductors) viewer.socket.emit('present', present);
    };
    this.#presenceTimers.set(workshopId, setTimeout(tell, presencePauseMs).unref());
  }
}

/** A problem as a connect error: a sentence for people, a code for programs. */
function refusal(socket: SeatSocket, error: unknown): Error {
  const code = error instanceof ProblemError ? error.code : 'unavailable';
  const message = sentence(code, localeOf(socket.handshake.headers['accept-language']));
  return Object.assign(new Error(message), { data: { code, message } });
}
