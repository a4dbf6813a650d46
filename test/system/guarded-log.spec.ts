import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Verified, WorkshopSummary } from '@rolwissel/protocol';
import { signedIn } from '../support/browser.ts';
import { type OwnServer, startServer } from '../support/server.ts';
import { inOneServer } from '../support/setting.ts';
import { until } from '../support/until.ts';
import {
  accepted,
  insist,
  openWorkshop,
  recognition,
  type TestPerson,
  type TestWorkshop,
} from '../support/workshop.ts';

jest.setTimeout(60_000);

const setting = inOneServer();
/** Servers that read the log for the first time. */
const others: OwnServer[] = [];
let workshop: TestWorkshop;

afterEach(async () => {
  workshop.close();
  await Promise.all(others.splice(0).map((server) => server.stop()));
});
beforeEach(async () => {
  Logger.overrideLogger(false);
  workshop = await openWorkshop(setting.server, { participants: 0 });
  for (const alias of ['Anna', 'Bert', 'Carla']) await workshop.join({ alias });
  await workshop.start();
});

/** What somebody with all rights does to the tables; `$1` is the workshop. */
async function tamper(sql: string): Promise<void> {
  const text = sql.replaceAll('$1', `'${workshop.id}'`);
  await setting.database.pool.query(`BEGIN; SET LOCAL session_replication_role = replica; ${text}; COMMIT`);
}

const person = (index: number): TestPerson => workshop.person(index);

const verify = async (receipt?: string): Promise<Verified> => {
  const query = receipt === undefined ? '' : `?receipt=${encodeURIComponent(receipt)}`;
  return (await workshop.trainer.get<Verified>(`/api/workshops/${workshop.id}/verify${query}`)).body;
};

/** The state that a seat is given by a server that reads the log for the first time. */
async function seenAnew(token: string) {
  const other = await startServer(setting.database.url);
  others.push(other);
  Logger.overrideLogger(false);
  const wire = await workshop.wire({ token }, other);
  const state = wire.snapshots[0]?.state;
  if (!state) throw new Error('It was given no state');
  return { state, wire };
}

const damage = (name: string) =>
  tamper(
    `UPDATE subject_key SET wrapped = set_bit(wrapped, 200, 1 - get_bit(wrapped, 200)) WHERE stream_id = $1 AND subject = '${name}'`,
  );

describe('ballots in the database', () => {
  it('tell nothing to whoever has it without SECRET_KEY, and everything to the server', async () => {
    const roundId = await workshop.openRound();
    for (const [index, weight] of ([3, 0, 2] as const).entries()) {
      accepted(await person(index).wire.ask('CastBallot', { roundId, ballot: recognition(weight) }));
    }
    const { rows } = await setting.database.pool.query<{ ballot: object }>(
      `SELECT data->'ballot' AS ballot FROM event WHERE stream_id = $1 AND type = 'BallotCast'`,
      [workshop.id],
    );
    expect(rows).toHaveLength(3);
    for (const [index, { ballot }] of rows.entries()) {
      expect(ballot).toEqual({ kind: 'recognition', of: person(index).participantId, sealed: expect.any(String) });
    }
    const { state } = await seenAnew(person(0).token);
    expect(state.you.rounds.ballots[roundId]?.ballot).toEqual(recognition(3));
    accepted(await workshop.lead.ask('CloseRound', { roundId }));
    accepted(await workshop.lead.ask('RevealRound', { roundId }));
    const revealed = async () => (await seenAnew(await workshop.token('projector'))).state.rounds.byId[roundId]?.tally;
    const tally = await revealed();
    expect(tally).toMatchObject({ kind: 'recognition', cast: 3 });
    await tamper(`DELETE FROM subject_key WHERE stream_id = $1`);
    expect(await revealed()).toEqual(tally);
  });
});

describe('[H13] verify', () => {
  it('is content with what was recorded, and gives a receipt that holds later too', async () => {
    const first = await verify();
    expect(first).toMatchObject({ ok: true, findings: [], receipt: expect.any(String) });
    const { body } = await workshop.trainer.get<WorkshopSummary>(`/api/workshops/${workshop.id}`);
    expect(body.receipt).toBe(first.receipt);
    accepted(await workshop.lead.ask('PauseWorkshop'));
    expect(await verify(first.receipt)).toMatchObject({ ok: true });
    expect((await verify()).receipt).not.toBe(first.receipt);
  });

  it('tells a key that is gone or damaged, and a text that does not open', async () => {
    await tamper(`DELETE FROM subject_key WHERE stream_id = $1 AND subject = '${person(0).participantId}'`);
    expect(await verify()).toMatchObject({ ok: false, findings: [{ kind: 'key', count: 1 }] });
    await damage(person(1).participantId);
    const verified = await verify();
    expect(verified.findings).toMatchObject([{ kind: 'key', count: 2 }]);
    expect(verified.receipt).toBeUndefined();
    expect(verified.firstBroken).toBeUndefined();
    expect(JSON.stringify(verified)).not.toContain(person(0).participantId);
  });

  it('tells that acts were cut off, and goes on telling it after others came', async () => {
    await workshop.inStep();
    const { receipt } = await verify();
    await tamper(`
      DELETE FROM event WHERE stream_id = $1 AND position > 4;
      UPDATE stream SET position = 4, head_hash = (SELECT hash FROM event WHERE stream_id = $1 AND position = 4) WHERE id = $1`);
    expect(await verify()).toMatchObject({ ok: false, findings: [{ kind: 'head' }] });
    const { wire } = await seenAnew(await workshop.token('facilitator'));
    accepted(await insist(wire, 'LockLobby', {}));
    expect(await verify()).toMatchObject({ ok: false, findings: [{ kind: 'head' }] });
    expect((await verify(receipt)).findings).toMatchObject([{ kind: 'head' }, { kind: 'receipt' }]);
    // this server still has the room that was cut off, and hears only now and then where the log stands
    await until(
      'it vouches for nothing',
      async () => {
        const { body } = await workshop.trainer.get<WorkshopSummary>(`/api/workshops/${workshop.id}`);
        return body.id === workshop.id && body.receipt === undefined;
      },
      10_000,
    );
  });

  it('tells that the status was changed', async () => {
    await tamper(`UPDATE stream SET status = 'finished' WHERE id = $1`);
    expect(await verify()).toMatchObject({ ok: false, findings: [{ kind: 'status' }] });
  });
});

describe('a bit that flipped', () => {
  it('in one key costs one person their texts; the workshop opens, and they go on with a new key', async () => {
    const [anna, bert] = [person(0), person(1)];
    await damage(anna.participantId);
    const { state, wire } = await seenAnew(anna.token);
    expect(state.you.people.me?.alias).toEqual({ erased: true });
    accepted(await insist(wire, 'ChangeAlias', { alias: 'Anna weer' }));
    expect((await seenAnew(anna.token)).state.you.people.me?.alias).toEqual({ text: 'Anna weer' });
    expect((await seenAnew(bert.token)).state.you.people.me?.alias).toEqual({ text: 'Bert' });
  });

  it('in one text costs that text', async () => {
    await tamper(
      `UPDATE event SET data = replace(data::text, '"sealed": "', '"sealed": "A')::jsonb
       WHERE stream_id = $1 AND type = 'ParticipantJoined' AND data->>'participantId' = '${person(0).participantId}'`,
    );
    expect((await seenAnew(person(0).token)).state.you.people.me?.alias).toEqual({ erased: true });
    expect((await seenAnew(person(1).token)).state.you.people.me?.alias).toEqual({ text: 'Bert' });
    expect(await verify()).toMatchObject({ ok: false, findings: [{ kind: 'chain' }] });
  });
});

describe('a server with the rights of grants.sql', () => {
  it('runs a workshop from its making to its erasing', async () => {
    const role = `app_${randomUUID().slice(0, 8)}`; // roles belong to the whole server, which test runs share
    const file = new URL('../../apps/server/src/event-log/grants.sql', import.meta.url);
    const grants = readFileSync(file, 'utf8').replaceAll('rolwissel_app', role);
    const { pool, url } = setting.database;
    await pool.query(`${grants}; ALTER ROLE ${role} PASSWORD 'app'`);
    const server = await startServer(Object.assign(new URL(url), { username: role, password: 'app' }).href);
    Logger.overrideLogger(false);
    const own = await openWorkshop(server, { participants: 3 });
    const roundId = await own.openRound();
    for (const { wire } of own.people) accepted(await wire.ask('CastBallot', { roundId, ballot: recognition(2) }));
    accepted(await own.person(0).wire.ask('ChangeAlias', { alias: 'Kievit' }));
    accepted(await own.lead.ask('CloseRound', { roundId }));
    accepted(await own.lead.ask('RevealRound', { roundId }));
    const trainer = await signedIn(server);
    const address = `/api/workshops/${own.id}`;
    expect((await trainer.get<Verified>(`${address}/verify`)).body).toMatchObject({ ok: true });
    expect((await trainer.get(`${address}/recording?as=facilitator`)).status).toBe(200);
    expect((await trainer.delete(address)).status).toBe(204);
    own.close();
    await server.stop();
    await pool.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  });
});
