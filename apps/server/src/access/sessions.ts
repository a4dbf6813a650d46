import { randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, Raw, type Repository } from 'typeorm';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { asAway } from '../database/database-away.ts';
import { FallbackCache } from '../database/fallback-cache.ts';
import { Outage } from '../database/outage.ts';
import { faultOf } from '../problems/fault.ts';
import { derivedKey, mac, same, sha256 } from './secrets.ts';
import { Trainer } from './trainer.entity.ts';
import { TrainerSessionRecord } from './trainer-session.entity.ts';

/** How long a trainer's browser stays signed in at most, and how long without a sign of life. */
export const sessionMs = 30 * 24 * 60 * 60 * 1_000;
const idleHours = 12;

/** A sign of life is written down no more often than this. */
const noteMs = 5 * 60_000;

/** A trainer's browser that is signed in. `id` names it without opening anything. */
export interface Session {
  readonly id: string;
  readonly trainer: Trainer;
  readonly expiresAt: Date;
}

type EndListener = (sessionIds: ReadonlySet<string>) => void;

/**
 * Trainers' browsers. A row of the table is a session only under its seal, for which one needs SECRET_KEY and the owner key
 * of today: whoever can write to the database opens nothing, and a new owner key ends all that the old one opened. Every
 * method throws DatabaseAway while the database cannot answer.
 */
@Injectable()
export class Sessions {
  readonly #records: Repository<TrainerSessionRecord>;
  readonly #trainers: Repository<Trainer>;
  readonly #key: Buffer;
  readonly #logger = new Logger('Sessions');
  readonly #known: FallbackCache<Session>;
  readonly #endListeners = new Set<EndListener>();
  /** When a sign of life of each was last written down; performance.now(). */
  readonly #notedAt = new Map<string, number>();

  constructor(
    @InjectRepository(TrainerSessionRecord) records: Repository<TrainerSessionRecord>,
    @InjectRepository(Trainer) trainers: Repository<Trainer>,
    @Inject(CONFIG) { secretKey, ownerKey }: Config,
    outage: Outage,
  ) {
    this.#known = new FallbackCache(1_000, outage);
    this.#records = records;
    this.#trainers = trainers;
    this.#key = mac(derivedKey(secretKey, 'sessions'), ownerKey);
  }

  /** Signs a browser in: the token for its cookie, which is kept nowhere. */
  async begin(trainerId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const row = { tokenHash: sha256(token), trainerId, expiresAt: new Date(Date.now() + sessionMs) };
    await reachable(() => this.#records.insert({ ...row, seal: this.#sealOf(row) }));
    await reachable(() => this.#records.delete([{ expiresAt: past }, { seenAt: silent }]));
    return token;
  }

  /** The session of a cookie's token, which this is a sign of life of. While the database is away, whoever was signed in
   *  stays so. */
  async of(token: string | undefined): Promise<Session | undefined> {
    const session = token === undefined ? undefined : await this.named(idOf(sha256(token)));
    if (session) this.keepAlive(session.id);
    return session;
  }

  /** The session with this id. A page that comes back by itself is no sign of life. */
  async named(id: string): Promise<Session | undefined> {
    const found = await this.#known.of(id, async () => (await this.#standing([id])).get(id));
    return found && found.expiresAt > new Date() ? found : undefined;
  }

  /** Somebody is there: the session does not end of silence for a while. */
  keepAlive(id: string): void {
    const noted = this.#notedAt.get(id) ?? Number.NEGATIVE_INFINITY;
    if (performance.now() - noted < noteMs) return;
    if (this.#notedAt.size > 10_000) this.#notedAt.clear();
    this.#notedAt.set(id, performance.now());
    this.#records
      .update({ tokenHash: hashIn(id) }, { seenAt: () => 'now()' })
      .catch((error: unknown) => this.#logger.warn(`A sign of life could not be noted: ${faultOf(error)}`));
  }

  async end(token: string): Promise<void> {
    const tokenHash = sha256(token);
    await reachable(() => this.#records.delete({ tokenHash }));
    this.#ended([idOf(tokenHash)]);
  }

  /** Ends all sessions of a trainer, on whatever browser. */
  async endAll(trainerId: string): Promise<void> {
    const rows = await reachable(() => this.#records.findBy({ trainerId }));
    await reachable(() => this.#records.delete({ trainerId }));
    this.#ended(rows.map(({ tokenHash }) => idOf(tokenHash)));
  }

  /** Calls back as soon as this node knows that sessions are over. */
  onEnded(listener: EndListener): void {
    this.#endListeners.add(listener);
  }

  /** Looks which of these are over, wherever they were ended, and tells. */
  async check(ids: readonly string[]): Promise<void> {
    const standing = await this.#standing(ids);
    this.#ended(ids.filter((id) => !standing.has(id)));
  }

  #ended(ids: readonly string[]): void {
    for (const id of ids) this.#known.forget(id);
    if (ids.length > 0) for (const listener of this.#endListeners) listener(new Set(ids));
  }

  async #standing(ids: readonly string[]): Promise<ReadonlyMap<string, Session>> {
    const wanted = { tokenHash: In(ids.map(hashIn)), expiresAt: ahead, seenAt: recent };
    const rows = await reachable(() => this.#records.findBy(wanted));
    const valid = rows.filter((row) => same(row.seal.toString('hex'), this.#sealOf(row).toString('hex')));
    const trainerIds = [...new Set(valid.map(({ trainerId }) => trainerId))];
    const trainers = await reachable(() => this.#trainers.findBy({ id: In(trainerIds) }));
    const sessions = valid.flatMap(({ tokenHash, trainerId, expiresAt }) => {
      const trainer = trainers.find(({ id }) => id === trainerId);
      return trainer ? [{ id: idOf(tokenHash), trainer, expiresAt }] : [];
    });
    return new Map(sessions.map((session) => [session.id, session]));
  }

  /** Over everything that the row grants. */
  #sealOf({ tokenHash, trainerId, expiresAt }: Omit<TrainerSessionRecord, 'seal' | 'seenAt'>): Buffer {
    return mac(this.#key, `${idOf(tokenHash)} ${trainerId} ${expiresAt.getTime()}`);
  }
}

const idOf = (tokenHash: Buffer): string => tokenHash.toString('base64url');
const hashIn = (id: string): Buffer => Buffer.from(id, 'base64url');

/** By the one clock of the database, whatever those of the nodes say. */
const compared = (sign: '<' | '>', time: string) => Raw((column) => `${column} ${sign} ${time}`);
const lately = `now() - interval '${idleHours} hours'`;
const [past, ahead] = [compared('<', 'now()'), compared('>', 'now()')];
const [silent, recent] = [compared('<', lately), compared('>', lately)];

async function reachable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asAway(error);
  }
}
