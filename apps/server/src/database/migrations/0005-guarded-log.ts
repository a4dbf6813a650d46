import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendEvents as appendEventsOfBefore } from './0001-event-log.ts';

/** Heads are sealed; the log is written through functions only, which let no head go back; one locked stream holds up no
 *  other; and what is append-only is so on partitions too. */
export class GuardedLog1796083200000 implements MigrationInterface {
  readonly name = 'GuardedLog1796083200000';

  async up(runner: QueryRunner): Promise<void> {
    const here: readonly { schema: string }[] = await runner.query('SELECT quote_ident(current_schema()) AS schema');
    const schema = here[0]?.schema ?? 'public';
    const functions = [appendEvents, lockHead, forgetKeys, sealHeads, protectLog].map((text) => text(schema));
    for (const statement of [seals, rowGuard, ...functions, privately]) await runner.query(statement);
    await runner.query('SELECT protect_log()');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION append_events, lock_head, forget_keys, seal_heads, protect_log;
      DROP TRIGGER event_keeps_rows ON event;
      DROP FUNCTION refuse_row_change;
      DROP TABLE head_sealing;
      ALTER TABLE stream DROP COLUMN seal;
      CREATE TRIGGER event_keeps_rows BEFORE DELETE ON event FOR EACH ROW EXECUTE FUNCTION refuse_delete()`);
    await runner.query(appendEventsOfBefore);
  }
}

const seals = `
  -- By what only the server knows: that a head is as it was written. Empty when it was found broken: it stays so.
  ALTER TABLE stream ADD COLUMN seal bytea;
  -- Heads of before got their seals once, then; one that lacks it since was tampered with.
  CREATE TABLE head_sealing (
    sole      boolean PRIMARY KEY DEFAULT true CHECK (sole),
    sealed_at timestamptz
  );
  INSERT INTO head_sealing DEFAULT VALUES`;

/** For each row, so that it holds for partitions as well. (refuse_delete stays for the way down.) */
const rowGuard = `
  DROP TRIGGER event_keeps_rows ON event;
  CREATE FUNCTION refuse_row_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' AND current_setting('rolwissel.erasing', true) IS NOT DISTINCT FROM OLD.stream_id::text THEN
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'The event log is append-only: % is refused, see erase_stream', TG_OP
      USING ERRCODE = 'restrict_violation';
  END $$;
  CREATE TRIGGER event_keeps_rows BEFORE UPDATE OR DELETE ON event
    FOR EACH ROW EXECUTE FUNCTION refuse_row_change()`;

/** Everything an append does, in one round trip. Arrays run in parallel; events and keys name their batch by its number, from
 *  1. Gives back which streams were recorded, and which are locked by somebody else; the others have another head. */
const appendEvents = (schema: string) => `
  DROP FUNCTION append_events;
  CREATE FUNCTION append_events(
    stream_ids uuid[], after_positions int[], after_hashes bytea[], head_positions int[], head_hashes bytea[], statuses text[],
    seals bytea[],
    batches int[], positions int[], command_ids uuid[], command_indexes int[], types text[], schema_versions smallint[],
    actors text[], recorded_ats timestamptz[], datas jsonb[], hashes bytea[],
    key_batches int[], key_subjects text[], key_wraps bytea[]
  ) RETURNS TABLE (stream_id uuid, outcome text) LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${schema}, pg_temp AS $$
  #variable_conflict use_column
  DECLARE
    held uuid[];
  BEGIN
    -- A head moves on, by exactly the events that come along.
    IF EXISTS (
      SELECT FROM unnest(after_positions, head_positions) WITH ORDINALITY AS b (after, position, batch)
      FULL JOIN (
        SELECT e.batch, count(*), min(e.position), max(e.position) FROM unnest(batches, positions) AS e (batch, position)
        GROUP BY e.batch
      ) AS e USING (batch)
      WHERE (e.count, e.min, e.max) IS DISTINCT FROM ((b.position - b.after)::bigint, b.after + 1, b.position)
    ) THEN
      RAISE EXCEPTION 'A head moves on by the events that come along' USING ERRCODE = 'check_violation';
    END IF;
    -- Rows are made in the order of their ids, so that two appends never wait for each other in a circle.
    INSERT INTO stream AS s (id, position, head_hash, status)
      SELECT b.id, 0, decode(repeat('00', 32), 'hex'), b.status
      FROM unnest(stream_ids, after_positions, statuses) AS b (id, position, status)
      WHERE b.position = 0 ORDER BY b.id
      ON CONFLICT DO NOTHING;
    -- Who is locked by somebody else waits for that alone, and holds up nobody here.
    held := ARRAY (SELECT s.id FROM stream AS s WHERE s.id = ANY (stream_ids) ORDER BY s.id FOR NO KEY UPDATE SKIP LOCKED);
    -- A statement of its own: it sees what those committed who had the locks before.
    RETURN QUERY
    WITH accepted AS (
      UPDATE stream AS s
      SET position = b.position, head_hash = b.hash, status = b.status, seal = b.seal, updated_at = now()
      FROM unnest(stream_ids, after_positions, after_hashes, head_positions, head_hashes, statuses, seals)
        WITH ORDINALITY AS b (id, after, after_hash, position, hash, status, seal, batch)
      WHERE s.id = b.id AND s.id = ANY (held) AND s.position = b.after AND s.head_hash = b.after_hash
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
    SELECT a.id, 'recorded' FROM accepted AS a
    UNION ALL
    SELECT s.id, 'locked' FROM stream AS s WHERE s.id = ANY (stream_ids) AND s.id <> ALL (held);
  END $$`;

/** The head of a stream, which nobody else moves until the transaction ends; waits for whoever moves it now. */
const lockHead = (schema: string) => `
  CREATE FUNCTION lock_head(locked uuid) RETURNS TABLE (head_position int, hash bytea)
  LANGUAGE sql SECURITY DEFINER SET search_path = ${schema}, pg_temp AS $$
    SELECT position, head_hash FROM stream WHERE id = locked FOR NO KEY UPDATE
  $$`;

/** A person's keys, the spare ones too; how many there were. */
const forgetKeys = (schema: string) => `
  CREATE FUNCTION forget_keys(forgotten_stream uuid, forgotten text) RETURNS int
  LANGUAGE sql SECURITY DEFINER SET search_path = ${schema}, pg_temp AS $$
    WITH gone AS (
      DELETE FROM subject_key
      WHERE stream_id = forgotten_stream AND split_part(subject, ' ', 1) = split_part(forgotten, ' ', 1)
      RETURNING true
    )
    SELECT count(*)::int FROM gone
  $$`;

/** Seals the heads that have none, once: after that it does nothing. */
const sealHeads = (schema: string) => `
  CREATE FUNCTION seal_heads(ids uuid[], positions int[], hashes bytea[], statuses text[], seals bytea[])
  RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${schema}, pg_temp AS $$
  BEGIN
    UPDATE head_sealing SET sealed_at = now() WHERE sealed_at IS NULL;
    IF NOT FOUND THEN RETURN; END IF;
    UPDATE stream AS s SET seal = h.seal
    FROM unnest(ids, positions, hashes, statuses, seals) AS h (id, position, hash, status, seal)
    WHERE s.id = h.id AND s.position = h.position AND s.head_hash = h.hash AND s.status = h.status AND s.seal IS NULL;
  END $$`;

/** Guards the log, and each of its partitions if it has any, against TRUNCATE; how many it found unguarded. The guard of rows
 *  comes to partitions by itself, that of whole tables does not. */
const protectLog = (schema: string) => `
  CREATE FUNCTION protect_log() RETURNS int LANGUAGE plpgsql SET search_path = ${schema}, pg_temp AS $$
  DECLARE
    bare regclass;
    found_bare int := 0;
  BEGIN
    FOR bare IN
      SELECT t.oid::regclass FROM (
        SELECT 'event'::regclass::oid AS oid UNION SELECT relid::oid FROM pg_partition_tree('event')
      ) AS t
      WHERE NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = t.oid AND tgname = 'event_keeps_content')
    LOOP
      EXECUTE format('CREATE TRIGGER event_keeps_content BEFORE UPDATE OR TRUNCATE ON %s
                      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', bare);
      found_bare := found_bare + 1;
    END LOOP;
    IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = 'event'::regclass AND tgname = 'event_keeps_rows') THEN
      CREATE TRIGGER event_keeps_rows BEFORE UPDATE OR DELETE ON event
        FOR EACH ROW EXECUTE FUNCTION refuse_row_change();
      found_bare := found_bare + 1;
    END IF;
    RETURN found_bare;
  END $$`;

/** Who may use them is told in grants.sql. */
const privately = `
  REVOKE EXECUTE ON FUNCTION append_events, lock_head, forget_keys, seal_heads, protect_log FROM PUBLIC`;
