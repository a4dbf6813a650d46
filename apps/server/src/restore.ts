import { resolve } from 'node:path';
import { UnusableBackup } from './backups/backup-file.ts';
import { restore } from './backups/restore.ts';
import { runCommand } from './command-line.ts';

/** `npm run restore <file>`: a backup, into an empty database. */
await runCommand(async ({ config, databaseUrl, words: [file] }) => {
  if (file === undefined) throw new UnusableBackup('Name the file: npm run restore <file>');
  const { header, changed } = await restore(databaseUrl, resolve(file), config.secretKey);
  if (changed.length > 0) process.exitCode = 2;
  return [
    `Restored ${header.rows.workshop} workshops with ${header.rows.event} events, as they were at ${header.at}.`,
    ...(changed.length === 0
      ? ['Every log is as it was recorded.']
      : changed.map(({ workshopId, firstBroken }) => `Not as it was recorded: event ${firstBroken} of ${workshopId}.`)),
    'Workshops and people that were erased since are back: erase them again.',
  ].join('\n');
});
