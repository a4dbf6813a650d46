import type { Pool } from 'pg';

/** Whether a standby follows that the database does not wait for: should it take over, what it lacks is lost, though it was
 *  acknowledged. */
export async function hasAsynchronousStandby(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ asynchronous: boolean }>(asynchronous);
  return rows[0]?.asynchronous ?? false;
}

/** Who may not see more of others still sees that they are there. A backup that is being made is no standby. */
const asynchronous = `
  SELECT current_setting('synchronous_standby_names') = ''
    AND EXISTS (SELECT FROM pg_stat_replication WHERE application_name <> 'pg_basebackup') AS asynchronous`;
