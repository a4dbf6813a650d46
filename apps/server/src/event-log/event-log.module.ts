import { randomUUID } from 'node:crypto';
import {
  type BeforeApplicationShutdown,
  Logger,
  Module,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { Pool } from 'pg';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { DATABASE_URL } from '../database/database.module.ts';
import { faultOf } from '../problems/fault.ts';
import { EventLog } from './event-log.ts';
import { HeadSeals } from './head-seals.ts';
import { hasAsynchronousStandby } from './standbys.ts';
import { Tail } from './tail.ts';

/** Injects EventLog and Tail. Needs DatabaseModule. */
@Module({
  providers: [
    {
      provide: EventLog,
      useFactory: (pool: Pool, config: Config) => new EventLog(pool, new HeadSeals(config.secretKey)),
      inject: [Pool, CONFIG],
    },
    { provide: Tail, useFactory: (url: string) => new Tail(url, randomUUID()), inject: [DATABASE_URL] },
  ],
  exports: [EventLog, Tail],
})
export class EventLogModule implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #log: EventLog;
  readonly #tail: Tail;
  readonly #pool: Pool;
  readonly #logger = new Logger('Database');

  constructor(log: EventLog, tail: Tail, pool: Pool) {
    this.#log = log;
    this.#tail = tail;
    this.#pool = pool;
  }

  /** Before anybody reads a head. */
  async onModuleInit(): Promise<void> {
    await this.#log.sealHeads().catch((error: unknown) => {
      this.#logger.warn(`What was recorded before heads had seals could not be sealed: ${faultOf(error)}`);
    });
  }

  onApplicationBootstrap(): void {
    this.#tail.start();
    void this.#lookAfter();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#tail.stop();
  }

  /** What would be good to have or to know, and can wait. */
  async #lookAfter(): Promise<void> {
    await this.#log.protect().catch(() => undefined); // only the owner of the tables may, and has at the upgrade
    const isAsynchronous = await hasAsynchronousStandby(this.#pool).catch(() => false);
    if (!isAsynchronous) return;
    this.#logger.warn(
      'A standby follows that PostgreSQL does not wait for (synchronous_standby_names): ' +
        'if it takes over, it may lack acts that were acknowledged.',
    );
  }
}
