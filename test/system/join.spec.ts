import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { DisplaySeat, Joined, JoinLink, Problem, WorkshopSummary } from '@rolwissel/protocol';
import { AbsenceSweeper } from '../../apps/server/src/rooms/absence-sweeper.ts';
import { NoShowSweeper } from '../../apps/server/src/rooms/no-show-sweeper.ts';
import { SteadyClock } from '../../apps/server/src/time/steady-clock.ts';
import { Browser } from '../support/browser.ts';
import type { OwnServer } from '../support/server.ts';
import { inOneServer } from '../support/setting.ts';
import { until } from '../support/until.ts';
import { accepted, openWorkshop, recognition, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();
let workshop: TestWorkshop;
let phone: Browser;

beforeAll(async () => {
  workshop = await openWorkshop(setting.server, { participants: 1 });
  phone = new Browser(setting.server);
});

const secretOf = async (of = workshop): Promise<string> => (await of.summary()).joinUrl.split('#')[1] ?? '';

/** The code of the refusal, or 'in'. */
const outcome = async (wish: object): Promise<string> => {
  const { status, body } = await phone.join({ code: workshop.code, ...wish });
  return status === 200 ? 'in' : body.code;
};

const digits = '23456789';
/** Codes that lead nowhere, each another one. */
const wrongCode = (n: number) => `ZZZZ${[64, 8, 1].map((place) => digits[Math.floor(n / place) % 8]).join('')}`;

const rejoin = async (wish: object, from = phone) =>
  from.post<Joined & Problem>('/api/rejoin', { code: workshop.code, ...wish });

describe('joining', () => {
  it('[J1] takes the code however it is typed', async () => {
    const { code } = workshop;
    for (const typed of [
      code,
      code.toLowerCase(),
      `${code.slice(0, 3)} ${code.slice(3)}`,
      ` ${code.split('').join('-')} `,
      `${code.slice(0, 3)}–${code.slice(3)}.`,
      `Code: ${code}`,
      `https://workshop.test/j/${code.toLowerCase()}?from=mail`,
    ]) {
      expect(await outcome({ code: typed })).toBe('in');
    }
  });

  it('[J1] takes the secret of the scanned link', async () => {
    expect(await outcome({ code: undefined, secret: await secretOf() })).toBe('in');
  });

  it('[J2] gives a seat, a name and a code to come back with', async () => {
    const { status, body } = await phone.join({ code: workshop.code, alias: '  Kim\u0301 ' });
    expect(status).toBe(200);
    expect(body).toEqual({
      workshopId: workshop.id,
      participantId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      token: expect.any(String),
      personalCode: expect.stringMatching(/^\d{7}$/),
      alias: 'Kim\u0301'.normalize('NFC'),
    });
    const { body: nameless } = await phone.join({ code: workshop.code });
    expect(nameless.alias).toMatch(/^P\d\d$/);
  });

  it('[J3] is the same person when it is tried again with the same id', async () => {
    const participantId = randomUUID();
    const wish = { code: workshop.code, alias: 'Noor', participantId };
    const tries = await Promise.all(Array.from({ length: 5 }, () => phone.join(wish)));
    const [first] = tries.map(({ body }) => body);
    expect(first).toMatchObject({ participantId, alias: 'Noor' });
    for (const { body } of tries) expect(body).toEqual(first);
    const { body: upper } = await phone.join({ ...wish, participantId: participantId.toUpperCase() });
    expect(upper).toEqual(first);
    expect(await outcome({ alias: 'noor' })).toBe('alias-taken');
  });

  it('[J3] is by id alone only for ten minutes, with the seat itself always', async () => {
    const participantId = randomUUID();
    const { body } = await phone.join({ code: workshop.code, participantId });
    const time = setting.server.app.get(SteadyClock);
    const later = jest.spyOn(time, 'now').mockReturnValue(time.now() + 11 * 60_000);
    const wish = { code: workshop.code, locale: 'nl', rulesAccepted: true, participantId };
    try {
      expect(await outcome({ participantId })).toBe('already-joined');
      const own = { authorization: `Bearer ${body.token}` };
      expect(await phone.post('/api/join', wish, own)).toMatchObject({ status: 200, body: { token: body.token } });
      const elsewhere = await openWorkshop(setting.server, { participants: 0 });
      const there = await elsewhere.join({ participantId });
      for (const { token } of [workshop.person(0), there]) {
        const other = { authorization: `Bearer ${token}` };
        expect(await phone.post('/api/join', wish, other)).toMatchObject({
          status: 409,
          body: { code: 'already-joined' },
        });
      }
    } finally {
      later.mockRestore();
    }
  });

  it('[J4] asks for the house rules, a known language and a decent name', async () => {
    expect(await outcome({ rulesAccepted: false })).toBe('rules-not-accepted');
    expect(await outcome({ rulesAccepted: undefined })).toBe('rules-not-accepted');
    expect(await outcome({ locale: 'xx' })).toMatch(/^(locale-unknown|malformed)$/);
    expect(await outcome({ alias: 'x'.repeat(25) })).toBe('text-too-long');
    expect(await outcome({ alias: 'jan@bedrijf.nl' })).toBe('alias-traceable');
    expect(await outcome({ alias: '06 12345678' })).toBe('alias-traceable');
    expect(await outcome({ alias: 'P01' })).toBe('alias-like-handle');
    expect(await outcome({ alias: 'On\u001bdergang' })).toBe('text-not-clean');
    expect(await outcome({ alias: '\u2800' })).toBe('text-too-short');
    expect(await outcome({ alias: 'x'.repeat(15_000) })).toBe('text-too-long');
    expect(await outcome({ alias: 7 })).toBe('malformed');
    expect(await outcome({ participantId: 'me' })).toBe('malformed');
    expect(await outcome({ alias: 'Sanne' })).toBe('in');
    for (const alias of ['ＳＡＮＮＥ', 'Sаnne', 'Sanne\u3164', 'San\u034fne'])
      expect(await outcome({ alias })).toBe('alias-taken');
    for (const alias of ['PO1', 'Р01', 'P०१']) expect(await outcome({ alias })).toBe('alias-like-handle');
    expect(await outcome({ alias: 'f\u200buck' })).toBe('alias-unsuitable');
  });

  it('[J5] is for those who are in time and whom the room holds', async () => {
    const small = await openWorkshop(setting.server, { participants: 0, create: { settings: { maxParticipants: 2 } } });
    const knock = async (locale = 'nl') => (await phone.join({ code: small.code, locale })).body;
    await small.join();
    accepted(await small.lead.ask('LockLobby'));
    expect(await knock()).toMatchObject({ status: 403, code: 'lobby-locked' });
    accepted(await small.lead.ask('UnlockLobby'));
    await small.join();
    expect(await knock()).toMatchObject({ status: 409, code: 'workshop-full' });
    await small.start();
    accepted(await small.lead.ask('FinishWorkshop'));
    const over = 'This workshop is over; you can no longer join.';
    expect(await knock('en')).toMatchObject({ status: 409, code: 'not-in-phase', detail: over });
  });

  it('[J5] begins when the lobby is opened', async () => {
    const { body } = await workshop.trainer.post<{ id: string }>('/api/workshops', { title: 'Straks' });
    const { joinCode } = (await workshop.trainer.get<WorkshopSummary>(`/api/workshops/${body.id}`)).body;
    const early = await phone.join({ code: joinCode });
    const notYet = 'Deze workshop is nog niet open. Probeer het zo weer.';
    expect(early.body).toMatchObject({ status: 409, code: 'not-in-phase', detail: notYet });
  });

  it('[J6] late is late, and votes in what is still open', async () => {
    const early = await openWorkshop(setting.server, { participants: 1 });
    const roundId = await early.openRound();
    const late = await early.join();
    expect(late.wire.snapshots[0]?.state.you.people.me).toMatchObject({ late: true, handle: 'P02' });
    expect(early.person(0).wire.snapshots[0]?.state.you.people.me).toMatchObject({ late: false });
    expect(await late.wire.ask('CastBallot', { roundId, ballot: recognition() })).toMatchObject({ ok: true });
  });

  it('[J7] cannot take the seat of somebody else', async () => {
    const victim = await workshop.join({ alias: 'Victor' });
    const film = await workshop.trainer.get(`/api/workshops/${workshop.id}/recording?as=facilitator`);
    const seen = [film.text, (await workshop.conductor('facilitator')).received.join()].join();
    expect(seen).toContain('Victor');
    expect(seen).not.toContain(victim.participantId);
  });
});

describe('a new door', () => {
  it('[J11] opens at once and everywhere, and the one before opens nothing any more', async () => {
    const far = await setting.another();
    const here = await openWorkshop(setting.server, { participants: 1 });
    const old = { code: here.code, secret: await secretOf(here) };
    const elsewhere = new Browser(far);
    expect((await elsewhere.join({ code: old.code })).status).toBe(200);
    expect((await elsewhere.join({ secret: old.secret })).status).toBe(200);
    const screens = [await here.conductor('facilitator'), await here.conductor('projector')];
    for (const kind of ['facilitator', 'projector'] as const) {
      screens.push(await here.wire({ token: await here.token(kind) }, far));
    }

    const renewed = await here.trainer.post<JoinLink>(`/api/workshops/${here.id}/door`);
    expect(renewed.status).toBe(200);
    const { code, url } = renewed.body;
    expect([code, url]).not.toEqual([old.code, (await here.summary()).joinUrl.replace(/#.*/, `#${old.secret}`)]);
    expect(await here.summary()).toMatchObject({ joinCode: code, joinUrl: url });
    const secret = url.split('#')[1];
    for (const browser of [phone, elsewhere]) {
      for (const gone of [{ code: old.code }, { secret: old.secret }]) {
        expect((await browser.join(gone)).body).toMatchObject({ status: 404, code: 'code-unknown' });
      }
      expect((await browser.join({ code })).status).toBe(200);
      expect((await browser.join({ secret })).status).toBe(200);
    }
    await until('every console and projector knows', () => screens.every((wire) => wire.all('door').length === 1));
    for (const wire of screens) expect(wire.all('door')).toEqual([{ code, url }]);
    const { wire } = here.person(0);
    expect(wire.all('door')).toEqual([]);
    expect(await wire.ask('ChangeAlias', { alias: 'Nog hier' })).toMatchObject({ ok: true });
    const late = await here.wire({ token: await here.token('projector') }, far);
    expect(late.hello?.door).toEqual({ code, url });
    const recording = await here.trainer.get(`/api/workshops/${here.id}/recording`);
    expect(recording.text).toContain('DoorRenewed');
    for (const opens of [code, secret]) expect(recording.text).not.toContain(opens);
  });

  it('[J11] is for the trainer whose workshop it is', async () => {
    const path = `/api/workshops/${workshop.id}/door`;
    expect((await phone.post(path)).status).toBe(401);
    const { token } = workshop.person(0);
    expect((await phone.post(path, {}, { authorization: `Bearer ${token}` })).status).toBe(401);
    expect((await workshop.trainer.post(`/api/workshops/${randomUUID()}/door`)).status).toBe(404);
    expect(await workshop.lead.ask('RenewDoor', { door: 9 })).toMatchObject({ code: 'forbidden' });
    expect(await outcome({})).toBe('in');
  });
});

describe('a door', () => {
  it('[J15] says where it leads before anything is asked, open or not, by code and by secret', async () => {
    const named = await openWorkshop(setting.server, {
      participants: 0,
      create: { title: 'Namen', locales: ['nl'], settings: { identity: 'named' } },
    });
    const leadsTo = { workshopId: named.id, title: 'Namen', locales: ['nl'], identity: 'named' };
    expect(await phone.door({ code: ` ${named.code.toLowerCase()}.` })).toMatchObject({ status: 200, body: leadsTo });
    accepted(await named.lead.ask('LockLobby'));
    expect((await phone.door({ secret: await secretOf(named) })).body).toEqual(leadsTo);
    expect((await phone.door({ code: workshop.code })).body).toMatchObject({ workshopId: workshop.id });
    expect((await phone.door({ code: 'ZZZZZZZ' })).body).toMatchObject({ status: 404, code: 'code-unknown' });
    expect((await phone.door({})).body).toMatchObject({ status: 400, code: 'malformed' });
    expect((await named.summary()).joined).toBe(0);
  });

  it('[J16] lets in a screen that stands in the room, which is nobody and shows what the room sees', async () => {
    const here = await openWorkshop(setting.server, { participants: 1 });
    const old = await secretOf(here);
    const { status, body } = await phone.post<DisplaySeat>('/api/display', { secret: old });
    expect([status, body.workshopId]).toEqual([200, here.id]);
    const screen = await here.wire({ token: body.token });
    expect(screen.hello).toMatchObject({ audience: 'projector', door: { code: here.code } });
    expect(screen.snapshots[0]?.state).toEqual((await here.conductor('projector')).snapshots[0]?.state);
    expect((await here.summary()).joined).toBe(1);
    const answers = [
      await screen.ask('PauseWorkshop'),
      await screen.ask('OpenLobby'),
      await screen.ask('LeaveWorkshop'),
    ];
    expect(answers).toMatchObject([{ code: 'not-lead' }, { code: 'not-lead' }, { code: 'forbidden' }]);
    const seats = `/api/workshops/${here.id}/seats`;
    expect((await phone.post(seats, { kind: 'facilitator' }, { authorization: `Bearer ${body.token}` })).status).toBe(
      401,
    );

    await here.trainer.post(`/api/workshops/${here.id}/door`);
    await until('it is sent away', () => screen.byes.length > 0);
    expect(screen.byes).toEqual([{ reason: 'unauthenticated' }]);
    expect(screen.all('door')).toEqual([]);
    await expect(here.wire({ token: body.token })).rejects.toMatchObject({ data: { code: 'unauthenticated' } });
    expect((await phone.post('/api/display', { secret: old })).status).toBe(404);
  });
});

describe('rejoining', () => {
  it('[J8] takes the secret of the scanned link in place of the code, also when the door is locked', async () => {
    const here = await openWorkshop(setting.server, { participants: 0 });
    const { body } = await phone.join({ code: here.code, alias: 'Noor' });
    accepted(await here.lead.ask('LockLobby'));
    const { personalCode, token } = body;
    const back = await phone.post('/api/rejoin', { secret: await secretOf(here), alias: 'noor', personalCode });
    expect(back).toMatchObject({ status: 200, body: { token } });
  });

  it('[J8] brings the same person back with alias and personal code', async () => {
    const { body } = await phone.join({ code: workshop.code, alias: 'Ömer' });
    const { personalCode, token, participantId } = body;
    const back = await rejoin({ alias: ' öMER', personalCode });
    expect(back).toMatchObject({ status: 200, body: { participantId, token, personalCode, alias: 'Ömer' } });
    const { token: seat } = body;
    const old = await workshop.wire({ token: seat });
    expect(await rejoin({ alias: 'Ömer', personalCode })).toMatchObject({ status: 200 });
    await until('the old phone hears of it', () => old.all('own').flat().at(-1)?.type === 'DeviceLinked');
    const spaced = `${personalCode.slice(0, 2)} ${personalCode.slice(2)}`;
    expect(await rejoin({ alias: 'Ömer', personalCode: spaced })).toMatchObject({ status: 200 });
  });

  it('[J8] brings back who left, and nobody who was removed', async () => {
    const person = await workshop.join({ alias: 'Wim' });
    accepted(await person.wire.ask('LeaveWorkshop'));
    const roundless = await person.wire.ask('ChangeAlias', { alias: 'Willem' });
    expect(roundless).toMatchObject({ ok: false, code: 'not-eligible' });
    const { joined } = await workshop.summary();
    expect(await rejoin({ alias: 'Wim', personalCode: person.personalCode })).toMatchObject({ status: 200 });
    expect((await workshop.summary()).joined).toBe(joined + 1);
    const handle = person.wire.snapshots[0]?.state.you.people.me?.handle;
    accepted(await workshop.lead.ask('RemoveParticipant', { participantId: handle }));
    const gone = await rejoin({ alias: 'Wim', personalCode: person.personalCode });
    expect(gone).toMatchObject({ status: 403, body: { code: 'removed' } });
    expect(await outcome({ participantId: person.participantId })).toBe('removed');
  });

  it('[L8] gives twenty guesses from one address, and keeps nobody out for longer than it says', async () => {
    const server = await setting.another({ trustProxy: ['127.0.0.1'] });
    const { body } = await phone.join({ code: workshop.code, alias: 'Lotte' });
    const wrong = String((Number(body.personalCode) + 1) % 10 ** 7).padStart(7, '0');
    const guess = async (alias: string, personalCode: string, address: string) => {
      const wish = { code: workshop.code, alias, personalCode };
      return new Browser(server).post<Joined & Problem>('/api/rejoin', wish, { 'x-forwarded-for': address });
    };
    const guesses = async (alias: string, count: number) => {
      const codes = [];
      for (let n = 0; n < count; n++) codes.push((await guess(alias, wrong, '10.0.1.1')).body.code);
      return codes;
    };
    expect((await guesses('Nobody', 100)).slice(-30)).toContain('too-many-attempts'); // who guesses so is in nobody's way
    expect(await guess('Lotte', body.personalCode, '10.0.1.1')).toMatchObject({ status: 200 });
    expect(new Set(await guesses('Lotte', 20))).toEqual(new Set(['code-wrong']));
    const refused = await guess('LOTTE', body.personalCode, '10.0.1.1');
    expect(refused.body).toMatchObject({ code: 'too-many-attempts', retryAfterMs: expect.any(Number) });
    expect(refused.body.retryAfterMs).toBeLessThanOrEqual(10_000);
    expect(await guess('LOTTE', body.personalCode, '10.0.1.2')).toMatchObject({ status: 200 });
    expect(await outcome({ alias: 'Lot' })).toBe('in');
  });

  it('[L7] is not behind those who guess codes', async () => {
    const server = await setting.another({ trustProxy: ['127.0.0.1'] });
    const { body } = await phone.join({ code: workshop.code, alias: 'Fleur' });
    const from = { 'x-forwarded-for': '10.0.2.1' };
    const post = async (path: string, wish: object) =>
      (await new Browser(server).post<Joined & Problem>(path, { locale: 'nl', rulesAccepted: true, ...wish }, from))
        .body;
    for (let n = 0; (await post('/api/join', { code: wrongCode(n) })).code === 'code-unknown'; ) n++;
    expect(await post('/api/join', { code: workshop.code })).toMatchObject({ code: 'too-many-attempts' });
    const wish = { code: workshop.code, alias: 'Fleur', personalCode: body.personalCode };
    expect(await post('/api/rejoin', wish)).toMatchObject({ participantId: body.participantId });
    const wrong = { ...wish, personalCode: String((Number(body.personalCode) + 1) % 10 ** 7).padStart(7, '0') };
    expect(await post('/api/rejoin', wrong)).toMatchObject({ code: 'too-many-attempts' });
    expect(await post('/api/rejoin', { ...wish, code: 'YYYYYYY' })).toMatchObject({ code: 'too-many-attempts' });
  });
});

describe('leaving', () => {
  it('[J9] lets one look on, but not act, until one comes back', async () => {
    const person = await workshop.join();
    accepted(await person.wire.ask('LeaveWorkshop'));
    person.wire.close();
    const onlooker = await workshop.wire({ token: person.token });
    expect(onlooker.snapshots[0]?.state.you.people.me?.status).toBe('left');
    expect(await onlooker.ask('ChangeAlias', { alias: 'Weg' })).toMatchObject({ code: 'not-eligible' });
    expect(await outcome({ participantId: person.participantId })).toBe('in');
    expect(await onlooker.ask('ChangeAlias', { alias: 'Terug' })).toMatchObject({ ok: true });
  });

  it('[J10] is done for who is silent on every node for long, and undone by a sign of life', async () => {
    const far = await setting.another();
    const here = await openWorkshop(setting.server, { participants: 2 });
    const [silent, elsewhere] = [here.person(0), here.person(1)];
    for (const { wire } of here.people) wire.close();
    await here.wire({ token: elsewhere.token }, far);
    const sweeps = async (ms: number) => {
      for (const { app } of [far, setting.server]) await app.get(AbsenceSweeper).sweep(ms);
    };
    await until('one is online', async () => (await here.summary()).online === 1);
    await sweeps(60_000);
    expect(await here.summary()).toMatchObject({ joined: 2 });
    const { pool } = setting.database;
    await pool.query(`UPDATE seat_seen SET seen_at = now() - interval '2 minutes' WHERE workshop_id = $1`, [here.id]);
    await sweeps(60_000);
    await sweeps(60_000);
    expect(await here.summary()).toMatchObject({ joined: 1, online: 1 });
    const facts = await pool.query(
      `SELECT data->>'participantId' AS id FROM event WHERE stream_id = $1 AND type = 'ParticipantLeft'`,
      [here.id],
    );
    expect(facts.rows).toEqual([{ id: silent.participantId }]);

    const back = await here.wire({ token: silent.token }, far);
    expect(back.snapshots[0]?.state.you.people.me?.status).toBe('present');
    expect(await back.ask('ChangeAlias', { alias: 'Ontwaakt' })).toMatchObject({ ok: true });
    await sweeps(60_000);
    expect(await here.summary()).toMatchObject({ joined: 2 });
  });

  it('[J13] is done for who never gave a sign of life to any node, and undone by one, where there is room', async () => {
    const far = await setting.another();
    const here = await openWorkshop(setting.server, { participants: 1, create: { settings: { maxParticipants: 4 } } });
    const join = async () => (await phone.join({ code: here.code })).body;
    const [elsewhere, ghost, other] = [await join(), await join(), await join()];
    await here.wire({ token: elsewhere.token }, far);
    expect(await join()).toMatchObject({ code: 'workshop-full' });
    const sweep = async (ms: number) => {
      for (const { app } of [setting.server, far]) await app.get(NoShowSweeper).sweep(ms);
    };
    await sweep(60_000); // of whom they heard is written down, nobody is let go so soon
    expect(await here.summary()).toMatchObject({ joined: 4 });
    await sweep(0);
    await sweep(0);
    expect(await here.summary()).toMatchObject({ joined: 2 });
    const facts = await setting.database.pool.query(
      `SELECT data->>'participantId' AS id, data->>'unseen' AS unseen
       FROM event WHERE stream_id = $1 AND type = 'ParticipantLeft' ORDER BY position`,
      [here.id],
    );
    const gone = (id: string) => ({ id, unseen: 'true' });
    expect(facts.rows).toEqual([gone(ghost.participantId), gone(other.participantId)]);

    expect(await join()).toMatchObject({ alias: 'P05' });
    const back = await here.wire({ token: ghost.token }, far);
    expect(back.snapshots[0]?.state.you.people.me?.status).toBe('present');
    const onlooker = await here.wire({ token: other.token });
    expect(onlooker.snapshots[0]?.state.you.people.me?.status).toBe('left');
    await sweep(60_000);
    expect(await here.summary()).toMatchObject({ joined: 4 });
  });

  it('[J10] is not done for who was silent during a pause', async () => {
    const here = await openWorkshop(setting.server, { participants: 2, live: true });
    for (const { wire } of here.people) wire.close();
    const absences = setting.server.app.get(AbsenceSweeper);
    const longAgo = () =>
      setting.database.pool.query(
        `UPDATE seat_seen SET seen_at = now() - interval '2 minutes' WHERE workshop_id = $1`,
        [here.id],
      );
    await until('nobody is online', async () => (await here.summary()).online === 0);
    await absences.sweep(60_000);
    accepted(await here.lead.ask('PauseWorkshop'));
    await longAgo();
    await absences.sweep(60_000);
    accepted(await here.lead.ask('ResumeWorkshop'));
    await absences.sweep(60_000);
    expect(await here.summary()).toMatchObject({ joined: 2 });
    await longAgo();
    await absences.sweep(60_000);
    expect(await here.summary()).toMatchObject({ joined: 0 });
  });

  it.each([
    ['this server slept', 3 * 60_000],
    ['the clock of the database was set, seen from here', -3_600_000],
  ])('[J10] is not done for a time in which nobody could be heard: %s', async (_why, passedMs) => {
    const here = await openWorkshop(setting.server, { participants: 2, live: true });
    for (const { wire } of here.people) wire.close();
    await until('nobody is online', async () => (await here.summary()).online === 0);
    const absences = setting.server.app.get(AbsenceSweeper);
    await absences.sweep(60_000);
    const longAgo = () =>
      setting.database.pool.query(
        `UPDATE seat_seen SET seen_at = now() - interval '2 minutes' WHERE workshop_id = $1`,
        [here.id],
      );
    await longAgo();
    const time = setting.server.app.get(SteadyClock);
    const then = time.now();
    const asleep = jest.spyOn(time, 'now').mockImplementation(() => then + passedMs);
    await absences.sweep(60_000);
    expect(await here.summary()).toMatchObject({ joined: 2 });
    await longAgo();
    await absences.sweep(60_000);
    expect(await here.summary()).toMatchObject({ joined: 0 });
    asleep.mockRestore();
    await absences.sweep(60_000); // back to the right time, for those who follow
  });
});

describe('guessing codes', () => {
  const knocking = (server: OwnServer) => async (address: string, wish: object) => {
    const body = { locale: 'en', rulesAccepted: true, ...wish };
    return (await new Browser(server).post<Problem>('/api/join', body, { 'x-forwarded-for': address })).body;
  };

  it('[L7] has to wait after sixty wrong ones from an address, and the refusal says for how long', async () => {
    const from = knocking(await setting.another({ trustProxy: ['127.0.0.1'] }));
    const right = { code: workshop.code };
    expect(await from('10.0.0.1', right)).toHaveProperty('token');
    const exhaust = async (address: string) => {
      const codes = [];
      while (codes.at(-1) !== 'too-many-attempts') {
        codes.push((await from(address, { code: wrongCode(codes.length) })).code);
      }
      return codes;
    };
    for (const codes of await Promise.all(['10.0.0.1', '10.0.0.2'].map(exhaust))) {
      expect(codes.length).toBeGreaterThan(60);
      expect(new Set(codes.slice(0, -1))).toEqual(new Set(['code-unknown']));
    }
    await exhaust('10.0.0.2'); // waited for the other
    const refused = await from('10.0.0.2', right);
    expect(refused).toMatchObject({ code: 'too-many-attempts', retryAfterMs: expect.any(Number) });
    const { retryAfterMs = 0, detail } = refused;
    expect(retryAfterMs).toBeLessThanOrEqual(3_000);
    expect(detail).toBe(`Too many attempts. Try again in ${Math.ceil(retryAfterMs / 1_000)} s.`);
    expect(await from('10.0.0.1', right)).toHaveProperty('token'); // what was right once from there
    expect(await from('10.0.0.3', right)).toHaveProperty('token');
    expect(await from('10.0.0.2', { secret: await secretOf() })).toHaveProperty('token');
    await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
    expect(await from('10.0.0.2', right)).toHaveProperty('token');
  });

  it('[L7] costs nothing with what can be no code, nor with the same one again', async () => {
    const from = knocking(await setting.another({ trustProxy: ['127.0.0.1'] }));
    const typos = ['ABCDE', '7ZEGHP0', '7ZEGHPO', 'ABCDEFGH', '', '😀', wrongCode(1)];
    for (let n = 0; n < 140; n++) {
      expect((await from('10.0.0.1', { code: typos[n % typos.length] })).code).toBe('code-unknown');
    }
    expect(await from('10.0.0.1', { code: workshop.code })).toHaveProperty('token');
  });

  it('[L7] counts by the address of the connection where no proxy stands in between', async () => {
    const from = knocking(await setting.another());
    const codes = [];
    for (let n = 0; n < 90; n++) codes.push((await from(`10.0.0.${n}`, { code: wrongCode(n) })).code);
    expect(codes).toContain('too-many-attempts');
  });
});

describe('those who are here', () => {
  it('[W9] are told to facilitator and projector, and to nobody else', async () => {
    const hall = await openWorkshop(setting.server, { participants: 2, live: false });
    const projector = await hall.conductor('projector');
    const latest = () => [hall.lead, projector].map(({ presents }) => presents.at(-1));
    const both = (online: number, joined: number) => () =>
      latest().every((present) => present?.online === online && present.joined === joined);
    await until('two online', both(2, 2));
    const second = await hall.wire({ token: hall.person(0).token });
    hall.person(1).wire.close();
    await until('one online', both(1, 2));
    hall.person(0).wire.close();
    await until('still one online, on the other screen', both(1, 2));
    second.close();
    await until('nobody online', both(0, 2));
    expect(hall.people.flatMap(({ wire }) => wire.presents)).toEqual([]);
  });
});
