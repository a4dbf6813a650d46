import { join, resolve } from 'node:path';
import { backUp } from './backups/backup.ts';
import { runCommand } from './command-line.ts';

/** `npm run backup [file]`: everything in the database, into one file. */
await runCommand(async ({ config, databaseUrl, words }) => {
  const at = new Date().toISOString();
  const file = resolve(words[0] ?? join(config.dataDir, 'backups', `${at.replaceAll(/[:.]/g, '-')}.jsonl.gz`));
  const { rows } = await backUp(databaseUrl, file, at);
  return `${file}
${rows.workshop} workshops, ${rows.event} events. SECRET_KEY is not in it: keep that apart, without it the texts stay closed.`;
});
