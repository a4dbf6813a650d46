import { Controller, Get, Header } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Pool } from 'pg';
import { Described } from '../api-docs/described.ts';
import { DatabaseAway } from '../database/database-away.ts';
import { Rooms } from '../rooms/rooms.ts';

/** For whoever runs the server. */
@ApiTags('operations')
@Controller()
export class HealthController {
  readonly #pool: Pool;
  readonly #rooms: Rooms;

  constructor(pool: Pool, rooms: Rooms) {
    this.#pool = pool;
    this.#rooms = rooms;
  }

  /** The process runs. */
  @Get('healthz')
  @Described({ does: 'Whether the process runs.', answer: 'Health' })
  alive(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  /** The database answers; it was migrated before the server began to listen. */
  @Get('readyz')
  @Described({ does: 'Whether the database answers.', answer: 'Health' })
  async ready(): Promise<{ readonly status: 'ok' }> {
    try {
      await this.#pool.query('SELECT 1');
    } catch (error) {
      throw new DatabaseAway('nothing-recorded', error);
    }
    return { status: 'ok' };
  }

  /** Prometheus text: the process, its memory, its pool, and what the database lost. */
  @Get('metrics')
  @ApiProduces('text/plain')
  @Described({ does: 'Figures of the process, for Prometheus.' })
  @Header('Content-Type', 'text/plain; version=0.0.4')
  metrics(): string {
    const { rss, heapUsed } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    const values: Readonly<Record<string, number>> = {
      process_resident_memory_bytes: rss,
      nodejs_heap_used_bytes: heapUsed,
      process_cpu_seconds_total: (user + system) / 1e6,
      process_uptime_seconds: process.uptime(),
      rolwissel_database_connections: this.#pool.totalCount,
      rolwissel_database_waiting: this.#pool.waitingCount,
      rolwissel_lost_events_total: this.#rooms.lostEvents,
    };
    return Object.entries(values)
      .map(([name, value]) => `${name} ${value}\n`)
      .join('');
  }
}
