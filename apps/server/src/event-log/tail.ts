import { setImmediate as afterThisTurn, setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { GuardedClient } from '../database/guarded-client.ts';
import { connectionOptions } from '../database/pool.ts';
import { parseNews, payloadsOf } from './node-report.ts';
import type { Head } from './stored-event.ts';

/** Told where a stream now stands; 0 when it is not there (not yet, or erased). Often told what is known already. What was
 *  read, and not just heard from another node, comes with the hash of the head. */
export type HeadListener = (streamId: string, position: number, hash?: string) => void;

/** Told how many people another node has online in some streams. A node that died tells nothing: forget old counts. */
export type PresenceListener = (node: string, present: ReadonlyMap<string, number>) => void;

const channel = 'rolwissel';
const pollMs = 1_000;
const gatherMs = 10;
const firstPauseMs = 100;
const longestPauseMs = 2_000;

/** Follows the log between nodes: notifications for speed, a poll of the heads for certainty. Notifications are sent after
 *  the commit they speak of, at most every 10 ms: inside it they would make all commits of the database wait in line. */
export class Tail {
  /** This node among the others; a text of at most 64 characters. */
  readonly node: string;
  readonly #url: string;
  readonly #logger = new Logger('Tail');
  readonly #headListeners = new Set<HeadListener>();
  readonly #presenceListeners = new Set<PresenceListener>();
  readonly #stopping = new AbortController();
  #heads = new Map<string, number>();
  #present = new Map<string, number>();
  #watched: () => Iterable<string> = () => [];
  #client: GuardedClient | undefined;
  #asking: Promise<unknown> = Promise.resolve();
  #following: Promise<void> | undefined;
  #telling: Promise<void> | undefined;

  constructor(url: string, node: string) {
    this.#url = url;
    this.node = node;
  }

  /** Calls back whenever a stream may have moved on; gives back the way to stop that. */
  onHead(listener: HeadListener): () => void {
    this.#headListeners.add(listener);
    return () => this.#headListeners.delete(listener);
  }

  onPresence(listener: PresenceListener): () => void {
    this.#presenceListeners.add(listener);
    return () => this.#presenceListeners.delete(listener);
  }

  /** Names the streams whose heads are read every second and after every reconnection. */
  watch(streamIds: () => Iterable<string>): void {
    this.#watched = streamIds;
  }

  /** Tells the other nodes, soon, that streams have moved on. Call it after the commit. */
  notify(heads: Iterable<readonly [streamId: string, position: number]>): void {
    for (const [streamId, position] of heads) {
      this.#heads.set(streamId, Math.max(position, this.#heads.get(streamId) ?? 0));
    }
    this.#telling ??= this.#tell();
  }

  /** Tells the other nodes, soon, how many people are online here. */
  announce(present: Iterable<readonly [streamId: string, people: number]>): void {
    for (const [streamId, people] of present) this.#present.set(streamId, people);
    this.#telling ??= this.#tell();
  }

  /** Begins to follow; the database may still be away. */
  start(): void {
    this.#following ??= this.#follow();
  }

  /** Tells what is left to tell, and ends the connection. */
  async stop(): Promise<void> {
    await this.#telling;
    this.#stopping.abort();
    await this.#following;
  }

  async #tell(): Promise<void> {
    while (this.#heads.size > 0 || this.#present.size > 0) {
      await afterThisTurn(); // gathers all that one flush tells
      const payloads = payloadsOf({ node: this.node, heads: this.#heads, present: this.#present });
      this.#heads = new Map();
      this.#present = new Map();
      const pause = sleep(gatherMs);
      await this.#inTurn(() => this.#client?.query(tellAll, [channel, payloads])).catch(() => undefined); // their polls find out
      await pause;
    }
    this.#telling = undefined;
  }

  async #follow(): Promise<void> {
    let pauseMs = firstPauseMs;
    while (!this.#stopping.signal.aborted) {
      const client = new GuardedClient({ ...connectionOptions, connectionString: this.#url });
      try {
        await this.#listen(client);
        pauseMs = firstPauseMs;
        await this.#poll(client);
      } catch (error) {
        if (pauseMs === firstPauseMs) this.#logger.warn(`Cannot follow the log, trying again: ${String(error)}`);
      }
      this.#client = undefined;
      await client.end().catch(() => undefined);
      await this.#rest(pauseMs * (0.5 + Math.random() / 2), this.#stopping.signal);
      pauseMs = Math.min(2 * pauseMs, longestPauseMs);
    }
  }

  /** Listening comes before reading: what is committed in between is then told or read, or both. */
  async #listen(client: GuardedClient): Promise<void> {
    client.on('notification', ({ payload }) => this.#hear(payload ?? ''));
    await client.connect();
    await client.query(`LISTEN ${channel}`);
    this.#client = client;
  }

  /** Reads the heads every second until stopped; throws when the connection is dead, which it so finds out. */
  async #poll(client: GuardedClient): Promise<void> {
    const lost = new AbortController();
    client.once('end', () => lost.abort());
    const ending = AbortSignal.any([lost.signal, this.#stopping.signal]);
    while (!this.#stopping.signal.aborted) {
      const { rows } = await this.#inTurn(() =>
        client.query<Head & { id: string }>(watchedHeads, [[...this.#watched()]]),
      );
      for (const { id, position, hash } of rows) this.#emitHead(id, position, hash);
      await this.#rest(pollMs, ending);
    }
  }

  /** One query at a time: pg is about to refuse what it now puts in line. */
  async #inTurn<T>(ask: () => T | Promise<T>): Promise<T> {
    const before = this.#asking;
    const answer = before.then(ask);
    this.#asking = answer.catch(() => undefined);
    return answer;
  }

  #hear(payload: string): void {
    const news = parseNews(payload);
    if (!news || news.node === this.node) return;
    for (const [streamId, position] of news.heads) this.#emitHead(streamId, position);
    if (news.present.size === 0) return;
    for (const listener of this.#presenceListeners) this.#call(() => listener(news.node, news.present));
  }

  #emitHead(streamId: string, position: number, hash?: string): void {
    for (const listener of this.#headListeners) this.#call(() => listener(streamId, position, hash));
  }

  /** A listener that throws must neither end the process nor look like a lost connection. */
  #call(listener: () => void): void {
    try {
      listener();
    } catch (error) {
      this.#logger.error(error);
    }
  }

  /** Ends early, without an error, when the signal says so. */
  async #rest(ms: number, signal: AbortSignal): Promise<void> {
    await sleep(ms, undefined, { signal }).catch(() => undefined);
  }
}

const tellAll = 'SELECT pg_notify($1, payload) FROM unnest($2::text[]) AS payload';

const watchedHeads = `
  SELECT w.id, coalesce(s.position, 0) AS position, encode(coalesce(s.head_hash, ''), 'hex') AS hash
  FROM unnest($1::uuid[]) AS w (id) LEFT JOIN stream AS s USING (id)`;
