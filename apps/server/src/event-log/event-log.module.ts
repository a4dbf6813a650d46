import { randomUUID } from 'node:crypto';
import { type BeforeApplicationShutdown, Logger, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { Pool } from 'pg';
import { DATABASE_URL } from '../database/database.module.ts';
import { EventLog } from './event-log.ts';
import { hasAsynchronousStandby } from './standbys.ts';
import { Tail } from './tail.ts';

/** Injects EventLog and Tail. Needs DatabaseModule. */
@Module({
  providers: [
    EventLog,
    { provide: Tail, useFactory: (url: string) => new Tail(url, randomUUID()), inject: [DATABASE_URL] },
  ],
  exports: [EventLog, Tail],
})
export class EventLogModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly #tail: Tail;
  readonly #pool: Pool;

  constructor(tail: Tail, pool: Pool) {
    this.#tail = tail;
    this.#pool = pool;
  }

  onApplicationBootstrap(): void {
    this.#tail.start();
    void this.#warn().catch(() => undefined); // it is only a warning
  }

  async #warn(): Promise<void> {
    if (!(await hasAsynchronousStandby(this.#pool))) return;
    new Logger('Database').warn(
      'A standby follows that PostgreSQL does not wait for (synchronous_standby_names): ' +
        'if it takes over, it may lack acts that were acknowledged.',
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#tail.stop();
  }
}
