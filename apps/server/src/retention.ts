import { runCommand } from './command-line.ts';
import { createPool } from './database/pool.ts';
import { prepareDatabase } from './database/preparation.ts';
import { EventLog } from './event-log/event-log.ts';
import { HeadSeals } from './event-log/head-seals.ts';
import { oweForgetting } from './workshops/left-behind.ts';
import { type Kept, Retention } from './workshops/retention.ts';

/** `npm run retention [-- --dry-run]`: erases the workshops whose time is over, or says which are kept until when. */
await runCommand(async ({ config, databaseUrl, words }) => {
  await prepareDatabase(databaseUrl);
  const pool = createPool(databaseUrl, 1);
  try {
    const log = new EventLog(pool, new HeadSeals(config.secretKey));
    const retention = new Retention(pool, async (id) => {
      await oweForgetting(pool, log, id);
      await log.erase(id); // servers that have it open find out within a second
      await pool.query('DELETE FROM workshop WHERE id = $1', [id]);
    });
    if (words.includes('--dry-run')) return (await retention.kept()).map(line).join('\n') || 'There are no workshops.';
    const erased = await retention.run();
    return erased.length === 0 ? 'Nothing is due.' : `Erased: ${erased.length}.`;
  } finally {
    await pool.end();
  }
});

function line({ id, title, keptUntil }: Kept): string {
  const when = keptUntil <= new Date() ? 'goes now  ' : keptUntil.toISOString().slice(0, 10);
  return `${when}  ${id}  ${title}`;
}
