import { Injectable } from '@nestjs/common';
import { type ClientBase, Pool } from 'pg';
import { inTransaction, onConnection } from '../database/connection.ts';
import { append, BrokenBatch } from './append.ts';
import type { HeadSeals } from './head-seals.ts';
import {
  endOfTime,
  eventsOf,
  importedAtOf,
  keysOf,
  lockedHeadOf,
  type StoredHead,
  sealedUnder,
  storedHeadOf,
} from './reading.ts';
import { type Appended, type Batch, genesis, type Head, type StoredEvent, type SubjectKey } from './stored-event.ts';
import { type Evidence, type Verification, verification } from './verification.ts';

/** What is decided under a lock: events to record, if any, and an answer for the caller. */
export interface LockedDecision<T> {
  readonly batch?: Batch;
  readonly answer: T;
}

/** What a stream begins with. */
export interface Beginning {
  readonly events: readonly StoredEvent[];
  readonly status: string;
  readonly newKeys: readonly SubjectKey[];
  /** The stream whose keys these are too: as long as it has them. */
  readonly parentId?: string | undefined;
}

/** So many events of a beginning are written at a time. */
const eventsPerAppend = 1_000;

/** There is a stream of this name already. */
class StreamThere extends Error {
  override readonly name = 'StreamThere';
}

/** Somebody was forgotten in the parent since its keys were read. Nothing was recorded. */
export class KeyGone extends Error {
  override readonly name = 'KeyGone';
}

/** A stream: its events, the wrapped keys of its people, when it came out of a file, if it did, and whether its head is as it
 *  was written. */
export interface WholeLog {
  readonly events: readonly StoredEvent[];
  readonly keys: ReadonlyMap<string, Buffer>;
  readonly importedAt: string | undefined;
  /** The stream under whose name its texts are sealed. */
  readonly sealedUnder: string;
  readonly isSound: boolean;
}

const snapshot = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** The only door to the log. While the database cannot answer, every method throws DatabaseAway within about 2 s (twice
 *  that when the way to it freezes between connecting and asking). */
@Injectable()
export class EventLog {
  readonly #pool: Pool;
  readonly #seals: HeadSeals;

  constructor(pool: Pool, seals: HeadSeals) {
    this.#pool = pool;
    this.#seals = seals;
  }

  /** Records each batch whose `after` is still the head of its stream, all in one commit, and says what became of each; it
   *  waits for no head that somebody else has locked. Throws BrokenBatch; or what PostgreSQL says (isDataError,
   *  isRepeatedCommand), and then no batch at all is recorded. */
  append(batches: readonly Batch[]): Promise<ReadonlyMap<string, Appended>> {
    return onConnection(this.#pool, (client) => append(client, this.#seals, batches));
  }

  /** Locks the head of a stream, gives `decide` the events after a position, records what it decides and commits: after a
   *  conflict between nodes nobody comes in between. Rolls back and throws what `decide` or `append` throws. */
  appendLocked<T>(
    streamId: string,
    after: number,
    decide: (tail: readonly StoredEvent[], head: Head) => LockedDecision<T>,
  ): Promise<T> {
    return inTransaction(this.#pool, 'BEGIN', async (client) => {
      const head = await lockedHeadOf(client, streamId);
      const tail = await eventsOf(client, streamId, { after, to: head.position });
      const { batch, answer } = decide(tail, head);
      if (batch && (await append(client, this.#seals, [batch])).get(streamId) !== 'recorded')
        throw new BrokenBatch(`Not after the head of ${streamId}`);
      return answer;
    });
  }

  /** The whole of a stream as it is in one moment, `without` events of some types; undefined when there is none. */
  whole(streamId: string, without: readonly string[] = []): Promise<WholeLog | undefined> {
    return inTransaction(this.#pool, snapshot, async (client) => {
      const head = await storedHeadOf(client, streamId);
      const events = await eventsOf(client, streamId, { after: 0, to: endOfTime }, without);
      if (events.length === 0) return undefined;
      const keys = await keysOf(client, streamId);
      const isSound = this.#isSound(streamId, head);
      const beside = {
        importedAt: await importedAtOf(client, streamId),
        sealedUnder: await sealedUnder(client, streamId),
      };
      return { events, keys, isSound, ...beside };
    });
  }

  /** Begins a stream with events that happened before, all or nothing; false when there is one already. Throws KeyGone, or what
   *  PostgreSQL says (isDataError). */
  async begin(streamId: string, beginning: Beginning): Promise<boolean> {
    try {
      await inTransaction(this.#pool, 'BEGIN', (client) => this.#appendAll(client, streamId, beginning));
      return true;
    } catch (error) {
      if (error instanceof StreamThere) return false;
      throw error;
    }
  }

  /** The keys come with the last of them: whoever is forgotten in an event has none. */
  async #appendAll(
    client: ClientBase,
    streamId: string,
    { events, status, newKeys, parentId }: Beginning,
  ): Promise<void> {
    let after = genesis;
    for (let from = 0; from < events.length; from += eventsPerAppend) {
      const some = events.slice(from, from + eventsPerAppend);
      const isLast = from + eventsPerAppend >= events.length;
      if (isLast && parentId !== undefined) await this.#holdKeys(client, parentId, newKeys);
      const batch = { streamId, after, events: some, status, newKeys: isLast ? newKeys : [] };
      if ((await append(client, this.#seals, [batch])).get(streamId) !== 'recorded') throw new StreamThere(streamId);
      after = some.at(-1) ?? after;
    }
  }

  /** Until this is committed nobody is forgotten in the parent, and who was is not among these. The parent waits only here. */
  async #holdKeys(client: ClientBase, parentId: string, keys: readonly SubjectKey[]): Promise<void> {
    await lockedHeadOf(client, parentId);
    const there = await keysOf(client, parentId);
    if (keys.some(({ subject }) => !there.has(subject))) throw new KeyGone(`Somebody was forgotten in ${parentId}`);
  }

  #isSound(streamId: string, head: StoredHead | undefined): boolean {
    return head !== undefined && this.#seals.check(streamId, head, head.status, head.seal) === 'sound';
  }

  /** What whoever keeps it can show later: that the log had this event at this position. */
  receipt(streamId: string, head: Head): string {
    return this.#seals.receipt(streamId, head);
  }

  /** The events after a position, up to and including another. */
  read(streamId: string, after: number, to = endOfTime): Promise<readonly StoredEvent[]> {
    return onConnection(this.#pool, (client) => eventsOf(client, streamId, { after, to }));
  }

  /** Undefined when there is no such stream. */
  async status(streamId: string): Promise<string | undefined> {
    const rows = await this.#rows<{ readonly status: string }>('SELECT status FROM stream WHERE id = $1', [streamId]);
    return rows[0]?.status;
  }

  /** The heads of those streams that exist. */
  async heads(streamIds: readonly string[]): Promise<ReadonlyMap<string, Head>> {
    const text = `SELECT id, position, encode(head_hash, 'hex') AS hash FROM stream WHERE id = ANY ($1)`;
    const rows = await this.#rows<Head & { readonly id: string }>(text, [streamIds]);
    return new Map(rows.map(({ id, position, hash }) => [id, { position, hash }]));
  }

  /** The position of the last event of a recorded command; undefined when there is no such command. */
  async positionOf(streamId: string, commandId: string): Promise<number | undefined> {
    const text = `
      SELECT coalesce(
        (SELECT position - 1 FROM event WHERE stream_id = $1 AND position > first.position AND command_id <> $2
         ORDER BY position LIMIT 1),
        (SELECT max(position) FROM event WHERE stream_id = $1)
      ) AS position
      FROM event AS first WHERE stream_id = $1 AND command_id = $2 AND command_index = 0`;
    const rows = await this.#rows<{ readonly position: number }>(text, [streamId, commandId]);
    return rows[0]?.position;
  }

  /** Recomputes every hash of a stream and looks at what vouches for its end. A stream that does not exist has no events and
   *  is sound. */
  verify(streamId: string, evidence: Evidence = {}): Promise<Verification> {
    return inTransaction(this.#pool, snapshot, (client) => verification(client, this.#seals, streamId, evidence));
  }

  /** The wrapped keys of everybody in a stream who was not forgotten. After a conflict, read them again: another node's
   *  keys are kept, one's own are not. */
  keys(streamId: string): Promise<ReadonlyMap<string, Buffer>> {
    return onConnection(this.#pool, (client) => keysOf(client, streamId));
  }

  /** Under the name of which stream its texts are sealed. */
  sealedUnder(streamId: string): Promise<string> {
    return onConnection(this.#pool, (client) => sealedUnder(client, streamId));
  }

  /** What was recorded before there were seals is sealed, once. */
  async sealHeads(): Promise<void> {
    const due = await this.#rows('SELECT FROM head_sealing WHERE sealed_at IS NULL', []);
    if (due.length === 0) return;
    const text = `SELECT id, position, encode(head_hash, 'hex') AS hash, status FROM stream WHERE seal IS NULL`;
    const heads = await this.#rows<StoredHead & { readonly id: string }>(text, []);
    await this.#rows('SELECT seal_heads($1, $2, $3, $4, $5)', [
      heads.map(({ id }) => id),
      heads.map(({ position }) => position),
      heads.map(({ hash }) => Buffer.from(hash, 'hex')),
      heads.map(({ status }) => status),
      heads.map(({ id, status, ...head }) => this.#seals.seal(id, head, status)),
    ]);
  }

  /** Guards the log, and partitions that somebody made of it, against being emptied. */
  async protect(): Promise<void> {
    await this.#rows('SELECT protect_log()', []);
  }

  /** Erases a whole stream: events, keys and head. Whether there was one. */
  async erase(streamId: string): Promise<boolean> {
    const rows = await this.#rows<{ readonly erased: boolean }>('SELECT erase_stream($1) AS erased', [streamId]);
    return rows[0]?.erased ?? false;
  }

  #rows<R extends object>(text: string, values: readonly unknown[]): Promise<readonly R[]> {
    return onConnection(this.#pool, async (client) => (await client.query<R>(text, [...values])).rows);
  }
}
