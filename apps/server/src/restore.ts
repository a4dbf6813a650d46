import { resolve } from 'node:path';
import { UnusableBackup } from './backups/backup-file.ts';
import { restore } from './backups/restore.ts';
import { runCommand } from './command-line.ts';
import type { Finding } from './event-log/verification.ts';

/** `npm run restore <file>`: a backup, into an empty database. */
await runCommand(async ({ config, databaseUrl, words: [file] }) => {
  if (file === undefined) throw new UnusableBackup('Name the file: npm run restore <file>');
  const { header, changed } = await restore(databaseUrl, resolve(file), config.secretKey);
  if (changed.length > 0) process.exitCode = 2;
  return [
    `Restored ${header.rows.workshop} workshops with ${header.rows.event} events, as they were at ${header.at}.`,
    ...(changed.length === 0
      ? ['Every log is as it was recorded.']
      : changed.map(
          ({ workshopId, findings }) => `Not as it was recorded: ${workshopId} (${findings.map(words).join(', ')}).`,
        )),
    'Workshops and people that were erased since are back: erase them again.',
  ].join('\n');
});

function words({ kind, position }: Finding): string {
  return position === undefined ? kind : `${kind} at event ${position}`;
}
