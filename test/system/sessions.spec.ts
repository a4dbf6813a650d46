import { createHash, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem, Seated } from '@rolwissel/protocol';
import { Browser, signedIn } from '../support/browser.ts';
import type { OwnServer } from '../support/server.ts';
import { inOneServer } from '../support/setting.ts';
import { eventually, until } from '../support/until.ts';
import { refusedHandshake, Wire } from '../support/wire.ts';
import { openWorkshop, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();
let workshop: TestWorkshop;
let other: OwnServer;

beforeAll(async () => {
  workshop = await openWorkshop(setting.server, { participants: 1 });
  other = await setting.another();
});

/** A console and a projector of one browser, the projector on the other node, and what their tokens say. */
async function screensOf(trainer: Browser) {
  const tokenFor = async (kind: 'facilitator' | 'projector') =>
    (await trainer.post<Seated>(`/api/workshops/${workshop.id}/seats`, { kind })).body.token;
  const tokens = [await tokenFor('facilitator'), await tokenFor('projector')] as const;
  const wires = [await workshop.wire({ token: tokens[0] }), await workshop.wire({ token: tokens[1] }, other)] as const;
  return { tokens, wires };
}

/** Both screens were sent away for good, and nothing lets them in again on either node. */
async function areOver({ tokens, wires }: Awaited<ReturnType<typeof screensOf>>): Promise<void> {
  for (const { byes, socket } of wires) {
    expect(byes).toEqual([{ reason: 'unauthenticated' }]);
    await until('it is closed', () => !socket.connected);
  }
  for (const server of [setting.server, other]) {
    for (const token of tokens) {
      expect(await refusedHandshake(server, { workshop: workshop.id, token })).toMatchObject({
        code: 'unauthenticated',
      });
      const authorization = `Bearer ${token}`;
      const path = `/api/workshops/${workshop.id}/commands`;
      expect((await new Browser(server).post<Problem>(path, {}, { authorization })).status).toBe(401);
    }
  }
}

/** Every screen of theirs heard goodbye within 2 s. */
const areSentAway = (screens: Awaited<ReturnType<typeof screensOf>>) =>
  until('they are sent away', () => screens.wires.every(({ byes }) => byes.length > 0), 2_000);

const isSignedIn = async (browser: Browser) => (await browser.get('/api/session')).status === 200;

describe('the end of a session', () => {
  it('[H24] ends its screens and seats on every node within 2 s, and those of nobody else', async () => {
    const [leaving, staying] = [await signedIn(setting.server), await signedIn(setting.server)];
    const [theirs, others] = [await screensOf(leaving), await screensOf(staying)];
    expect((await leaving.delete('/api/session')).status).toBe(204);
    await areSentAway(theirs);
    await areOver(theirs);
    expect(await isSignedIn(staying)).toBe(true);
    for (const { socket, byes } of [...others.wires, workshop.lead, workshop.person(0).wire]) {
      expect([socket.connected, byes]).toEqual([true, []]);
    }
    for (const wire of others.wires) wire.close();
  });

  it('[H24] comes on all browsers at once when that is asked for', async () => {
    const browsers = [await signedIn(setting.server), await signedIn(other)] as const;
    const screens = [await screensOf(browsers[0]), await screensOf(browsers[1])];
    expect((await browsers[0].delete('/api/session?everywhere=true')).status).toBe(204);
    for (const each of screens) {
      await areSentAway(each);
      await areOver(each);
    }
    for (const browser of browsers) expect(await isSignedIn(browser)).toBe(false);
    expect(workshop.person(0).wire.byes).toEqual([]);
  });

  it('[H24] is nobody’s to bring about for others', async () => {
    const trainer = await signedIn(setting.server);
    expect((await new Browser(setting.server).delete('/api/session?everywhere=true')).status).toBe(204);
    expect(await isSignedIn(trainer)).toBe(true);
  });

  it('[H24] comes after 12 hours without a sign of life', async () => {
    const trainer = await signedIn(setting.server);
    const screens = await screensOf(trainer);
    const [session] = screens.tokens[0].split('.').slice(4);
    await silentFor('11 hours 59 minutes', session);
    expect(await isSignedIn(trainer)).toBe(true);
    await silentFor('12 hours', session);
    await areSentAway(screens);
    await areOver(screens);
    expect(await isSignedIn(trainer)).toBe(false);
  });

  it('[H24] is put off by what the trainer does, not by a screen that hangs there', async () => {
    const { tokens, wires } = await screensOf(await signedIn(setting.server));
    const [session] = tokens[0].split('.').slice(4);
    await silentFor('11 hours', session);
    wires[0].close();
    await new Wire(setting.server, { workshop: workshop.id, token: tokens[1] }).ready();
    expect(await silenceOf(session)).toBeGreaterThan(10);
    await wires[1].ask('BookmarkMoment', { label: 'x' });
    await eventually(async () => expect(await silenceOf(session)).toBeLessThan(1));
  });

  it('[H24] comes with another owner key', async () => {
    const trainer = await signedIn(setting.server);
    const { tokens } = await screensOf(trainer);
    const renewed = await setting.another({ ownerKey: 'another key of the owner' });
    const { cookie } = trainer;
    expect((await new Browser(renewed).get('/api/session', { cookie })).status).toBe(401);
    for (const token of tokens) {
      expect(await refusedHandshake(renewed, { workshop: workshop.id, token })).toMatchObject({
        code: 'unauthenticated',
      });
    }
  });
});

describe('a row in the table of sessions', () => {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest();
  const opens = async (cookie: string) =>
    (await new Browser(setting.server).get('/api/session', { cookie })).status === 200;

  it('[H25] opens nothing when it was not this server that made it', async () => {
    const { pool } = setting.database;
    await signedIn(setting.server);
    await pool.query(
      `INSERT INTO trainer_session (token_hash, trainer_id, expires_at, seal)
       SELECT $1, trainer_id, expires_at, seal FROM trainer_session LIMIT 1`,
      [hash],
    );
    expect(await opens(`rolwissel=${token}`)).toBe(false);
    await pool.query(`UPDATE trainer_session SET seal = '' WHERE token_hash = $1`, [hash]);
    expect(await opens(`rolwissel=${token}`)).toBe(false);
  });

  it('[H25] lasts no longer than it was made for', async () => {
    const trainer = await signedIn(setting.server);
    await setting.database.pool.query(`UPDATE trainer_session SET expires_at = expires_at + interval '1 day'`);
    expect(await opens(trainer.cookie)).toBe(false);
  });
});

const rowOf = (session = '') => Buffer.from(session, 'base64url');

async function silentFor(time: string, session: string | undefined): Promise<void> {
  const update = 'UPDATE trainer_session SET seen_at = now() - $1::interval WHERE token_hash = $2';
  await setting.database.pool.query(update, [time, rowOf(session)]);
}

/** Hours since its last sign of life. */
async function silenceOf(session: string | undefined): Promise<number> {
  const { rows } = await setting.database.pool.query<{ readonly hours: number }>(
    'SELECT extract(epoch FROM now() - seen_at)::float8 / 3600 AS hours FROM trainer_session WHERE token_hash = $1',
    [rowOf(session)],
  );
  return rows[0]?.hours ?? 0;
}
