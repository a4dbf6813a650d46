import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The event log: one head row and one gap-free run of events per stream. See docs/architecture.md. */
export class EventLog1795392000000 implements MigrationInterface {
  readonly name = 'EventLog1795392000000';

  async up(runner: QueryRunner): Promise<void> {
    const here: readonly { schema: string }[] = await runner.query('SELECT quote_ident(current_schema()) AS schema');
    const schema = here[0]?.schema ?? 'public';
    for (const statement of [tables, appendOnly, appendEvents, eraseStream(schema)]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE stream, event, subject_key;
      DROP FUNCTION append_events, erase_stream, refuse_change, refuse_delete`);
  }
}

const tables = `
  -- The head moves with every append: room on the page keeps the update off the index.
  CREATE TABLE stream (
    id         uuid PRIMARY KEY,
    position   int NOT NULL,
    head_hash  bytea NOT NULL,
    status     text NOT NULL,
    updated_at timestamptz(3) NOT NULL DEFAULT now()
  ) WITH (fillfactor = 50);

  -- No foreign key to stream: it doubles the cost of an append, and append_events is the only way in.
  CREATE TABLE event (
    stream_id      uuid NOT NULL,
    position       int NOT NULL,
    command_id     uuid NOT NULL,
    command_index  int NOT NULL,
    type           text NOT NULL,
    schema_version smallint NOT NULL,
    actor          text NOT NULL,
    recorded_at    timestamptz(3) NOT NULL,
    data           jsonb NOT NULL,
    hash           bytea NOT NULL,
    PRIMARY KEY (stream_id, position)
  );
  CREATE UNIQUE INDEX event_command ON event (stream_id, command_id) WHERE command_index = 0;

  CREATE TABLE subject_key (
    stream_id uuid NOT NULL,
    subject   text NOT NULL,
    wrapped   bytea NOT NULL,
    PRIMARY KEY (stream_id, subject)
  )`;

const appendOnly = `
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The event log is append-only: % is refused', TG_OP USING ERRCODE = 'restrict_violation';
  END $$;

  CREATE FUNCTION refuse_delete() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF current_setting('rolwissel.erasing', true) IS NOT DISTINCT FROM OLD.stream_id::text THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'The event log is append-only: DELETE is refused, see erase_stream'
      USING ERRCODE = 'restrict_violation';
  END $$;

  CREATE TRIGGER event_keeps_content BEFORE UPDATE OR TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER event_keeps_rows BEFORE DELETE ON event
    FOR EACH ROW EXECUTE FUNCTION refuse_delete()`;

/** Everything an append does, in one round trip. Arrays run in parallel; events and keys name their batch by its number, from 1. */
export const appendEvents = `
  CREATE FUNCTION append_events(
    stream_ids uuid[], after_positions int[], after_hashes bytea[], head_positions int[], head_hashes bytea[], statuses text[],
    batches int[], positions int[], command_ids uuid[], command_indexes int[], types text[], schema_versions smallint[],
    actors text[], recorded_ats timestamptz[], datas jsonb[], hashes bytea[],
    key_batches int[], key_subjects text[], key_wraps bytea[]
  ) RETURNS SETOF uuid LANGUAGE plpgsql AS $$
  BEGIN
    -- Rows are made and locked in the order of their ids, so that two appends never wait for each other in a circle.
    INSERT INTO stream AS s (id, position, head_hash, status)
      SELECT b.id, 0, decode(repeat('00', 32), 'hex'), b.status
      FROM unnest(stream_ids, after_positions, statuses) AS b (id, position, status)
      WHERE b.position = 0 ORDER BY b.id
      ON CONFLICT DO NOTHING;
    PERFORM FROM stream AS s WHERE s.id = ANY (stream_ids) ORDER BY s.id FOR NO KEY UPDATE;
    -- A statement of its own: it sees what those committed whose locks were waited for.
    RETURN QUERY
    WITH accepted AS (
      UPDATE stream AS s SET position = b.position, head_hash = b.hash, status = b.status, updated_at = now()
      FROM unnest(stream_ids, after_positions, after_hashes, head_positions, head_hashes, statuses)
        WITH ORDINALITY AS b (id, after, after_hash, position, hash, status, batch)
      WHERE s.id = b.id AND s.position = b.after AND s.head_hash = b.after_hash
      RETURNING b.batch, b.id
    ), recorded AS (
      INSERT INTO event
      SELECT a.id, e.position, e.command_id, e.command_index, e.type, e.schema_version, e.actor, e.recorded_at, e.data, e.hash
      FROM unnest(batches, positions, command_ids, command_indexes, types, schema_versions, actors, recorded_ats, datas, hashes)
        AS e (batch, position, command_id, command_index, type, schema_version, actor, recorded_at, data, hash)
      JOIN accepted AS a USING (batch)
    ), kept AS (
      INSERT INTO subject_key
      SELECT a.id, k.subject, k.wrapped
      FROM unnest(key_batches, key_subjects, key_wraps) AS k (batch, subject, wrapped) JOIN accepted AS a USING (batch)
      ON CONFLICT DO NOTHING
    )
    SELECT a.id FROM accepted AS a;
  END $$`;

/** Runs with its owner's rights: who may only insert and read may still erase a whole stream, and nothing less. */
const eraseStream = (schema: string) => `
  CREATE FUNCTION erase_stream(erased uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER 
  SET search_path = ${schema}, pg_temp AS $$
  DECLARE
    existed boolean;
  BEGIN
    DELETE FROM stream WHERE id = erased;
    existed := FOUND;
    PERFORM set_config('rolwissel.erasing', erased::text, true);
    DELETE FROM event WHERE stream_id = erased;
    PERFORM set_config('rolwissel.erasing', '', true);
    DELETE FROM subject_key WHERE stream_id = erased;
    RETURN existed;
  END $$;
  REVOKE EXECUTE ON FUNCTION erase_stream FROM PUBLIC`;
