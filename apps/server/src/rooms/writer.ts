import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { DatabaseAway, isDataError } from '../database/database-away.ts';
import { isRepeatedCommand } from '../event-log/append.ts';
import type { EventLog } from '../event-log/event-log.ts';
import { type Appended, type Batch, genesis, type Head } from '../event-log/stored-event.ts';
import { faultOf } from '../problems/fault.ts';
import { busy, failed, malformed } from './command.ts';
import type { Room } from './room.ts';

/** After a conflict with another node the head is locked first for so many flushes. */
const lockedFlushesAfterConflict = 20;

/** While the database is away a room asks again after this long; a room that cannot be served for another reason waits longer. */
const awayPauseMs = 500;
const brokenPauseMs = 5_000;

/** The head of a stream is not its last event: nothing can be recorded after that. */
class BrokenLog extends Error {
  override readonly name = 'BrokenLog';

  constructor(streamId: string) {
    super(`The log of ${streamId} does not end where its head says`);
  }
}

/** What a room has on its way to the log. */
interface Sent {
  readonly room: Room;
  readonly batch: Batch;
}

/** A flush that is under way to the log; at the end of the turn what came in meanwhile is decided. */
interface Recording {
  turn: NodeJS.Immediate | undefined;
}

/** Whom the writer tells of a room. */
export interface Listener {
  /** After a commit: it has something new to show. */
  readonly shown: (room: Room) => void;
  /** The log no longer holds what this room has shown and promised: it is of no use any more. */
  readonly parted: (room: Room) => void;
}

/**
 * The one writer of this process: it records what all rooms have decided in one statement, then each room shows and
 * answers. There is no timer: a batch is what came in, and was decided, during the last flush.
 */
export class Writer {
  readonly #log: EventLog;
  readonly #listener: Listener;
  readonly #logger = new Logger('Writer');
  readonly #ready = new Set<Room>();
  /** Rooms on their own: `served`, while they read first or lock the head; `resting`, while they wait before they try again,
   *  and whoever asks is told so at once. */
  readonly #apart = new Map<Room, 'served' | 'resting'>();
  #running: Promise<void> | undefined;
  #recording: Recording | undefined;
  #stopped = false;

  constructor(log: EventLog, listener: Listener) {
    this.#log = log;
    this.#listener = listener;
  }

  /** There is work in this room. */
  wake(room: Room): void {
    if (this.#stopped || this.#apart.get(room) === 'resting' || room.isRetired) {
      room.turnAway(busy);
      return;
    }
    this.#ready.add(room);
    this.#running ??= this.#run();
    this.#decideSoon();
  }

  /** Answers what these rooms have in line, for as long as `ms`; then it turns away what is left, and all that comes. */
  async stop(rooms: Iterable<Room>, ms: number): Promise<void> {
    const late = new AbortController();
    await Promise.race([this.#idle(late.signal), sleep(ms, undefined, { ref: false })]);
    late.abort();
    this.#stopped = true;
    for (const room of rooms) {
      room.giveUp(failed);
      room.turnAway(busy);
    }
  }

  /** Resolves when nothing is in line and nothing under way. */
  async #idle(late: AbortSignal): Promise<void> {
    while ((this.#running || this.#apart.size > 0) && !late.aborted) {
      await this.#running;
      await nextTurn();
    }
  }

  async #run(): Promise<void> {
    while (this.#ready.size > 0) {
      const rooms = [...this.#ready].filter((room) => !this.#apart.has(room));
      this.#ready.clear();
      const [apart, together] = split(rooms, isApart);
      for (const room of apart) void this.#serveApart(room);
      await this.#flush(together);
      for (const room of together) if (room.hasWork) this.#ready.add(room);
    }
    this.#running = undefined;
  }

  async #flush(rooms: readonly Room[]): Promise<void> {
    const sent: Sent[] = [];
    const unrecorded: Room[] = [];
    for (const room of rooms) {
      const batch = this.#decided(room, () => room.send());
      if (batch) sent.push({ room, batch });
      else if (room.sent > 0) unrecorded.push(room);
    }
    const confirmed = unrecorded.length > 0 ? this.#confirm(unrecorded) : undefined;
    if (sent.length > 0) await this.#record(sent);
    if (confirmed) await confirmed;
  }

  async #record(sent: readonly Sent[]): Promise<void> {
    for (const { room } of sent) if (room.hasWork) this.#ready.add(room);
    try {
      const appended = await this.#recorded(sent.map(({ batch }) => batch));
      for (const { room } of sent) this.#settle(room, appended.get(room.id));
    } catch (error) {
      for (const { room } of sent) this.#recover(room, error, sent.length > 1);
    }
  }

  /** Meanwhile rooms decide what comes next. */
  async #recorded(batches: readonly Batch[]): Promise<ReadonlyMap<string, Appended>> {
    const recording: Recording = { turn: undefined };
    this.#recording = recording;
    this.#decideSoon();
    try {
      return await this.#log.append(batches);
    } finally {
      clearImmediate(recording.turn);
      this.#recording = undefined;
    }
  }

  /** An answer that records nothing is as final as any other: it is given on all that is recorded, on whatever node. */
  async #confirm(unrecorded: readonly Room[]): Promise<void> {
    try {
      const heads = await this.#log.heads(unrecorded.map(({ id }) => id));
      for (const room of unrecorded) {
        if (isSameHead(heads.get(room.id) ?? genesis, room.head)) room.commit();
        else decideLocked(room);
      }
    } catch (error) {
      const read = error instanceof DatabaseAway ? new DatabaseAway('nothing-recorded', error) : error;
      for (const room of unrecorded) this.#recover(room, read, true);
    }
  }

  /** What comes in during a flush is decided at the end of the turn, together. */
  #decideSoon(): void {
    const recording = this.#recording;
    if (!recording || recording.turn || this.#ready.size === 0) return;
    recording.turn = setImmediate(() => {
      recording.turn = undefined;
      for (const room of this.#ready) if (!this.#apart.has(room) && !isApart(room)) this.#decided(room);
    });
  }

  /** Decides what is in line, and then what `then` says. A room that cannot is given up. */
  #decided<T>(room: Room, then?: () => T): T | undefined {
    try {
      room.decide(new Date(room.now()).toISOString());
      return then?.();
    } catch (error) {
      this.#giveUp(room, error);
      return undefined;
    }
  }

  #settle(room: Room, appended: Appended = 'conflict'): void {
    if (appended === 'recorded') {
      room.commit();
      this.#listener.shown(room);
      return;
    }
    if (appended === 'locked') return decideLocked(room); // apart: whoever holds the lock holds up only this room
    room.retry();
    room.approach.readFirst();
    room.approach.lockFirst(lockedFlushesAfterConflict);
  }

  /** A batch that PostgreSQL refuses is taken apart, each room on its own, until the command that spoils it stands alone. */
  #recover(room: Room, error: unknown, amongOthers: boolean): void {
    if (error instanceof DatabaseAway) {
      room.giveUp(error.outcome === 'unknown' ? failed : busy);
      room.turnAway(busy);
      if (error.outcome === 'unknown') room.approach.readFirst();
    } else if (isRepeatedCommand(error)) {
      room.retry();
      room.approach.readFirst();
    } else if (isDataError(error) && (room.sent > 1 || amongOthers)) {
      room.retry(true);
      room.approach.lockFirst();
    } else if (isDataError(error)) {
      this.#logger.warn(`A command was refused by the database: ${faultOf(error)}`);
      room.giveUp(malformed);
    } else this.#giveUp(room, error);
  }

  #giveUp(room: Room, error: unknown): void {
    this.#logger.error(`A batch of ${room.sent} commands could not be recorded: ${faultOf(error)}`);
    room.giveUp(failed);
    room.turnAway(failed);
    room.approach.readFirst();
  }

  /** Reads what the log holds beyond the room, or records under a lock; other rooms do not wait for it. */
  async #serveApart(room: Room): Promise<void> {
    this.#apart.set(room, 'served');
    room.retry(); // what it decided on what it knew
    const before = room.feeds.position;
    const failure = await (isBehind(room) ? this.#catchUp(room) : this.#flushLocked(room)).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    if (failure) this.#endure(room, failure.error);
    if (room.feeds.position > before) this.#listener.shown(room); // also what was read before it failed
    if (failure && isBehind(room)) await this.#rest(room, failure.error);
    this.#apart.delete(room);
    if (room.hasWork && !this.#stopped) this.wake(room);
  }

  /** Reads from the last event of the room on, that one too. A log that lacks it is asked again under a lock: only a
   *  database that can be written to gives one, so a standby that lags behind is not taken for the log. */
  async #catchUp(room: Room): Promise<void> {
    room.beginToRead();
    let tail = await this.#log.read(room.id, lastOf(room));
    if (!room.goesOnWith(tail)) {
      tail = await this.#log.appendLocked(room.id, lastOf(room), (locked) => ({ answer: locked }));
    }
    if (!room.goesOnWith(tail)) return this.#listener.parted(room);
    if (room.lacksKeyFor(tail)) room.loadKeys(await this.#log.keys(room.id));
    await room.catchUpInTurns(tail);
  }

  async #flushLocked(room: Room): Promise<void> {
    room.approach.beginToLock();
    const outcome = await this.#log.appendLocked<'recorded' | 'nothing' | 'keys' | 'parted'>(
      room.id,
      lastOf(room),
      (tail, head) => {
        if (!room.goesOnWith(tail)) return { answer: 'parted' };
        if (room.lacksKeyFor(tail)) return { answer: 'keys' };
        room.catchUp(tail);
        if (!isSameHead(room.head, head)) throw new BrokenLog(room.id);
        room.decide(new Date(room.now()).toISOString());
        const batch = room.send();
        return batch ? { batch, answer: 'recorded' } : { answer: 'nothing' };
      },
    );
    if (outcome === 'parted') return this.#listener.parted(room);
    if (outcome !== 'keys') room.commit();
    if (outcome === 'recorded') this.#listener.shown(room);
    else if (outcome === 'keys') room.approach.lockAfterReading();
  }

  #endure(room: Room, error: unknown): void {
    if (room.sent > 0) {
      this.#recover(room, error, false);
      return;
    }
    room.approach.readFirst();
    room.turnAway(error instanceof DatabaseAway ? busy : failed);
    if (!(error instanceof DatabaseAway)) this.#logger.error(`A room could not be served: ${faultOf(error)}`);
  }

  async #rest(room: Room, error: unknown): Promise<void> {
    this.#apart.set(room, 'resting');
    await sleep(error instanceof DatabaseAway ? awayPauseMs : brokenPauseMs, undefined, { ref: false });
  }
}

/** Decides again what it sent, under a lock, on all that is recorded by then. */
function decideLocked(room: Room): void {
  room.retry();
  room.approach.lockFirst();
}

/** Just before the last event of a room. */
const lastOf = ({ head }: Room): number => Math.max(0, head.position - 1);

const isSameHead = (one: Head, other: Head): boolean => one.position === other.position && one.hash === other.hash;

/** It reads first. */
const isBehind = ({ approach }: Room): boolean => approach.kind === 'reading';

/** It reads first, or locks the head. */
const isApart = ({ approach }: Room): boolean => approach.kind !== 'together';

function split<T>(items: readonly T[], first: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(first), items.filter((item) => !first(item))];
}
