-- Least rights for a server that uses its own database role: it can add to the event log and read it, never change it.
--
-- 1. Start the server once with DATABASE_URL of the role that owns the database: it creates the tables.
-- 2. As that owner run this file in that database:        psql "$OWNER_URL" -f grants.sql
-- 3. Give the role a password:                            psql "$OWNER_URL" -c '\password rolwissel_app'
-- 4. Start the server with DATABASE_URL of rolwissel_app. After an upgrade repeat step 1: only the owner can migrate.
--
-- A whole workshop can still be erased, through the function erase_stream and nothing else.

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'rolwissel_app') THEN CREATE ROLE rolwissel_app LOGIN; END IF;
END $$;

GRANT USAGE ON SCHEMA public TO rolwissel_app;

-- Ordinary tables, those of later versions too.
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO rolwissel_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO rolwissel_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO rolwissel_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO rolwissel_app;

-- The log: insert and read. A head moves on but never goes; the key of a person who is forgotten goes.
REVOKE ALL ON event, stream, subject_key, migration FROM rolwissel_app;
GRANT SELECT, INSERT ON event TO rolwissel_app;
GRANT SELECT, INSERT, UPDATE ON stream TO rolwissel_app;
GRANT SELECT, INSERT, DELETE ON subject_key TO rolwissel_app;
GRANT SELECT ON migration TO rolwissel_app;
GRANT EXECUTE ON FUNCTION erase_stream TO rolwissel_app;
