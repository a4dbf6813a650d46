import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a workshop is kept, and when those whose time is over were last erased; and that a person's key goes in one
 *  commit with the fact that they are forgotten. */
export class Retention1796515200000 implements MigrationInterface {
  readonly name = 'Retention1796515200000';

  async up(runner: QueryRunner): Promise<void> {
    const here: readonly { schema: string }[] = await runner.query('SELECT quote_ident(current_schema()) AS schema');
    await runner.query(forgetting(here[0]?.schema ?? 'public'));
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
    await runner.query(`
      DROP TRIGGER event_forgets ON event;
      DROP FUNCTION forget_participant, kept_until;
      DROP INDEX event_settings;
      DROP TABLE retention_run`);
  }
}

/** Whoever records the fact, and by whatever way: with it the keys of that person go, the spare ones too, and the note when they were
 *  seen. It runs with its owner's rights, so that nobody needs the right to delete a key. */
const forgetting = (schema: string) => `
  CREATE FUNCTION forget_participant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = ${schema}, pg_temp AS $$
  BEGIN
    PERFORM forget_keys(NEW.stream_id, NEW.data ->> 'participantId');
    DELETE FROM seat_seen
    WHERE workshop_id = NEW.stream_id AND participant_id = (NEW.data ->> 'participantId')::uuid;
    RETURN NULL;
  END $$;
  CREATE TRIGGER event_forgets AFTER INSERT ON event
    FOR EACH ROW WHEN (NEW.type = 'ParticipantErased') EXECUTE FUNCTION forget_participant()`;
