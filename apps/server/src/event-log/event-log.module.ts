import { randomUUID } from 'node:crypto';
import { type BeforeApplicationShutdown, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { DATABASE_URL } from '../database/database.module.ts';
import { EventLog } from './event-log.ts';
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

  constructor(tail: Tail) {
    this.#tail = tail;
  }

  onApplicationBootstrap(): void {
    this.#tail.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#tail.stop();
  }
}
