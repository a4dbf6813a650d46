import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createScratchDatabase, type ScratchDatabase } from '../../apps/server/src/database/scratch-database.ts';
import { signedIn } from '../support/browser.ts';
import { startServer } from '../support/server.ts';
import { accepted, openWorkshop, recognition } from '../support/workshop.ts';

/** Defaults that some hosts give a database, each of which has kept somebody out of some program. */
const odd = {
  datestyle: 'German, DMY',
  intervalstyle: 'sql_standard',
  timezone: 'America/St_Johns',
  bytea_output: 'escape',
  standard_conforming_strings: 'off',
  default_transaction_isolation: 'serializable',
  default_transaction_read_only: 'on',
  search_path: 'nowhere',
  statement_timeout: '200ms',
};

describe('a database with defaults of its own', () => {
  let database: ScratchDatabase;
  beforeAll(async () => {
    database = await createScratchDatabase(process.env.TEST_DATABASE_URL);
    const name = new URL(database.url).pathname.slice(1);
    for (const [setting, value] of Object.entries(odd))
      await database.pool.query(`ALTER DATABASE ${name} SET ${setting} = '${value}'`);
    await database.pool.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  });
  afterAll(() => database.drop());

  it('[H4] [K3] lets trainers in and votes be recorded as any other', async () => {
    const server = await startServer(database.url);
    const trainer = await signedIn(server);
    expect(await trainer.get('/api/session')).toMatchObject({ status: 200, body: { name: 'Owner' } });
    const workshop = await openWorkshop(server, { participants: 1 });
    const roundId = await workshop.openRound();
    accepted(await workshop.person(0).wire.ask('CastBallot', { roundId, ballot: recognition() }));
    const path = `/api/workshops/${workshop.id}/verify`;
    expect(await workshop.trainer.get(path)).toMatchObject({ status: 200, body: { ok: true } });
    workshop.close();
    await server.stop();
  });
});
