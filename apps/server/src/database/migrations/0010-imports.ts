import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a workshop was taken over out of a file. It is kept as long as it would have been where it happened. */
export class Imports1796774400000 implements MigrationInterface {
  readonly name = 'Imports1796774400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE workshop ADD COLUMN imported_at timestamptz');
    await runner.query(
      keptUntil(`CASE WHEN imported_at IS NOT NULL THEN (
          SELECT recorded_at FROM event WHERE stream_id = $1 ORDER BY position DESC LIMIT 1
        ) END`),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(keptUntil('NULL::timestamptz'));
    await runner.query('ALTER TABLE workshop DROP COLUMN imported_at');
  }
}

/** So many days after its last event, by the settings that are valid now; `lastElsewhere` is when that was, if it happened elsewhere. */
const keptUntil = (lastElsewhere: string) => `
  CREATE OR REPLACE FUNCTION kept_until(workshop_id uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT coalesce(
        ${lastElsewhere},
        (SELECT updated_at FROM stream WHERE id = $1),
        created_at
      ) + make_interval(days => coalesce((
          SELECT (data #>> '{settings,retentionDays}')::int FROM event
          WHERE stream_id = $1 AND type IN ('WorkshopCreated', 'WorkshopRevised')
            AND data #>> '{settings,retentionDays}' IS NOT NULL
          ORDER BY position DESC LIMIT 1
        ), 180))
    FROM workshop WHERE id = $1
  $$`;
