import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Pool } from 'pg';
import { onConnection } from '../database/connection.ts';
import { isAway } from '../database/database-away.ts';
import { faultOf } from '../problems/fault.ts';
import { SteadyClock } from '../time/steady-clock.ts';
import { FollowUps } from './follow-ups.ts';
import { Postman } from './mail/postman.ts';

const everyMs = 30_000;

/** So many follow-ups have their turn in one round. */
const mostPerRound = 100;

/** Looks every half minute which follow-ups time asks something of, and which mail is to go. */
@Injectable()
export class FollowUpRounds implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #pool: Pool;
  readonly #followUps: FollowUps;
  readonly #postman: Postman;
  readonly #time: SteadyClock;
  readonly #logger = new Logger('FollowUp');
  #timer: NodeJS.Timeout | undefined;

  constructor(pool: Pool, followUps: FollowUps, postman: Postman, time: SteadyClock) {
    this.#pool = pool;
    this.#followUps = followUps;
    this.#postman = postman;
    this.#time = time;
  }

  onApplicationBootstrap(): void {
    this.#wait();
  }

  onModuleDestroy(): void {
    clearTimeout(this.#timer);
  }

  /** One round; `nowMs` is for tests. Throws DatabaseAway. */
  async round(nowMs = this.#time.now()): Promise<void> {
    for (const id of await this.#due(nowMs)) {
      try {
        await this.#followUps.turn(id, nowMs);
      } catch (error) {
        if (isAway(error)) throw error;
        this.#logger.error(`The follow-up of workshop ${id} is stuck: ${faultOf(error)}`);
      }
    }
    await this.#postman.round(nowMs);
  }

  /** Whose time has come, and who waits for the end of a workshop that is over. */
  async #due(nowMs: number): Promise<readonly string[]> {
    const text = `
      SELECT workshop_id AS id FROM follow_up JOIN stream ON stream.id = workshop_id
      WHERE next_at <= $1 OR (next_at IS NULL AND status = 'finished')
      ORDER BY next_at NULLS FIRST LIMIT ${mostPerRound}`;
    const { rows } = await onConnection(this.#pool, (client) =>
      client.query<{ readonly id: string }>(text, [new Date(nowMs)]),
    );
    return rows.map(({ id }) => id);
  }

  #wait(): void {
    this.#timer = setTimeout(() => void this.#turn(), everyMs * (0.5 + Math.random())).unref();
  }

  async #turn(): Promise<void> {
    try {
      await this.round();
    } catch (error) {
      if (!isAway(error)) this.#logger.error(`Follow-ups could not have their turn: ${faultOf(error)}`);
    }
    this.#wait();
  }
}
