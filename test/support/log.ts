import type { Ack } from '@rolwissel/protocol';
import type { Pool } from 'pg';

/** What the database holds of one workshop's log. */
export interface LogFacts {
  readonly events: number;
  /** Positions that are missing between 1 and the head. */
  readonly holes: number;
  /** Commands that were recorded more than once. */
  readonly doubled: number;
  readonly head: number;
}

export async function logFacts(pool: Pool, workshop: string): Promise<LogFacts> {
  const { rows } = await pool.query<LogFacts>(
    `SELECT count(*)::int AS events,
            (coalesce(max(position), 0) - count(*))::int AS holes,
            (count(*) FILTER (WHERE command_index = 0)
              - count(DISTINCT command_id) FILTER (WHERE command_index = 0))::int AS doubled,
            coalesce((SELECT position FROM stream WHERE id = $1), 0) AS head
     FROM event WHERE stream_id = $1`,
    [workshop],
  );
  return rows[0] ?? { events: 0, holes: 0, doubled: 0, head: 0 };
}

/** How often a command is in the log, and at which position it ends. */
export async function recordedAs(
  pool: Pool,
  workshop: string,
  commandId: string,
): Promise<{ readonly times: number; readonly position: number }> {
  const { rows } = await pool.query<{ times: number; position: number }>(
    `SELECT count(*) FILTER (WHERE command_index = 0)::int AS times, coalesce(max(position), 0) AS position
     FROM event WHERE stream_id = $1 AND command_id = $2`,
    [workshop, commandId],
  );
  return rows[0] ?? { times: 0, position: 0 };
}

/** Whether the log holds what a reply says: a yes is there once, at its position; a `busy` is not; who knows of the rest. */
export async function isKept(pool: Pool, workshop: string, commandId: string, ack: Ack | undefined): Promise<boolean> {
  const { times, position } = await recordedAs(pool, workshop, commandId);
  if (ack?.ok) return times === 1 && position === ack.position;
  return ack?.code === 'busy' ? times === 0 : times <= 1;
}
