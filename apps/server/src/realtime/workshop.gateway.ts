import { Logger, type OnModuleDestroy } from '@nestjs/common';
import { type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import {
  type Ack,
  type ClientToServer,
  type ConnectProblem,
  type Hello,
  limits,
  PROTOCOL,
  type ServerToClient,
} from '@rolwissel/protocol';
import type { Server } from 'socket.io';
import { faultOf } from '../problems/fault.ts';
import { ProblemError } from '../problems/problem.ts';
import { localeOf, sentence } from '../problems/sentence.ts';
import { actorText } from '../rooms/command.ts';
import { Presence } from '../rooms/presence.ts';
import { doorNumber, type Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { JoinLinks } from '../workshops/join-links.ts';
import { Registry } from '../workshops/registry.ts';
import type { WorkshopRecord } from '../workshops/workshop.entity.ts';
import { Connection } from './connection.ts';
import { FloodAlarm } from './flood-alarm.ts';
import { type Admitted, Handshakes } from './handshakes.ts';
import { Intake } from './intake.ts';
import { Screen, type SeatSocket } from './screen.ts';
import { TrainerScreens } from './trainer-screens.ts';
import { WorkshopHub } from './workshop-hub.ts';

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
  readonly #joinLinks: JoinLinks;
  readonly #registry: Registry;
  readonly #trainerScreens: TrainerScreens;
  readonly #alarm: FloodAlarm;
  readonly #hubs = new Map<string, WorkshopHub>();
  readonly #presenceTimers = new Map<string, NodeJS.Timeout>();
  readonly #logger = new Logger('Realtime');
  #server: Server<ClientToServer, ServerToClient> | undefined;
  #stopping = false;

  constructor(
    rooms: Rooms,
    intake: Intake,
    handshakes: Handshakes,
    presence: Presence,
    joinLinks: JoinLinks,
    registry: Registry,
    trainerScreens: TrainerScreens,
    alarm: FloodAlarm,
  ) {
    this.#rooms = rooms;
    this.#intake = intake;
    this.#handshakes = handshakes;
    this.#presence = presence;
    this.#joinLinks = joinLinks;
    this.#registry = registry;
    this.#trainerScreens = trainerScreens;
    this.#alarm = alarm;
  }

  afterInit(server: Server<ClientToServer, ServerToClient>): void {
    this.#server = server;
    this.#rooms.isWatched = (id) => this.#hubs.has(id);
    this.#rooms.silentMs = (id, trainerId) => this.#presence.silentMs(id, trainerId);
    this.#rooms.onShown((room) => {
      const fresh = room.feeds.takeNewOwnEvents();
      this.#hubs.get(room.id)?.show(fresh);
      void this.#tellJoinLink(room);
      this.#noteLead(room);
    });
    this.#rooms.onRenewed((room) => this.#hubs.get(room.id)?.moveTo(room));
    this.#rooms.onGone((id) => this.#hubs.get(id)?.close('closed'));
    this.#presence.onChange((id) => this.#tellPresence(id));
    this.#alarm.onAlarm((id) => {
      for (const screen of this.#hubs.get(id)?.trainers ?? []) screen.socket.emit('alarm', { kind: 'flooding' });
    });
    server.use((socket, next) => void this.#admit(socket, next));
    server.on('connection', (socket) => this.#receive(socket));
  }

  /** Everybody in line gets a reply; then everybody is sent away, to come back when there is a server again. */
  async onModuleDestroy(): Promise<void> {
    this.#stopping = true;
    await this.#rooms.stop();
    for (const hub of this.#hubs.values()) hub.close('overloaded', restartMs);
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
    const screen = new Screen(socket, seat, room);
    socket.on('cmd', (...sent: readonly unknown[]) => this.#take(screen, sent));
    socket.on('pull', (after: unknown, tell: unknown) => {
      if (typeof tell === 'function') tell({ serverTime: screen.room.now() });
      const hub = this.#hubs.get(room.id);
      if (hub?.has(screen)) hub.resync(screen, after);
    });
    socket.on('disconnect', () => {
      this.#unseat(screen);
      socket.conn.close(); // no connection without a seat
    });
    const connection = Connection.of(socket.conn);
    if (connection) connection.onFlood = () => this.#alarm.raise(room.id);
    void this.#welcome(screen).catch((error: unknown) => {
      this.#logger.error(`A seat could not be taken: ${faultOf(error)}`);
      screen.leave('overloaded', restartMs);
    });
  }

  /** What was sent may be anything; whoever waits for a reply comes last. */
  #take(screen: Screen, sent: readonly unknown[]): void {
    const { socket, room, seat, locale } = screen;
    const last = sent.at(-1);
    const answer = typeof last === 'function' ? (ack: Ack): void => void last(ack) : () => undefined;
    this.#intake.take(room, seat, sent[0], locale, answer, socket);
    if (this.#intake.deafMs(room.id, seat.actor) === 0) return;
    screen.leave('overloaded', limits.sentAwayMs);
    this.#alarm.raise(room.id);
  }

  /** Says hello and shows the window. Since the handshake the seat, or its workshop, may have gone. */
  async #welcome(screen: Screen): Promise<void> {
    const { socket, participantId, audience } = screen;
    const known = doorNumber(screen.room);
    const record = participantId === undefined ? await this.#recordOf(screen.room) : undefined;
    if (!socket.connected) return;
    const room = this.#rooms.opened(screen.room.id);
    if (!room) return screen.leave('closed');
    if (room !== screen.room) screen.moveTo(room); // it was read again since the handshake
    if (screen.isDismissed) return screen.leave('removed');
    if (this.#stopping) return screen.leave('overloaded', restartMs);
    if (isShutOut(screen, record)) return screen.leave('unauthenticated');
    const head = room.feeds.positionOf(audience);
    const hello: Hello = { proto: PROTOCOL, head, audience, serverTime: room.now() };
    const you = audience === 'projector' ? {} : { you: screen.seat.actor.id };
    socket.emit('hello', { ...hello, ...you, ...(record ? { door: this.#joinLinks.linkOf(record) } : {}) });
    this.#seat(screen);
    if (participantId !== undefined || known === doorNumber(room)) return;
    this.#tellDoor(screen, await this.#recordOf(room)); // it was renewed meanwhile
  }

  #seat(screen: Screen): void {
    const { room, participantId } = screen;
    const hub = this.#hubOf(room);
    makeWay(hub, screen);
    hub.add(screen);
    this.#trainerScreens.add(screen);
    if (screen.audience !== 'projector') this.#presence.count(room.id, screen.seat.actor, 1);
    if (participantId === undefined) this.#tellPresence(room.id);
  }

  #unseat(screen: Screen): void {
    const { room } = screen;
    const hub = this.#hubs.get(room.id);
    if (!hub?.has(screen)) return;
    hub.remove(screen);
    this.#trainerScreens.remove(screen);
    if (hub.isEmpty) this.#hubs.delete(room.id);
    if (screen.audience !== 'projector') this.#presence.count(room.id, screen.seat.actor, -1);
  }

  #hubOf(room: Room): WorkshopHub {
    const known = this.#hubs.get(room.id);
    if (known) return known;
    if (!this.#server) throw new ProblemError('failed');
    const hub = new WorkshopHub(this.#server, room);
    this.#hubs.set(room.id, hub);
    return hub;
  }

  /** Nothing while the database is away and nobody asked before. */
  #recordOf({ id }: Room): Promise<WorkshopRecord | undefined> {
    return this.#registry.find(id).catch(() => undefined);
  }

  /** Where the door is now; a screen that was let in by the one before has nothing more to see. */
  #tellDoor(screen: Screen, record: WorkshopRecord | undefined): void {
    if (isShutOut(screen, record)) screen.leave('unauthenticated');
    else if (record) screen.socket.emit('door', this.#joinLinks.linkOf(record));
  }

  /** Tells conductors where the door is now, once it was renewed, here or on another node. */
  async #tellJoinLink(room: Room): Promise<void> {
    const hub = this.#hubs.get(room.id);
    if (!hub || hub.door === doorNumber(room)) return;
    hub.door = doorNumber(room);
    const record = await this.#recordOf(room);
    for (const screen of hub.conductors) this.#tellDoor(screen, record);
  }

  /** Another trainer leads: from now on it is they who are listened for. */
  #noteLead(room: Room): void {
    const hub = this.#hubs.get(room.id);
    if (!hub || hub.lead === room.shown.agenda.lead) return;
    hub.lead = room.shown.agenda.lead;
    this.#tellPresence(room.id);
  }

  /** Tells conductors how many are here, soon and not too often; and trainers since when nobody has heard of the lead. */
  #tellPresence(workshopId: string): void {
    if (this.#presenceTimers.has(workshopId) || this.#stopping) return;
    const tell = () => {
      this.#presenceTimers.delete(workshopId);
      const conductors = this.#hubs.get(workshopId)?.conductors ?? [];
      const room = conductors[0]?.room;
      if (!room) return;
      const { joined } = room.shown.people;
      const present = { online: Math.min(joined, this.#presence.online(workshopId)), joined };
      const silentMs = this.#presence.silentMs(workshopId, room.shown.agenda.lead);
      const forTrainers = silentMs > 0 ? { ...present, leadSilentSince: room.now() - Math.round(silentMs) } : present;
      for (const screen of conductors) {
        if (screen.isLeftAlone) continue;
        screen.socket.emit('present', screen.audience === 'facilitator' ? forTrainers : present);
      }
    };
    this.#presenceTimers.set(workshopId, setTimeout(tell, presencePauseMs).unref());
  }
}

/** It came in by a door that was renewed since. */
const isShutOut = ({ seat }: Screen, record: WorkshopRecord | undefined): boolean =>
  seat.door !== undefined && record !== undefined && record.door !== seat.door;

/** One person, a few screens: the oldest makes way, it is most likely a phone that went to sleep. */
function makeWay(hub: WorkshopHub, { participantId, seat }: Screen): void {
  const trainers = () => hub.conductors.filter((other) => actorText(other.seat.actor) === actorText(seat.actor));
  const seated = participantId === undefined ? trainers() : [...hub.seat(participantId)];
  const most = participantId === undefined ? limits.socketsPerTrainer : limits.socketsPerParticipant;
  const tooMany = Math.max(0, seated.length + 1 - most);
  for (const screen of seated.slice(0, tooMany)) screen.leave('overloaded', crowdedMs);
}

/** A problem as a connect error: a sentence for people, a code for programs. */
function refusal(socket: SeatSocket, error: unknown): Error {
  const { code, retryAfterMs } = error instanceof ProblemError ? error : new ProblemError('unavailable');
  const message = sentence(code, localeOf(socket.handshake.headers['accept-language'], socket.handshake.auth?.locale));
  const data: ConnectProblem = { code, message, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  return Object.assign(new Error(message), { data });
}
