import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a workshop comes from: out of a file, or out of another workshop, whose first facts it shares. Whoever is forgotten in one
 * of a family is so in all: their keys go in the same commit. What came out of a file is kept as long as it would have been.
 */
export class Origins1796774400000 implements MigrationInterface {
  readonly name = 'Origins1796774400000';

  async up(runner: QueryRunner): Promise<void> {
    const here: readonly { schema: string }[] = await runner.query('SELECT quote_ident(current_schema()) AS schema');
    await runner.query(columns);
    await runner.query(forgetting(here[0]?.schema ?? 'public'));
    await runner.query(keptUntil('CASE WHEN imported_at IS NULL THEN NULL ELSE (SELECT recorded_at FROM last) END'));
  }

  async down(runner: QueryRunner): Promise<void> {
    const here: readonly { schema: string }[] = await runner.query('SELECT quote_ident(current_schema()) AS schema');
    await runner.query(keptUntil('NULL::timestamptz'));
    await runner.query(forgettingOfBefore(here[0]?.schema ?? 'public'));
    await runner.query(`
      DROP FUNCTION family_of;
      DROP INDEX event_erasures;
      ALTER TABLE workshop DROP COLUMN imported_at, DROP COLUMN ancestors, DROP COLUMN forked_at`);
  }
}

const columns = `
  ALTER TABLE workshop
    ADD COLUMN imported_at timestamptz,
    -- The workshops whose first facts it shares, the first of all first; not all of them need be here.
    ADD COLUMN ancestors   uuid[] NOT NULL DEFAULT '{}',
    -- The last position that it shares with the last of them.
    ADD COLUMN forked_at   int;

  -- Every workshop that goes back to the same first one.
  CREATE FUNCTION family_of(member uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    SELECT w.id FROM workshop AS w
    WHERE coalesce(w.ancestors[1], w.id) = (SELECT coalesce(ancestors[1], id) FROM workshop WHERE id = member)
  $$;

  -- Who was forgotten is found without reading whole logs.
  CREATE INDEX event_erasures ON event (stream_id) WHERE type = 'ParticipantErased'`;

/** As it was, and in the whole family. A stream that is no workshop has none. */
const forgetting = (schema: string) => `
  CREATE OR REPLACE FUNCTION forget_participant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = ${schema}, pg_temp AS $$
  DECLARE
    forgotten text := NEW.data ->> 'participantId';
  BEGIN
    PERFORM forget_keys(member, forgotten)
    FROM (SELECT family_of(NEW.stream_id) UNION SELECT NEW.stream_id) AS family (member);
    DELETE FROM seat_seen
    WHERE participant_id = forgotten::uuid
      AND workshop_id IN (SELECT family_of(NEW.stream_id) UNION SELECT NEW.stream_id);
    RETURN NULL;
  END $$`;

const forgettingOfBefore = (schema: string) => `
  CREATE OR REPLACE FUNCTION forget_participant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = ${schema}, pg_temp AS $$
  BEGIN
    PERFORM forget_keys(NEW.stream_id, NEW.data ->> 'participantId');
    DELETE FROM seat_seen
    WHERE workshop_id = NEW.stream_id AND participant_id = (NEW.data ->> 'participantId')::uuid;
    RETURN NULL;
  END $$`;

/** So many days after its last event, by the settings that are valid now; `lastElsewhere` is when that was, if it happened elsewhere. */
const keptUntil = (lastElsewhere: string) => `
  CREATE OR REPLACE FUNCTION kept_until(workshop_id uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    WITH last AS (SELECT recorded_at FROM event WHERE stream_id = $1 ORDER BY position DESC LIMIT 1)
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
