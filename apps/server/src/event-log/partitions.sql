-- Spreads the events over hash partitions: for a database that holds very many workshops. Optional; nothing else changes.
--
-- Stop all servers, make a backup, and run this once as the owner of the tables:      psql "$OWNER_URL" -f partitions.sql
-- If the server uses a role of its own, run grants.sql again afterwards.

BEGIN;

CREATE TABLE event_parted (LIKE event INCLUDING DEFAULTS, PRIMARY KEY (stream_id, position)) PARTITION BY HASH (stream_id);

DO $$
BEGIN
  FOR remainder IN 0..15 LOOP
    EXECUTE format('CREATE TABLE event_part_%s PARTITION OF event_parted FOR VALUES WITH (MODULUS 16, REMAINDER %s)',
                   remainder, remainder);
  END LOOP;
END $$;

INSERT INTO event_parted SELECT * FROM event;
DROP TABLE event;
ALTER TABLE event_parted RENAME TO event;
CREATE UNIQUE INDEX event_command ON event (stream_id, command_id) WHERE command_index = 0;

-- Append-only on every partition. Servers do the same at each start, if they may.
SELECT protect_log();

COMMIT;
