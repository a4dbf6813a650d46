import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The follow-up of a workshop: which log it has, when time asks for something there, and the mail that is to go out. With a workshop
 * its follow-up goes, and with a person who is forgotten what they left there; it is kept as long after its last wave as a workshop
 * is after its last event.
 */
export class FollowUp1796860800000 implements MigrationInterface {
  readonly name = 'FollowUp1796860800000';

  async up(runner: QueryRunner): Promise<void> {
    const here: readonly { schema: string }[] = await runner.query('SELECT quote_ident(current_schema()) AS schema');
    const schema = here[0]?.schema ?? 'public';
    for (const statement of [tables, erasing(schema), forgetting(schema, true), keptUntil(true)])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const here: readonly { schema: string }[] = await runner.query('SELECT quote_ident(current_schema()) AS schema');
    for (const statement of [keptUntil(false), forgetting(here[0]?.schema ?? 'public', false)])
      await runner.query(statement);
    await runner.query('DROP TABLE follow_up_mail, follow_up; DROP FUNCTION erase_follow_up');
  }
}

const tables = `
  CREATE TABLE follow_up (
    workshop_id uuid PRIMARY KEY REFERENCES workshop ON DELETE CASCADE,
    stream_id   uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    -- When time asks for something next. Unknown until its waves are planned.
    next_at     timestamptz,
    -- When its last wave is over.
    lasts_until timestamptz
  );
  CREATE INDEX follow_up_next ON follow_up (next_at);

  -- One message per person and wave. It holds no address: that is sealed in the log.
  CREATE TABLE follow_up_mail (
    workshop_id    uuid NOT NULL REFERENCES follow_up ON DELETE CASCADE,
    participant_id uuid NOT NULL,
    wave           text NOT NULL,
    state          text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'bounced', 'lapsed')),
    attempts       int NOT NULL DEFAULT 0,
    next_at        timestamptz NOT NULL,
    PRIMARY KEY (workshop_id, participant_id, wave)
  );
  CREATE INDEX follow_up_mail_next ON follow_up_mail (next_at) WHERE state = 'waiting'`;

/** With its owner's rights: who may delete a workshop need not have the right to touch the log. */
const erasing = (schema: string) => `
  CREATE FUNCTION erase_follow_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = ${schema}, pg_temp AS $$
  BEGIN
    PERFORM erase_stream(OLD.stream_id);
    RETURN NULL;
  END $$;
  CREATE TRIGGER follow_up_goes AFTER DELETE ON follow_up
    FOR EACH ROW EXECUTE FUNCTION erase_follow_up()`;

/** As it was, and in the log of the follow-up too; there the fact follows, since it is its turn now. */
const forgetting = (schema: string, withFollowUp: boolean) => `
  CREATE OR REPLACE FUNCTION forget_participant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = ${schema}, pg_temp AS $$
  BEGIN
    PERFORM forget_keys(NEW.stream_id, NEW.data ->> 'participantId');
    DELETE FROM seat_seen
    WHERE workshop_id = NEW.stream_id AND participant_id = (NEW.data ->> 'participantId')::uuid;
    ${withFollowUp ? inFollowUp : ''}
    RETURN NULL;
  END $$`;

const inFollowUp = `
    PERFORM forget_keys(stream_id, NEW.data ->> 'participantId') FROM follow_up WHERE workshop_id = NEW.stream_id;
    DELETE FROM follow_up_mail
    WHERE workshop_id = NEW.stream_id AND participant_id = (NEW.data ->> 'participantId')::uuid;
    UPDATE follow_up SET next_at = now() WHERE workshop_id = NEW.stream_id;`;

/** So many days after its last event, or after the last wave of its follow-up. */
const keptUntil = (withFollowUp: boolean) => `
  CREATE OR REPLACE FUNCTION kept_until(workshop_id uuid) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT ${withFollowUp ? 'greatest(' : ''}
      coalesce((SELECT updated_at FROM stream WHERE id = $1), (SELECT created_at FROM workshop WHERE id = $1))
      ${withFollowUp ? ', (SELECT lasts_until FROM follow_up WHERE follow_up.workshop_id = $1))' : ''}
      + make_interval(days => coalesce((
          SELECT (data #>> '{settings,retentionDays}')::int FROM event
          WHERE stream_id = $1 AND type IN ('WorkshopCreated', 'WorkshopRevised')
            AND data #>> '{settings,retentionDays}' IS NOT NULL
          ORDER BY position DESC LIMIT 1
        ), 180))
  $$`;
