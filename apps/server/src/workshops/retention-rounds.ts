import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Pool } from 'pg';
import { isAway } from '../database/database-away.ts';
import { faultOf } from '../problems/fault.ts';
import { Erasure } from './erasure.ts';
import { Retention } from './retention.ts';

const firstMs = 60_000;
const everyMs = 3_600_000;

/** Looks every hour whether it is time for the daily round of erasing, first a minute after the start. */
@Injectable()
export class RetentionRounds implements OnApplicationBootstrap, OnModuleDestroy {
  readonly retention: Retention;
  readonly #logger = new Logger('Retention');
  #timer: NodeJS.Timeout | undefined;

  constructor(pool: Pool, erasure: Erasure) {
    this.retention = new Retention(pool, (workshopId) => erasure.erase(workshopId));
  }

  onApplicationBootstrap(): void {
    this.#wait(firstMs);
  }

  onModuleDestroy(): void {
    clearTimeout(this.#timer);
  }

  #wait(ms: number): void {
    this.#timer = setTimeout(() => void this.#turn(), ms).unref();
  }

  async #turn(): Promise<void> {
    try {
      await this.retention.round();
    } catch (error) {
      if (!isAway(error)) this.#logger.error(`What is due could not be erased: ${faultOf(error)}`);
    }
    this.#wait(everyMs);
  }
}
