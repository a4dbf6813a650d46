import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { WorkshopListed } from '@rolwissel/protocol';
import { Retention } from '../../apps/server/src/workshops/retention.ts';
import { RetentionRounds } from '../../apps/server/src/workshops/retention-rounds.ts';
import { runCommand } from '../support/command-process.ts';
import { logFacts } from '../support/log.ts';
import type { OwnServer } from '../support/server.ts';
import { inOneServer } from '../support/setting.ts';
import { eventually, until } from '../support/until.ts';
import { accepted, openWorkshop, type TestWorkshop } from '../support/workshop.ts';

jest.setTimeout(30_000);

const setting = inOneServer();
let other: OwnServer;

beforeAll(async () => {
  other = await setting.another();
});

const keptFor = (retentionDays: number) =>
  openWorkshop(setting.server, { participants: 1, create: { settings: { minTotal: 1, retentionDays } } });

const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000);
const roundsOf = ({ app }: OwnServer): Retention => app.get(RetentionRounds).retention;

const listed = async (workshop: TestWorkshop): Promise<WorkshopListed | undefined> =>
  (await workshop.trainer.get<WorkshopListed[]>('/api/workshops')).body.find(({ id }) => id === workshop.id);

/** As if nothing had happened in it for so many days. */
const silentFor = (days: number, { id }: TestWorkshop) =>
  setting.database.pool.query('UPDATE stream SET updated_at = now() - make_interval(days => $1) WHERE id = $2', [
    days,
    id,
  ]);

describe('the time a workshop is kept', () => {
  it('[H22] ends its days after the last event, by the settings that are valid now', async () => {
    const workshop = await openWorkshop(setting.server, {
      participants: 0,
      create: { settings: { retentionDays: 30 } },
    });
    const days = async () => (Date.parse((await listed(workshop))?.keptUntil ?? '') - Date.now()) / 86_400_000;
    expect(await days()).toBeCloseTo(30, 1);
    accepted(await workshop.lead.ask('ReviseWorkshop', { settings: { retentionDays: 365 } }));
    expect(await days()).toBeCloseTo(365, 1);
    await silentFor(100, workshop);
    expect(await days()).toBeCloseTo(265, 1);
    accepted(await workshop.lead.ask('ReviseWorkshop', { title: 'Anders' }));
    expect(await days()).toBeCloseTo(365, 1);
    workshop.close();
  });

  it('[H22] is over once, on whatever number of nodes, and every screen is told', async () => {
    const [short, long] = [await keptFor(30), await keptFor(60)];
    const far = await short.wire({ token: short.person(0).token }, other);
    const both = (days: number) =>
      Promise.all([setting.server, other].map((server) => roundsOf(server).round(daysFromNow(days))));

    expect((await both(29)).flat()).toEqual([]);
    expect((await both(31)).flat()).toEqual([short.id]);
    for (const wire of [short.lead, short.person(0).wire, far]) {
      await until('the screen is told', () => wire.byes.length > 0, 2_000);
      expect(wire.byes).toEqual([{ reason: 'closed' }]);
    }
    expect(await logFacts(setting.database.pool, short.id)).toEqual({ events: 0, holes: 0, doubled: 0, head: 0 });
    for (const table of ['subject_key WHERE stream_id', 'workshop WHERE id', 'seat_seen WHERE workshop_id']) {
      expect((await setting.database.pool.query(`SELECT FROM ${table} = $1`, [short.id])).rowCount).toBe(0);
    }
    expect(long.lead.socket.connected).toBe(true);

    expect((await both(31.5)).flat()).toEqual([]); // a day has one round
    expect((await both(61)).flat()).toEqual([long.id]);
    for (const workshop of [short, long]) workshop.close();
  });

  it('[H22] is tried again in the next hour for what could not be erased, and costs the others nothing', async () => {
    const [first, second] = [await keptFor(1), await keptFor(2)];
    const gone: string[] = [];
    let isAway = true;
    const retention = new Retention(setting.database.pool, async (id) => {
      if (isAway && id === first.id) throw new Error('away');
      gone.push(id);
    });
    await retention.round(daysFromNow(200));
    expect(gone).toContain(second.id);
    expect(gone).not.toContain(first.id);
    isAway = false;
    await retention.round(daysFromNow(200));
    expect(gone).toContain(first.id);
    for (const workshop of [first, second]) workshop.close();
  });

  it('[H22] counts from its making for an entry that never began', async () => {
    const id = randomUUID();
    await setting.database.pool.query(
      `INSERT INTO workshop (id, trainer_id, title, format, join_code, join_secret_hash, created_at)
       SELECT $1, id, 'never', 'custom', 'NEVER2', '\\x00', now() - interval '181 days' FROM trainer`,
      [id],
    );
    expect(await roundsOf(setting.server).run()).toEqual([id]);
  });
});

describe('npm run retention', () => {
  it('[H22] tells what would go and when, or lets it go', async () => {
    const [due, kept] = [await keptFor(30), await keptFor(30)];
    await silentFor(31, due);
    const env = { DATABASE_URL: setting.database.url };
    const told = (await runCommand('retention', ['--dry-run'], env)).output;
    expect(told).toContain(`goes now    ${due.id}  Proef`);
    expect(told).toContain(`${daysFromNow(30).toISOString().slice(0, 10)}  ${kept.id}  Proef`);
    expect(await listed(due)).toBeDefined();

    const { code, output } = await runCommand('retention', [], env);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('Erased: 1.') });
    expect(output).not.toContain('Proef');
    expect(await listed(due)).toBeUndefined();
    await eventually(() => expect(due.lead.byes).toEqual([{ reason: 'closed' }]), 2_000);
    expect(await listed(kept)).toBeDefined();
    for (const workshop of [due, kept]) workshop.close();
  });
});
