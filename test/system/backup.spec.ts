import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { CoTrainerLink, Recording, Verified } from '@rolwissel/protocol';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../apps/server/src/database/embedded-postgres.ts';
import { createScratchDatabase, type ScratchDatabase } from '../../apps/server/src/database/scratch-database.ts';
import { Browser, signedIn } from '../support/browser.ts';
import { runCommand } from '../support/command-process.ts';
import { type OwnServer, startServer } from '../support/server.ts';
import { accepted, openWorkshop, recognition, TestWorkshop } from '../support/workshop.ts';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'rolwissel-road-'));
const databases: ScratchDatabase[] = [];
const running: OwnServer[] = [];
let cluster: EmbeddedPostgres | undefined;

async function hosted(): Promise<ScratchDatabase> {
  const database = await createScratchDatabase(process.env.TEST_DATABASE_URL);
  databases.push(database);
  return database;
}

async function serve(url: string): Promise<OwnServer> {
  const server = await startServer(url);
  running.push(server);
  return server;
}

const succeeded = ({ code, output }: Awaited<ReturnType<typeof runCommand>>): string => {
  if (code !== 0) throw new Error(output);
  return output;
};

afterAll(async () => {
  await Promise.all(running.map((server) => server.stop()));
  await cluster?.stop();
  await Promise.all(databases.map((database) => database.drop()));
  rmSync(folder, { recursive: true });
});

/** What a trainer finds on a server of one workshop: as everybody saw it, up to a position. */
async function found(server: OwnServer, id: string, upTo: number) {
  const trainer = await signedIn(server);
  const { body: recording } = await trainer.get<Recording>(`/api/workshops/${id}/recording`);
  const { body: verified } = await trainer.get<Verified>(`/api/workshops/${id}/verify`);
  return { ok: verified.ok, events: recording.events.filter(({ position }) => position <= upTo) };
}

describe('the road from one database to another', () => {
  let home: ScratchDatabase;
  let near: OwnServer;
  beforeAll(async () => {
    home = await hosted();
    near = await serve(home.url);
  });

  it('leads from a hosted to the embedded one and on to a hosted one, while people vote', async () => {
    const workshop = await openWorkshop(near, { participants: 3 });
    const invited = { trainerId: randomUUID(), name: 'Marieke' };
    accepted(await workshop.lead.ask('InviteCoTrainer', invited));
    const { body: links } = await workshop.trainer.get<CoTrainerLink[]>(`/api/workshops/${workshop.id}/co-trainers`);
    const invitation = links[0]?.url.split('#invitation=')[1];
    expect((await new Browser(near).post('/api/invitation', { invitation })).status).toBe(200); // a row that points back
    const roundId = await workshop.openRound();
    let voting = true;
    const votes = workshop.people.map(async ({ wire }, index) => {
      while (voting) {
        const ballot = recognition(((index + 1) % 4) as 0);
        accepted(await wire.ask('CastBallot', { roundId, ballot }));
        await new Promise((resolve) => setTimeout(resolve, 1_000)); // twenty in ten seconds is what a phone may
      }
    });
    const first = join(folder, 'first.jsonl.gz');
    succeeded(await runCommand('backup', [first], { DATABASE_URL: home.url }));
    voting = false;
    await Promise.all(votes);

    const embedded = { DATABASE_URL: '', DATA_DIR: join(folder, 'data') };
    expect(succeeded(await runCommand('restore', [first], embedded))).toContain('Every log is as it was recorded.');
    cluster = await startEmbeddedPostgres(join(embedded.DATA_DIR, 'postgres'));
    const there = await serve(cluster.url);
    const moved = new TestWorkshop(workshop.id, there, await signedIn(there));
    const { head } = await moved.summary();
    expect(await found(there, workshop.id, head)).toEqual({ ...(await found(near, workshop.id, head)), ok: true });
    const back = await moved.wire({ token: workshop.person(0).token });
    accepted(await back.ask('CastBallot', { roundId, ballot: recognition(2) }));

    const second = join(folder, 'second.jsonl.gz');
    succeeded(await runCommand('backup', [second], embedded));
    const away = await hosted();
    succeeded(await runCommand('restore', [second], { DATABASE_URL: away.url }));
    const far = await serve(away.url);
    const arrived = new TestWorkshop(workshop.id, far, await signedIn(far));
    const lead = await arrived.conductor('facilitator');
    const present = await Promise.all(workshop.people.map(({ token }) => arrived.wire({ token })));
    expect(present.map((wire) => wire.snapshots[0]?.state.you.people.me?.handle)).toEqual(['P01', 'P02', 'P03']);
    accepted(await lead.ask('CloseRound', { roundId }));
    accepted(await lead.ask('RevealRound', { roundId }));
    expect((await found(far, workshop.id, head)).ok).toBe(true);
    for (const group of [workshop, moved, arrived]) group.close();
  });

  it('is closed with one sentence, and what was there stays, when the file or the place is wrong', async () => {
    (await openWorkshop(near, { participants: 0 })).close();
    const file = join(folder, 'once.jsonl.gz');
    succeeded(await runCommand('backup', [file], { DATABASE_URL: home.url }));
    const onto = await runCommand('restore', [file], { DATABASE_URL: home.url });
    expect(onto).toEqual({ code: 1, output: 'There are workshops in this database: name an empty one.\n' });
    const nothing = await runCommand('restore', [], { DATABASE_URL: home.url });
    expect(nothing).toEqual({ code: 1, output: 'Name the file: npm run restore <file>\n' });
  });
});
