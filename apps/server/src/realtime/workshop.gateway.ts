import { Logger, type OnModuleDestroy } from '@nestjs/common';
import { type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import {
  type Ack,
  type ClientToServer,
  type ConnectProblem,
  type Door,
  type Hello,
  limits,
  PROTOCOL,
  type ServerToClient,
} from '@rolwissel/protocol';
import type { Server } from 'socket.io';
import { faultOf } from '../problems/fault.ts';
import { ProblemError } from '../problems/problem.ts';
import { localeOf, sentence } from '../problems/sentence.ts';
import { actorText } from '../rooms/asked.ts';
import { Presence } from '../rooms/presence.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { Doors } from '../workshops/doors.ts';
import { Registry } from '../workshops/registry.ts';
import { Connection } from './connection.ts';
import { FloodAlarm } from './flood-alarm.ts';
import { type Admitted, Handshakes } from './handshakes.ts';
import { Intake } from './intake.ts';
import { Stage } from './stage.ts';
import { TrainerScreens } from './trainer-screens.ts';
import { type SeatSocket, Viewer } from './viewer.ts';

const presencePauseMs = 500;

/** Whoever is sent away because the server stops is welcome again after this long. */
const restartMs = 1_000;

/** A screen too many stays away for this long: if it came back at once, it would push out the next one. */
const crowdedMs = 60_000;

/**
 * The live wire. Seats are checked in the handshake; commands go straight from the socket to the room, past Nest's pipes
 * and interceptors, which would cost half as much again per vote.
 */
@WebSocketGateway()
export class WorkshopGateway implements OnGatewayInit<Server>, OnModuleDestroy {
  readonly #rooms: Rooms;
  readonly #intake: Intake;
  readonly #handshakes: Handshakes;
  readonly #presence: Presence;
  readonly #doors: Doors;
  readonly #registry: Registry;
  readonly #trainerScreens: TrainerScreens;
  readonly #alarm: FloodAlarm;
  readonly #stages = new Map<string, Stage>();
  readonly #presenceTimers = new Map<string, NodeJS.Timeout>();
  readonly #logger = new Logger('Realtime');
  #server: Server<ClientToServer, ServerToClient> | undefined;
  #stopping = false;

  constructor(
    rooms: Rooms,
    intake: Intake,
    handshakes: Handshakes,
    presence: Presence,
    doors: Doors,
    registry: Registry,
    trainerScreens: TrainerScreens,
    alarm: FloodAlarm,
  ) {
    this.#rooms = rooms;
    this.#intake = intake;
    this.#handshakes = handshakes;
    this.#presence = presence;
    this.#doors = doors;
    this.#registry = registry;
    this.#trainerScreens = trainerScreens;
    this.#alarm = alarm;
  }

  afterInit(server: Server<ClientToServer, ServerToClient>): void {
    this.#server = server;
    this.#rooms.isWatched = (id) => this.#stages.has(id);
    this.#rooms.onShown((room) => {
      const fresh = room.feeds.takeNewOwnEvents();
      this.#stages.get(room.id)?.show(fresh);
      void this.#tellDoor(room);
    });
    this.#rooms.onRenewed((room) => this.#stages.get(room.id)?.moveTo(room));
    this.#rooms.onGone((id) => this.#stages.get(id)?.close('closed'));
    this.#presence.onChange((id) => this.#tellPresence(id));
    this.#alarm.onAlarm((id) => {
      for (const viewer of this.#stages.get(id)?.trainers ?? []) viewer.socket.emit('alarm', { kind: 'flooding' });
    });
    server.use((socket, next) => void this.#admit(socket, next));
    server.on('connection', (socket) => this.#receive(socket));
  }

  /** Everybody in line gets a reply; then everybody is sent away, to come back when there is a server again. */
  async onModuleDestroy(): Promise<void> {
    this.#stopping = true;
    await this.#rooms.stop();
    for (const stage of this.#stages.values()) stage.close('overloaded', restartMs);
    for (const timer of this.#presenceTimers.values()) clearTimeout(timer);
  }

  /** Checks the seat before the connection stands; whoever is refused is gone as soon as that is said. */
  async #admit(socket: SeatSocket, next: (refused?: Error) => void): Promise<void> {
    const connection = Connection.of(socket.conn);
    connection?.heard();
    let refused: Error | undefined;
    try {
      if (this.#stopping) throw new ProblemError('unavailable');
      socket.data = await this.#handshakes.check(socket.handshake.auth);
    } catch (error) {
      if (!(error instanceof ProblemError)) this.#logger.error(`A handshake failed: ${faultOf(error)}`);
      refused = refusal(socket, error);
    }
    next(refused);
    if (refused) setImmediate(() => connection?.close()); // socket.io writes it in the next tick
  }

  #receive(socket: SeatSocket): void {
    const { seat, room } = socket.data as Admitted; // set in #admit
    const viewer = new Viewer(socket, seat, room);
    socket.on('cmd', (...sent: readonly unknown[]) => this.#take(viewer, sent));
    socket.on('pull', (after: unknown) => {
      const stage = this.#stages.get(room.id);
      if (stage?.has(viewer)) stage.resync(viewer, after);
    });
    socket.on('disconnect', () => {
      this.#unseat(viewer);
      socket.conn.close(); // no connection without a seat
    });
    const connection = Connection.of(socket.conn);
    if (connection) connection.onFlood = () => this.#alarm.raise(room.id);
    void this.#welcome(viewer).catch((error: unknown) => {
      this.#logger.error(`A seat could not be taken: ${faultOf(error)}`);
      viewer.leave('overloaded', restartMs);
    });
  }

  /** What was sent may be anything; whoever waits for a reply comes last. */
  #take(viewer: Viewer, sent: readonly unknown[]): void {
    const { socket, room, seat, locale } = viewer;
    const last = sent.at(-1);
    const answer = typeof last === 'function' ? (ack: Ack): void => void last(ack) : () => undefined;
    this.#intake.take(room, seat, sent[0], locale, answer, socket);
    if (this.#intake.deafMs(room.id, seat.actor) === 0) return;
    viewer.leave('overloaded', limits.sentAwayMs);
    this.#alarm.raise(room.id);
  }

  /** Says hello and shows the window. Since the handshake the seat, or its workshop, may have gone. */
  async #welcome(viewer: Viewer): Promise<void> {
    const { socket, participantId, audience } = viewer;
    const known = doorNumber(viewer.room);
    const door = participantId === undefined ? await this.#doorOf(viewer.room) : undefined;
    if (!socket.connected) return;
    const room = this.#rooms.opened(viewer.room.id);
    if (!room) return viewer.leave('closed');
    if (room !== viewer.room) viewer.moveTo(room); // it was read again since the handshake
    if (viewer.isDismissed) return viewer.leave('removed');
    if (this.#stopping) return viewer.leave('overloaded', restartMs);
    const head = room.feeds.positionOf(audience);
    const hello: Hello = { proto: PROTOCOL, head, audience, serverTime: room.now() };
    const you = participantId === undefined ? {} : { you: participantId };
    socket.emit('hello', { ...hello, ...you, ...(door ? { door } : {}) });
    this.#seat(viewer);
    if (participantId !== undefined || known === doorNumber(room)) return;
    const renewed = await this.#doorOf(room); // while it was asked for
    if (renewed) socket.emit('door', renewed);
  }

  #seat(viewer: Viewer): void {
    const { room, participantId } = viewer;
    const stage = this.#stageOf(room);
    makeWay(stage, viewer);
    stage.add(viewer);
    this.#trainerScreens.add(viewer);
    if (participantId === undefined) this.#tellPresence(room.id);
    else this.#presence.count(room.id, participantId, 1);
  }

  #unseat(viewer: Viewer): void {
    const { room, participantId } = viewer;
    const stage = this.#stages.get(room.id);
    if (!stage?.has(viewer)) return;
    stage.remove(viewer);
    this.#trainerScreens.remove(viewer);
    if (stage.isEmpty) this.#stages.delete(room.id);
    if (participantId !== undefined) this.#presence.count(room.id, participantId, -1);
  }

  #stageOf(room: Room): Stage {
    const known = this.#stages.get(room.id);
    if (known) return known;
    if (!this.#server) throw new ProblemError('failed');
    const stage = new Stage(this.#server, room);
    this.#stages.set(room.id, stage);
    return stage;
  }

  /** Nothing while the database is away and nobody asked before. */
  async #doorOf({ id }: Room): Promise<Door | undefined> {
    const record = await this.#registry.find(id).catch(() => undefined);
    return record && this.#doors.doorOf(record);
  }

  /** Tells conductors where the door is now, once it was renewed, here or on another node. */
  async #tellDoor(room: Room): Promise<void> {
    const stage = this.#stages.get(room.id);
    if (!stage || stage.door === doorNumber(room)) return;
    stage.door = doorNumber(room);
    const door = await this.#doorOf(room);
    if (door) for (const viewer of stage.conductors) viewer.socket.emit('door', door);
  }

  /** Tells conductors how many are here, soon and not too often. */
  #tellPresence(workshopId: string): void {
    if (this.#presenceTimers.has(workshopId) || this.#stopping) return;
    const tell = () => {
      this.#presenceTimers.delete(workshopId);
      const conductors = this.#stages.get(workshopId)?.conductors ?? [];
      const joined = conductors[0]?.room.shown.people.joined ?? 0;
      const present = { online: Math.min(joined, this.#presence.online(workshopId)), joined };
      for (const viewer of conductors) if (!viewer.lagging) viewer.socket.emit('present', present);
    };
    this.#presenceTimers.set(workshopId, setTimeout(tell, presencePauseMs).unref());
  }
}

const doorNumber = ({ shown }: Room): number => shown.people.door?.number ?? 1;

/** One person, a few screens: the oldest makes way, it is most likely a phone that went to sleep. */
function makeWay(stage: Stage, { participantId, seat }: Viewer): void {
  const trainers = () => stage.conductors.filter((other) => actorText(other.seat.actor) === actorText(seat.actor));
  const seated = participantId === undefined ? trainers() : [...stage.seat(participantId)];
  const most = participantId === undefined ? limits.socketsPerTrainer : limits.socketsPerParticipant;
  const tooMany = Math.max(0, seated.length + 1 - most);
  for (const viewer of seated.slice(0, tooMany)) viewer.leave('overloaded', crowdedMs);
}

/** A problem as a connect error: a sentence for people, a code for programs. */
function refusal(socket: SeatSocket, error: unknown): Error {
  const { code, retryAfterMs } = error instanceof ProblemError ? error : new ProblemError('unavailable');
  const message = sentence(code, localeOf(socket.handshake.headers['accept-language'], socket.handshake.auth?.locale));
  const data: ConnectProblem = { code, message, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  return Object.assign(new Error(message), { data });
}
