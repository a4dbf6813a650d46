import { randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, MoreThan, type Repository } from 'typeorm';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { asAway } from '../database/database-away.ts';
import { Outage } from '../database/outage.ts';
import { Remembered } from '../database/remembered.ts';
import { same, sha256 } from './secrets.ts';
import { Trainer } from './trainer.entity.ts';
import { TrainerSessionRecord } from './trainer-session.entity.ts';

/** How long a trainer's browser stays signed in. */
export const sessionMs = 30 * 24 * 60 * 60 * 1_000;

/** Who may lead workshops, and their browsers. Every method throws DatabaseAway while the database cannot answer. */
@Injectable()
export class Trainers {
  readonly #trainers: Repository<Trainer>;
  readonly #sessions: Repository<TrainerSessionRecord>;
  readonly #ownerKey: string;
  /** By the hash of their browser's token. */
  readonly #signedIn: Remembered<{ readonly trainer: Trainer; readonly expiresAt: Date }>;

  constructor(
    @InjectRepository(Trainer) trainers: Repository<Trainer>,
    @InjectRepository(TrainerSessionRecord) sessions: Repository<TrainerSessionRecord>,
    @Inject(CONFIG) config: Config,
    outage: Outage,
  ) {
    this.#trainers = trainers;
    this.#sessions = sessions;
    this.#ownerKey = config.ownerKey;
    this.#signedIn = new Remembered(1_000, outage);
  }

  /** Signs the owner in: a token for the cookie, or undefined when the key is wrong. */
  async signIn(ownerKey: string): Promise<string | undefined> {
    if (!same(ownerKey, this.#ownerKey)) return undefined;
    return reachable(async () => {
      const owner = await this.#owner();
      const token = randomBytes(32).toString('base64url');
      const expiresAt = new Date(Date.now() + sessionMs);
      await this.#sessions.insert({ tokenHash: sha256(token), trainerId: owner.id, expiresAt });
      await this.#sessions.delete({ expiresAt: LessThan(new Date()) });
      return token;
    });
  }

  /** The trainer behind a cookie's token. While the database is away, whoever was signed in stays so. */
  async find(token: string): Promise<Trainer | undefined> {
    const tokenHash = sha256(token);
    const found = await this.#signedIn.of(tokenHash.toString('hex'), () => this.#find(tokenHash));
    return found && found.expiresAt > new Date() ? found.trainer : undefined;
  }

  async signOut(token: string): Promise<void> {
    const tokenHash = sha256(token);
    await reachable(() => this.#sessions.delete({ tokenHash }));
    this.#signedIn.forget(tokenHash.toString('hex'));
  }

  #find(tokenHash: Buffer) {
    return reachable(async () => {
      const session = await this.#sessions.findOneBy({ tokenHash, expiresAt: MoreThan(new Date()) });
      const trainer = session && (await this.#trainers.findOneBy({ id: session.trainerId }));
      return trainer ? { trainer, expiresAt: session.expiresAt } : undefined;
    });
  }

  /** Made when first needed; several nodes may try at once, one row remains. */
  async #owner(): Promise<Trainer> {
    const fresh = { id: randomUUID(), name: 'Owner', email: null, owner: true };
    await this.#trainers.createQueryBuilder().insert().values(fresh).orIgnore().execute();
    return this.#trainers.findOneByOrFail({ owner: true });
  }
}

async function reachable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asAway(error);
  }
}
