import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { asAway } from '../database/database-away.ts';
import { same } from './secrets.ts';
import { Sessions } from './sessions.ts';
import { Trainer } from './trainer.entity.ts';

/** Who may lead workshops. Throws DatabaseAway while the database cannot answer. */
@Injectable()
export class Trainers {
  readonly #trainers: Repository<Trainer>;
  readonly #sessions: Sessions;
  readonly #ownerKey: string;

  constructor(
    @InjectRepository(Trainer) trainers: Repository<Trainer>,
    sessions: Sessions,
    @Inject(CONFIG) config: Config,
  ) {
    this.#trainers = trainers;
    this.#sessions = sessions;
    this.#ownerKey = config.ownerKey;
  }

  /** Signs the owner in: a token for the cookie, or undefined when the key is wrong. */
  async signIn(ownerKey: string): Promise<string | undefined> {
    if (!same(ownerKey, this.#ownerKey)) return undefined;
    return this.#sessions.begin((await this.#owner()).id);
  }

  /** Signs somebody in who was invited to a workshop; the same person each time they come. */
  async signInInvited(trainerId: string, workshopId: string): Promise<string> {
    try {
      const fresh = { id: trainerId, name: 'Co-trainer', owner: false, workshopId };
      await this.#trainers.createQueryBuilder().insert().values(fresh).orIgnore().execute();
    } catch (error) {
      throw asAway(error);
    }
    return this.#sessions.begin(trainerId);
  }

  /** Made when first needed; several nodes may try at once, one row remains. */
  async #owner(): Promise<Trainer> {
    try {
      const fresh = { id: randomUUID(), name: 'Owner', owner: true };
      await this.#trainers.createQueryBuilder().insert().values(fresh).orIgnore().execute();
      return await this.#trainers.findOneByOrFail({ owner: true });
    } catch (error) {
      throw asAway(error);
    }
  }
}
