import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { EventLog } from '../event-log/event-log.ts';
import { wrappingKey } from '../event-log/sealing.ts';
import type { StoredEvent } from '../event-log/stored-event.ts';
import { Tail } from '../event-log/tail.ts';
import { faultOf } from '../problems/fault.ts';
import { ProblemError } from '../problems/problem.ts';
import { SteadyClock } from '../time/steady-clock.ts';
import { busy, type Command, type Outcome } from './asked.ts';
import { Clock } from './clock.ts';
import { CommandIds } from './command-ids.ts';
import { PersonalTexts } from './personal-texts.ts';
import { Room } from './room.ts';
import { Writer } from './writer.ts';

/** A room that nobody used for this long is put away; the log has everything in it. */
const idleMs = 10 * 60_000;

/** When the server stops, what is in line has this long to be recorded. */
const lastFlushMs = 1_000;

/** The live workshops of this node. */
@Injectable()
export class Rooms implements OnApplicationBootstrap {
  readonly #log: EventLog;
  readonly #tail: Tail;
  readonly #wrapping: Buffer;
  readonly #rooms = new Map<string, Promise<Room | undefined>>();
  readonly #open = new Map<string, Room>();
  readonly #used = new Map<string, number>();
  readonly #listeners = new Set<(room: Room) => void>();
  readonly #goneListeners = new Set<(workshopId: string) => void>();
  readonly #writer: Writer;
  readonly #time: SteadyClock;
  readonly #clock: Clock;
  /** How commands are called that time asks for. */
  readonly commandIds: CommandIds;
  readonly #sweep = setInterval(() => this.#putAway(), idleMs / 10).unref();
  readonly #logger = new Logger('Rooms');
  #stopping = false;
  /** Rooms somebody looks at are not put away. */
  isWatched: (workshopId: string) => boolean = () => false;

  constructor(log: EventLog, tail: Tail, time: SteadyClock, @Inject(CONFIG) config: Config) {
    this.#log = log;
    this.#time = time;
    this.#tail = tail;
    this.#wrapping = wrappingKey(config.secretKey);
    this.#writer = new Writer(log, (room) => this.#shown(room));
    this.commandIds = new CommandIds(config.secretKey);
    this.#clock = new Clock((room, command) => this.ask(room, command), this.commandIds);
  }

  onApplicationBootstrap(): void {
    this.#tail.watch(() => this.#open.keys());
    this.#tail.onHead((id, position) => {
      const room = this.#open.get(id);
      if (position === 0 && room && room.head.position > 0) this.#gone(id);
      if (!room || room.head.position >= position) return;
      room.behind = true;
      this.#writer.wake(room);
    });
  }

  /** Answers what is in line, soon; whoever asks from now on is told to come back. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearInterval(this.#sweep);
    this.#clock.stop();
    await this.#writer.stop(this.#open.values(), lastFlushMs);
  }

  /** Calls back whenever a room has something new to show. */
  onShown(listener: (room: Room) => void): void {
    this.#listeners.add(listener);
  }

  /** Calls back when a workshop was erased, here or on another node. */
  onGone(listener: (workshopId: string) => void): void {
    this.#goneListeners.add(listener);
  }

  /** The room of a workshop; undefined when there is no such workshop. Throws DatabaseAway. */
  find(workshopId: string): Promise<Room | undefined> {
    const room = this.#rooms.get(workshopId) ?? this.#loading(workshopId);
    if (this.#open.has(workshopId)) this.#used.set(workshopId, performance.now());
    return room;
  }

  /** Whether this is the room that its workshop has now: it was not put away, nor its workshop erased. */
  isOpen(room: Room): boolean {
    return this.#open.get(room.id) === room;
  }

  /** The rooms that are in memory. */
  all(): Iterable<Room> {
    return this.#open.values();
  }

  /** The room of a workshop, when it is in memory. */
  opened(workshopId: string): Room | undefined {
    return this.#open.get(workshopId);
  }

  /** A room without a past, for a workshop that is about to begin. */
  create(workshopId: string): Room {
    const room = this.#newRoom(workshopId, new PersonalTexts(workshopId, this.#wrapping));
    this.#rooms.set(workshopId, Promise.resolve(room));
    this.#enter(room);
    return room;
  }

  /** A workshop was erased: nobody looks at it any more. */
  erased(workshopId: string): void {
    this.#gone(workshopId);
    this.#tail.notify([[workshopId, 0]]);
  }

  /** Gives a command to a room and waits for its one outcome. */
  ask(room: Room, command: Command): Promise<Outcome> {
    if (this.#stopping) return Promise.resolve(busy);
    return new Promise((reply) => {
      room.ask({ ...command, reply });
      this.#writer.wake(room);
    });
  }

  /** Takes over what other nodes recorded up to now. Throws ProblemError when that cannot be read. */
  async refresh(room: Room): Promise<void> {
    const read = room.askToRead();
    this.#writer.wake(room);
    if (!(await read)) throw new ProblemError('unavailable', { retryAfterMs: 1_000 });
  }

  /** The whole log of a workshop, and what opens its texts; undefined when there is none. Throws DatabaseAway. */
  async read(
    workshopId: string,
  ): Promise<{ readonly events: readonly StoredEvent[]; readonly texts: PersonalTexts } | undefined> {
    const events = await this.#log.read(workshopId, 0);
    if (events.length === 0) return undefined;
    const texts = new PersonalTexts(workshopId, this.#wrapping);
    texts.load(await this.#log.keys(workshopId)); // after the events: a key is there before its text
    return { events, texts };
  }

  /** Puts a room away; the log has everything in it. */
  close(workshopId: string): void {
    const room = this.#open.get(workshopId);
    if (room) this.#clock.clear(room);
    this.#rooms.delete(workshopId);
    this.#open.delete(workshopId);
    this.#used.delete(workshopId);
  }

  #gone(workshopId: string): void {
    this.close(workshopId);
    for (const listener of this.#goneListeners) listener(workshopId);
  }

  #loading(workshopId: string): Promise<Room | undefined> {
    const loading = this.#load(workshopId);
    this.#rooms.set(workshopId, loading);
    const forget = () => {
      if (this.#rooms.get(workshopId) === loading && !this.#open.has(workshopId)) this.#rooms.delete(workshopId);
    };
    loading.then(forget, forget);
    return loading;
  }

  async #load(workshopId: string): Promise<Room | undefined> {
    const log = await this.read(workshopId);
    if (!log) return undefined;
    const room = this.#newRoom(workshopId, log.texts);
    await room.catchUpInTurns(log.events);
    if (!this.#rooms.has(workshopId)) return undefined; // erased while it was read
    room.windows.takeFresh(); // long seen
    this.#enter(room);
    return room;
  }

  #newRoom(workshopId: string, texts: PersonalTexts): Room {
    return new Room(workshopId, texts, () => this.#time.now());
  }

  #enter(room: Room): void {
    this.#open.set(room.id, room);
    this.#used.set(room.id, performance.now());
    this.#clock.set(room);
  }

  #shown(room: Room): void {
    this.#tail.notify([[room.id, room.head.position]]);
    if (!this.isOpen(room)) return;
    this.#clock.set(room);
    for (const listener of this.#listeners) {
      try {
        listener(room);
      } catch (error) {
        this.#logger.error(`Something new could not be shown: ${faultOf(error)}`);
      }
    }
  }

  #putAway(): void {
    const idleSince = performance.now() - idleMs;
    for (const [id, room] of this.#open) {
      const used =
        (this.#used.get(id) ?? Number.NEGATIVE_INFINITY) > idleSince ||
        room.hasWork ||
        room.sent > 0 ||
        this.isWatched(id);
      if (!used) this.close(id);
    }
    if (this.#open.size === 0) this.#time.adopt();
  }
}
