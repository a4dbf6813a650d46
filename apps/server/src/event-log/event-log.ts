import { Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { inTransaction, onConnection } from '../database/connection.ts';
import { append, BrokenBatch } from './append.ts';
import { endOfTime, eventsOf, headOf } from './reading.ts';
import type { Batch, Head, StoredEvent } from './stored-event.ts';
import { type Verification, verification } from './verification.ts';

/** What is decided under a lock: events to record, if any, and an answer for the caller. */
export interface Decided<T> {
  readonly batch?: Batch;
  readonly answer: T;
}

/** The only door to the log. While the database cannot answer, every method throws DatabaseAway within about 2 s (twice
 *  that when the way to it freezes between connecting and asking). */
@Injectable()
export class EventLog {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** Records each batch whose `after` is still the head of its stream, all in one commit, and gives back the ids of those
   *  streams; the others met a conflict and are not recorded. Throws BrokenBatch; or what PostgreSQL says (isDataError,
   *  isRepeatedCommand), and then no batch at all is recorded. */
  append(batches: readonly Batch[]): Promise<ReadonlySet<string>> {
    return onConnection(this.#pool, (client) => append(client, batches));
  }

  /** Locks the head of a stream, gives `decide` the events after a position, records what it decides and commits: after a
   *  conflict between nodes nobody comes in between. Rolls back and throws what `decide` or `append` throws. */
  appendLocked<T>(
    streamId: string,
    after: number,
    decide: (tail: readonly StoredEvent[], head: Head) => Decided<T>,
  ): Promise<T> {
    return inTransaction(this.#pool, 'BEGIN', async (client) => {
      const head = await headOf(client, streamId, true);
      const tail = await eventsOf(client, streamId, { after, to: head.position });
      const { batch, answer } = decide(tail, head);
      if (batch && !(await append(client, [batch])).has(streamId))
        throw new BrokenBatch(`Not after the head of ${streamId}`);
      return answer;
    });
  }

  /** The events after a position, up to and including another. */
  read(streamId: string, after: number, to = endOfTime): Promise<readonly StoredEvent[]> {
    return onConnection(this.#pool, (client) => eventsOf(client, streamId, { after, to }));
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

  /** Recomputes every hash of a stream. A stream that does not exist has no events and is sound. */
  verify(streamId: string): Promise<Verification> {
    return inTransaction(this.#pool, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', (client) =>
      verification(client, streamId),
    );
  }

  /** The wrapped keys of everybody in a stream who was not forgotten. After a conflict, read them again: another node's
   *  keys are kept, one's own are not. */
  async keys(streamId: string): Promise<ReadonlyMap<string, Buffer>> {
    const text = 'SELECT subject, wrapped FROM subject_key WHERE stream_id = $1';
    const rows = await this.#rows<{ readonly subject: string; readonly wrapped: Buffer }>(text, [streamId]);
    return new Map(rows.map(({ subject, wrapped }) => [subject, wrapped]));
  }

  /** Forgets a person: deletes the key, so that nobody can open the texts again. Whether there was one. */
  async forget(streamId: string, subject: string): Promise<boolean> {
    const text = 'DELETE FROM subject_key WHERE stream_id = $1 AND subject = $2 RETURNING true';
    return (await this.#rows(text, [streamId, subject])).length > 0;
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
