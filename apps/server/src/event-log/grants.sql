-- Least rights for a server that uses its own database role: it can add to the event log and read it, never change it.
--
-- 1. Start the server once with DATABASE_URL of the role that owns the database: it creates the tables.
-- 2. As that owner run this file in that database:        psql "$OWNER_URL" -f grants.sql
-- 3. Give the role a password:                            psql "$OWNER_URL" -c '\password rolwissel_app'
-- 4. Start the server with DATABASE_URL of rolwissel_app. After an upgrade repeat steps 1 and 2: only the owner can
--    migrate, and a new table needs its rights.
--
-- Of the log the role can do three things, each through one function: append events, which moves a head on and never back,
-- and takes the keys of whoever is forgotten along; lock a head; and erase a whole workshop. Whoever has this role can therefore still erase,
-- and sign a trainer in, as the server must; but not rewrite, cut or hide.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rolwissel_app') THEN CREATE ROLE rolwissel_app LOGIN; END IF;
END $$;

GRANT USAGE ON SCHEMA public TO rolwissel_app;

-- Ordinary tables.
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO rolwissel_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO rolwissel_app;

-- Earlier releases gave it rights on tables to come; what comes may be a part of the log.
ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON TABLES FROM rolwissel_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON SEQUENCES FROM rolwissel_app;

-- The log, its partitions if it has any, and what was migrated: to be read.
DO $$
DECLARE
  guarded regclass;
BEGIN
  FOR guarded IN
    SELECT to_regclass(name) FROM unnest(ARRAY['event', 'stream', 'subject_key', 'head_sealing', 'migration']) AS name
    UNION SELECT relid FROM pg_partition_tree('event')
  LOOP
    EXECUTE format('REVOKE ALL ON %s FROM rolwissel_app', guarded);
    EXECUTE format('GRANT SELECT ON %s TO rolwissel_app', guarded);
  END LOOP;
END $$;

GRANT EXECUTE ON FUNCTION append_events, lock_head, erase_stream TO rolwissel_app;
