/** The tables a backup holds, in the order in which they can be filled: what others point at comes first. */
export const keptTables = [
  'trainer',
  'workshop',
  'owed_forgetting',
  'head_sealing',
  'stream',
  'event',
  'subject_key',
  'seat_seen',
  'follow_up',
  'follow_up_mail',
  'share_link',
  'review_note',
] as const;

export type KeptTable = (typeof keptTables)[number];

/** What migrations and the first sign-in put into an empty database: it makes way for what the backup holds. */
export const filledByTheStart: readonly KeptTable[] = ['trainer', 'head_sealing'];

/** Tables that stay where they are: browsers sign in again, migrations are run, and so are daily tasks; the server's key leaves
 *  its print at the start. */
export const tablesLeftOut = ['trainer_session', 'migration', 'retention_run', 'installation'] as const;

export const isKept = (name: string): name is KeptTable => (keptTables as readonly string[]).includes(name);
