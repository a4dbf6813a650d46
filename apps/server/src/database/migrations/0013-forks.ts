import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a workshop left which other one, and its family: the workshops that go on from one. What somebody wrote before a fork is in
 * each of them, so who is forgotten in one loses their keys in all, in the same commit; the others owe the fact.
 */
export class Forks1797033600000 implements MigrationInterface {
  readonly name = 'Forks1797033600000';

  async up(runner: QueryRunner): Promise<void> {
    const here: readonly { schema: string }[] = await runner.query('SELECT quote_ident(current_schema()) AS schema');
    for (const statement of [tables, family, forgettingInAll(here[0]?.schema ?? 'public')])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const here: readonly { schema: string }[] = await runner.query('SELECT quote_ident(current_schema()) AS schema');
    await runner.query(forgettingInOne(here[0]?.schema ?? 'public'));
    await runner.query(`
      DROP FUNCTION family_of;
      DROP TABLE owed_forgetting;
      ALTER TABLE workshop DROP COLUMN parent_id, DROP COLUMN root_id, DROP COLUMN fork_position, DROP COLUMN forked_since,
        DROP COLUMN fork_activity`);
  }
}

const tables = `
  -- No foreign keys: what it goes on from may be erased before it.
  ALTER TABLE workshop ADD COLUMN parent_id uuid, ADD COLUMN root_id uuid, ADD COLUMN fork_position int,
    ADD COLUMN forked_since timestamptz, ADD COLUMN fork_activity text;
  CREATE INDEX workshop_family ON workshop (coalesce(root_id, id));

  -- Who was forgotten elsewhere in the family, of which the log does not know yet.
  CREATE TABLE owed_forgetting (
    workshop_id    uuid NOT NULL REFERENCES workshop ON DELETE CASCADE,
    participant_id uuid NOT NULL,
    PRIMARY KEY (workshop_id, participant_id)
  )`;

/** Of one trainer only: a file may say anything about where it comes from. */
const family = `
  CREATE FUNCTION family_of(workshop_id uuid) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    SELECT member.id FROM workshop AS self
    JOIN workshop AS member ON coalesce(member.root_id, member.id) = coalesce(self.root_id, self.id)
    WHERE self.id = $1 AND member.trainer_id = self.trainer_id
    UNION SELECT $1
    ORDER BY 1
  $$`;

const forgettingInAll = (schema: string) => `
  CREATE OR REPLACE FUNCTION forget_participant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = ${schema}, pg_temp AS $$
  DECLARE
    forgotten uuid := (NEW.data ->> 'participantId')::uuid;
    member uuid;
  BEGIN
    -- In the order of ids, so that two that forget at once never wait for each other in a circle.
    FOR member IN SELECT family_of(NEW.stream_id) LOOP
      ${forgettingIn('member')}
      IF member <> NEW.stream_id THEN
        INSERT INTO owed_forgetting VALUES (member, forgotten) ON CONFLICT DO NOTHING;
      END IF;
    END LOOP;
    DELETE FROM owed_forgetting WHERE workshop_id = NEW.stream_id AND participant_id = forgotten;
    RETURN NULL;
  END $$`;

/** As it was. */
const forgettingInOne = (schema: string) => `
  CREATE OR REPLACE FUNCTION forget_participant() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = ${schema}, pg_temp AS $$
  DECLARE
    forgotten uuid := (NEW.data ->> 'participantId')::uuid;
  BEGIN
    ${forgettingIn('NEW.stream_id')}
    RETURN NULL;
  END $$`;

/** The keys of `forgotten` in this workshop and in its follow-up; there the fact follows, since it is its turn now. */
const forgettingIn = (workshop: string) => `
  PERFORM forget_keys(${workshop}, forgotten::text);
  DELETE FROM seat_seen WHERE workshop_id = ${workshop} AND participant_id = forgotten;
  PERFORM forget_keys(stream_id, forgotten::text) FROM follow_up WHERE workshop_id = ${workshop};
  DELETE FROM follow_up_mail WHERE workshop_id = ${workshop} AND participant_id = forgotten;
  UPDATE follow_up SET next_at = now() WHERE workshop_id = ${workshop};`;
