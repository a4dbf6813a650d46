import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a workshop is kept, and when those whose time is over were last erased. */
export class Retention1796515200000 implements MigrationInterface {
  readonly name = 'Retention1796515200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row per node would erase everything once per node.
      CREATE TABLE retention_run (
        one    boolean PRIMARY KEY DEFAULT true CHECK (one),
        ran_at timestamptz NOT NULL
      );

      -- Settings are found without reading the whole log; other facts do not touch this index.
      CREATE INDEX event_settings ON event (stream_id, position) WHERE type IN ('WorkshopCreated', 'WorkshopRevised');

      -- So many days after its last event, by the settings that are valid now. What never began counts from its making.
      CREATE FUNCTION kept_until(workshop_id uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
        SELECT coalesce((SELECT updated_at FROM stream WHERE id = $1), (SELECT created_at FROM workshop WHERE id = $1))
          + make_interval(days => coalesce((
              SELECT (data #>> '{settings,retentionDays}')::int FROM event
              WHERE stream_id = $1 AND type IN ('WorkshopCreated', 'WorkshopRevised')
                AND data #>> '{settings,retentionDays}' IS NOT NULL
              ORDER BY position DESC LIMIT 1
            ), 180))
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION kept_until; DROP INDEX event_settings; DROP TABLE retention_run');
  }
}
