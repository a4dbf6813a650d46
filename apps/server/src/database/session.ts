/** What the program rests on, in every session: the defaults of server, database and role may be anything. */
const fixed = {
  client_encoding: 'UTF8',
  datestyle: 'ISO, MDY',
  intervalstyle: 'postgres',
  timezone: 'UTC',
  bytea_output: 'hex',
  array_nulls: 'on',
  extra_float_digits: '1',
  standard_conforming_strings: 'on',
  default_transaction_isolation: 'read committed',
  default_transaction_read_only: 'off',
  default_transaction_deferrable: 'off',
  idle_session_timeout: '0',
} as const;

/** In milliseconds: they end the work, and free the locks, of a node that froze. */
const limits = { lock_timeout: 1_200, statement_timeout: 5_000, idle_in_transaction_session_timeout: 5_000 } as const;

/** Tables are found, and made, in the first schema of the search path that is there, and in no other. */
const oneSchema = `SELECT set_config('search_path', coalesce(quote_ident(current_schema()), 'public'), false)`;

const set = (settings: Readonly<Record<string, string | number>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `SET ${name} = '${value}'`)
    .join('; ');

/** Sets a session up, in one round trip. In words, and not when connecting: poolers refuse parameters they do not know. */
export const sessionSetUp = [set(fixed), set(limits), oneSchema].join('; ');

/** The same for work that may take its time, such as a migration: without limits, those of the role included. */
export const patientSetUp = [
  set(fixed),
  oneSchema,
  `SELECT set_config(name, '0', false) FROM pg_settings
   WHERE name IN ('${Object.keys(limits).join("', '")}', 'transaction_timeout')`,
].join('; ');
