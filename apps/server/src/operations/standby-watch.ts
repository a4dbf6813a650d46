import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Pool } from 'pg';

const lookEveryMs = 10 * 60_000;

/** Standbys that follow, by how; without the right to see that, as a role with least rights, nothing. */
const standbys = `
  SELECT count(*) FILTER (WHERE sync_state = 'async')::int AS "behind",
         count(*) FILTER (WHERE sync_state IN ('sync', 'quorum'))::int AS "inStep"
  FROM pg_stat_replication WHERE state = 'streaming' AND application_name <> 'pg_basebackup'`;

/** Warns when what was acknowledged would be lost with this PostgreSQL: its standbys follow without being waited for. */
@Injectable()
export class StandbyWatch implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #pool: Pool;
  readonly #logger = new Logger('Database');
  #timer: NodeJS.Timeout | undefined;
  #hasWarned = false;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async onApplicationBootstrap(): Promise<void> {
    this.#timer = setInterval(() => void this.look(), lookEveryMs).unref();
    await this.look();
  }

  onModuleDestroy(): void {
    clearInterval(this.#timer);
  }

  /** Looks once, and warns once as long as it stays so. */
  async look(): Promise<void> {
    const { rows } = await this.#pool
      .query<{ behind: number; inStep: number }>(standbys)
      .catch(() => ({ rows: [] as const })); // away: others say so
    const [seen] = rows;
    if (!seen) return;
    const mayLose = seen.behind > 0 && seen.inStep === 0;
    if (mayLose && !this.#hasWarned)
      this.#logger.warn(
        'A standby follows this PostgreSQL without being waited for: if it takes over, the last acts that were acknowledged may be missing. Set synchronous_standby_names, see docs/self-hosting.md.',
      );
    this.#hasWarned = mayLose;
  }
}
