import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { DatabaseAway } from '../database/database-away.ts';
import { EventLog } from '../event-log/event-log.ts';
import { SealBroken, wrappingKey } from '../event-log/sealing.ts';
import type { Head, StoredEvent } from '../event-log/stored-event.ts';
import { Tail } from '../event-log/tail.ts';
import type { Verification } from '../event-log/verification.ts';
import { faultOf } from '../problems/fault.ts';
import { ProblemError } from '../problems/problem.ts';
import { SteadyClock } from '../time/steady-clock.ts';
import { system } from './actors.ts';
import { Clock } from './clock.ts';
import { busy, type Command, type Outcome } from './command.ts';
import { CommandIds } from './command-ids.ts';
import { PersonalTexts } from './personal-texts.ts';
import { Room, type RoomSettings } from './room.ts';
import { SealInspector } from './seal-inspector.ts';
import { Writer } from './writer.ts';

/** A room that nobody used for this long is put away; the log has everything in it. */
const idleMs = 10 * 60_000;

/** When the server stops, what is in line has this long to be recorded. */
const lastFlushMs = 1_000;

/** A room that must be read again is tried again after this long. */
const readAgainMs = 500;

/** The whole log of a workshop, and what opens its texts. */
interface Log {
  readonly events: readonly StoredEvent[];
  readonly texts: PersonalTexts;
  /** Its head is as it was written. */
  readonly isSound: boolean;
  /** When it came out of a file, if it did: then nothing is added to it. */
  readonly importedAt: string | undefined;
}

/** What a room had from the log that is not in it any more: the events after one position, up to and including another. */
interface Loss {
  readonly after: number;
  readonly lostUpTo: number;
}

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
  readonly #renewedListeners = new Set<(room: Room) => void>();
  readonly #renewals = new Map<string, Promise<void>>();
  /** The heads of the rooms when those of the log were asked for last. */
  #asked = new Map<string, Head>();
  #lostEvents = 0;
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
  /** For how long no node has heard of a trainer, in milliseconds. */
  silentMs: (workshopId: string, trainerId: string) => number = () => 0;

  constructor(log: EventLog, tail: Tail, time: SteadyClock, @Inject(CONFIG) config: Config) {
    this.#log = log;
    this.#time = time;
    this.#tail = tail;
    this.#wrapping = wrappingKey(config.secretKey);
    this.commandIds = new CommandIds(config.secretKey);
    this.#writer = new Writer(log, {
      shown: (room) => this.#shown(room),
      parted: (room) => void (room.isRetired || this.renew(room.id)),
    });
    this.#clock = new Clock((room, command) => this.ask(room, command), this.commandIds);
  }

  onApplicationBootstrap(): void {
    this.#tail.watch(() => {
      this.#asked = new Map([...this.#open.values()].map(({ id, head }) => [id, head]));
      return this.#open.keys();
    });
    this.#tail.onHead((id, position, hash) => this.#hear(id, position, hash));
  }

  /** How many events the database lost that this node had from it. */
  get lostEvents(): number {
    return this.#lostEvents;
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

  /** Calls back when the room of a workshop was thrown away and read again: this is the one it has now. */
  onRenewed(listener: (room: Room) => void): void {
    this.#renewedListeners.add(listener);
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
    const current = this.#open.get(room.id) ?? room; // it may have been read again since
    return new Promise((reply) => {
      current.ask({ ...command, reply });
      this.#writer.wake(current);
    });
  }

  /** Takes over what other nodes recorded up to now. Throws ProblemError when that cannot be read. */
  async refresh(room: Room): Promise<void> {
    const read = room.askToRead();
    this.#writer.wake(room);
    if (!(await read)) throw new ProblemError('unavailable', { retryAfterMs: 1_000 });
  }

  /** The whole log of a workshop, `without` events of some types, and what opens its texts; undefined when there is none. Throws
   *  DatabaseAway. */
  async read(workshopId: string, without?: readonly string[]): Promise<Log | undefined> {
    const whole = await this.#log.whole(workshopId, without);
    if (!whole) return undefined;
    const { events, keys, isSound, importedAt, sealedUnder } = whole;
    const texts = new PersonalTexts(workshopId, this.#wrapping, sealedUnder);
    texts.load(keys);
    if (!isSound && texts.opensNothing) throw new SealBroken('SECRET_KEY is another than it was');
    if (!isSound) this.#logger.error(`The head of workshop ${workshopId} is not as it was written: see verify`);
    return { events, texts, isSound, importedAt };
  }

  /** Throws a room away and reads it again; everybody who looks on gets the state of the new one, and commands have to
   *  wait. Tries until the database answers. Nothing to do for a workshop that is not in memory. */
  renew(workshopId: string): Promise<void> {
    const before = this.#renewals.get(workshopId) ?? Promise.resolve(); // what that one read may be too old
    const renewal = before.then(() => this.#renew(workshopId));
    this.#renewals.set(workshopId, renewal);
    const forget = () => {
      if (this.#renewals.get(workshopId) === renewal) this.#renewals.delete(workshopId);
    };
    return renewal.finally(forget);
  }

  /** Looks whether the log of a workshop is as it was recorded, and opens what is sealed in it. Throws DatabaseAway. */
  async verify(workshopId: string, receipt?: string): Promise<Verification> {
    const sealedUnder = await this.#log.sealedUnder(workshopId);
    const witness = new SealInspector(workshopId, this.#wrapping, sealedUnder);
    return this.#log.verify(workshopId, { receipt, witness });
  }

  /** What a trainer keeps of a sound log, to show it when verifying; it stands for the head at this moment. */
  receipt({ id, head, isSound }: Room): string | undefined {
    return isSound && head.position > 0 ? this.#log.receipt(id, head) : undefined;
  }

  /** Puts a room away; the log has everything in it. */
  close(workshopId: string): void {
    const room = this.#open.get(workshopId);
    if (room) this.#clock.clear(room);
    this.#rooms.delete(workshopId);
    this.#open.delete(workshopId);
    this.#used.delete(workshopId);
  }

  /** Where the log stands: as read when there is a hash, else as another node tells. */
  #hear(id: string, position: number, hash?: string): void {
    const room = this.#open.get(id);
    if (!room) return;
    if (hash === undefined && position === 0) return this.#gone(id); // nobody tells that but who erased it
    const asked = hash === undefined ? undefined : this.#asked.get(id);
    const isDoubtful =
      asked && (position < asked.position || (position > 0 && position === asked.position && hash !== asked.hash));
    if (!isDoubtful && position <= room.head.position) return;
    room.approach.readFirst();
    this.#writer.wake(room);
  }

  async #renew(workshopId: string): Promise<void> {
    const old = await this.#rooms.get(workshopId)?.catch(() => undefined);
    if (!old) return;
    const { head } = old; // a batch that is under way may still be recorded, and moves it on
    old.retire();
    const log = await this.#readPatiently(workshopId);
    if (!this.isOpen(old) || log === 'stopping') return; // put away or erased meanwhile
    if (!log) return this.#gone(workshopId);
    const room = await this.#roomOf(workshopId, log);
    if (!this.isOpen(old)) return;
    const loss = lossOf(log.events, head, () => room.sharedWith(old));
    room.feeds.lost(loss?.lostUpTo ?? 0);
    this.#clock.clear(old);
    this.#rooms.set(workshopId, Promise.resolve(room));
    this.#enter(room);
    for (const listener of this.#renewedListeners) listener(room);
    if (loss) await this.#record(room, head, loss);
  }

  /** The database came back with less than it had promised, or with something else: that becomes a fact, so that every
   *  node, every screen and every replay knows. */
  async #record(room: Room, { hash }: Head, loss: Loss): Promise<void> {
    const { after, lostUpTo } = loss;
    this.#lostEvents += lostUpTo - after;
    this.#logger.error(`The database lost events ${after + 1} to ${lostUpTo} of workshop ${room.id}`);
    const id = this.commandIds.of(room.id, `RecordLoss ${lostUpTo} ${hash}`);
    while (!this.#stopping && this.#open.has(room.id)) {
      const outcome = await this.ask(room, { id, command: { kind: 'RecordLoss', data: loss }, actor: system });
      if (outcome.ok || outcome.retryAfterMs === undefined) return;
      await sleep(outcome.retryAfterMs, undefined, { ref: false });
    }
  }

  async #readPatiently(workshopId: string): Promise<Log | undefined | 'stopping'> {
    while (!this.#stopping) {
      try {
        return await this.read(workshopId);
      } catch (error) {
        if (!(error instanceof DatabaseAway)) this.#logger.error(`A room could not be read again: ${faultOf(error)}`);
        await sleep(readAgainMs, undefined, { ref: false });
      }
    }
    return 'stopping';
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
    const room = await this.#roomOf(workshopId, log);
    if (!this.#rooms.has(workshopId)) return undefined; // erased while it was read
    this.#enter(room);
    return room;
  }

  #newRoom(workshopId: string, texts: PersonalTexts, { isSound, isImported }: RoomSettings = {}): Room {
    const silentMs = (trainerId: string) => this.silentMs(workshopId, trainerId);
    return new Room(workshopId, texts, { isSound, isImported, clock: () => this.#time.now(), silentMs });
  }

  /** A room that is where the log is. */
  async #roomOf(workshopId: string, { events, texts, isSound, importedAt }: Log): Promise<Room> {
    const room = this.#newRoom(workshopId, texts, { isSound, isImported: importedAt !== undefined });
    await room.catchUpInTurns(events);
    room.feeds.takeNewOwnEvents(); // long seen
    return room;
  }

  #enter(room: Room): void {
    this.#open.set(room.id, room);
    this.#used.set(room.id, performance.now());
    this.#clock.set(room);
  }

  #shown(room: Room): void {
    this.#tail.notify([[room.id, room.head.position]]);
    if (!this.isOpen(room)) return this.#hear(room.id, room.head.position); // the last word of a room that was read again
    this.#clock.set(room);
    for (const listener of this.#listeners) {
      try {
        listener(room);
      } catch (error) {
        this.#logger.error(`Something new could not be shown: ${faultOf(error)}`);
      }
    }
    if (room.hasForgotten) void this.renew(room.id);
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

/** Nothing, where the log still holds the event that was the head. `shared` is asked for only where it does not. */
function lossOf(events: readonly StoredEvent[], { position, hash }: Head, shared: () => number): Loss | undefined {
  if (position === 0 || events[position - 1]?.hash === hash) return undefined;
  return { after: Math.min(shared(), position - 1), lostUpTo: position };
}
