import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem, Recording, SimulatedSeat, Verified, WorkshopListed } from '@rolwissel/protocol';
import { NoShowSweeper } from '../../apps/server/src/rooms/no-show-sweeper.ts';
import { type Answer, Browser, signedIn } from '../support/browser.ts';
import { inOneServer } from '../support/setting.ts';
import { eventually } from '../support/until.ts';
import { accepted, openWorkshop, recognition, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();
let workshop: TestWorkshop;
let trainer: Browser;
let stranger: Browser;

beforeAll(async () => {
  workshop = await openWorkshop(setting.server, { participants: 2 });
  ({ trainer } = workshop);
  stranger = new Browser(setting.server);
});

/** What an answer says, as far as it is a problem. */
const told = ({ status, headers, body }: Answer<Problem>) => ({
  status,
  type: headers.get('content-type'),
  saysWhen: headers.has('retry-after') === (body.retryAfterMs !== undefined),
  body,
});

/** A problem in the one shape that all have. */
const problem = (code: string, status: number) => ({
  status,
  type: 'application/problem+json; charset=utf-8',
  saysWhen: true,
  body: expect.objectContaining({
    type: `urn:rolwissel:problem:${code}`,
    title: code,
    status,
    code,
    detail: expect.stringMatching(/^[A-ZÉ].+[.?]$/),
  }),
});

const nowhere = '3b241101-e2bb-4255-8caf-4136c566a962';
const tooDeep = `{"code":${'['.repeat(8_000)}${']'.repeat(8_000)}}`;
const nineLevels = `{"title":"Proef","more":${'['.repeat(8)}${']'.repeat(8)}}`;
const tooLarge = JSON.stringify({ title: 'x'.repeat(16 * 1024) });

/** Who calls what, and which problem that is. */
const problems: readonly (readonly [
  'trainer' | 'stranger',
  'GET' | 'POST' | 'DELETE',
  string,
  unknown,
  number,
  string,
])[] = [
  ['stranger', 'GET', '/api/nothing', undefined, 404, 'not-found'],
  ['stranger', 'DELETE', '/api/join', undefined, 404, 'not-found'],
  ['stranger', 'POST', '/api/session', {}, 400, 'malformed'],
  ['stranger', 'POST', '/api/session', { ownerKey: 7 }, 400, 'malformed'],
  ['stranger', 'POST', '/api/session', { ownerKey: 'wrong' }, 401, 'credentials-wrong'],
  ['stranger', 'POST', '/api/session', '{"ownerKey":', 400, 'malformed'],
  ['stranger', 'POST', '/api/session', '"text"', 400, 'malformed'],
  ['stranger', 'POST', '/api/session', tooLarge, 413, 'too-large'],
  ['stranger', 'POST', '/api/session', tooDeep, 400, 'too-deep'],
  ['stranger', 'POST', '/api/join', tooDeep, 400, 'too-deep'],
  ['trainer', 'POST', '/api/workshops', nineLevels, 400, 'too-deep'],
  ['stranger', 'GET', '/api/session', undefined, 401, 'unauthenticated'],
  ['stranger', 'GET', '/api/workshops', undefined, 401, 'unauthenticated'],
  ['stranger', 'POST', '/api/workshops', { title: 'Proef' }, 401, 'unauthenticated'],
  ['stranger', 'GET', `/api/workshops/${nowhere}`, undefined, 401, 'unauthenticated'],
  ['stranger', 'DELETE', `/api/workshops/${nowhere}`, undefined, 401, 'unauthenticated'],
  ['stranger', 'POST', `/api/workshops/${nowhere}/seats`, { kind: 'projector' }, 401, 'unauthenticated'],
  ['stranger', 'POST', `/api/workshops/${nowhere}/commands`, {}, 401, 'unauthenticated'],
  ['stranger', 'GET', `/api/workshops/${nowhere}/simulated-seats`, undefined, 401, 'unauthenticated'],
  ['stranger', 'GET', `/api/workshops/${nowhere}/brief`, undefined, 401, 'unauthenticated'],
  ['stranger', 'GET', `/api/workshops/${nowhere}/briefs`, undefined, 401, 'unauthenticated'],
  ['stranger', 'GET', `/api/workshops/${nowhere}/recording`, undefined, 401, 'unauthenticated'],
  ['stranger', 'GET', `/api/workshops/${nowhere}/verify`, undefined, 401, 'unauthenticated'],
  ['stranger', 'GET', `/api/workshops/${nowhere}/shares`, undefined, 401, 'unauthenticated'],
  ['stranger', 'POST', '/api/share', {}, 400, 'malformed'],
  ['stranger', 'POST', '/api/share', { secret: 'made up' }, 404, 'share-unknown'],
  ['stranger', 'GET', '/api/packs/nothing/1', undefined, 404, 'pack-unknown'],
  ['stranger', 'POST', '/api/join', {}, 400, 'malformed'],
  ['stranger', 'POST', '/api/join', { code: 'K7QX4M', locale: 'nl' }, 404, 'code-unknown'],
  ['stranger', 'POST', '/api/join', { secret: null, locale: 'nl', rulesAccepted: true }, 400, 'malformed'],
  ['stranger', 'POST', '/api/join', { code: 'K7QX4M', locale: 'nl', rulesAccepted: 'yes' }, 400, 'malformed'],
  ['stranger', 'POST', '/api/join', { code: 'K7QX4M', locale: 'nl', rulesAccepted: true }, 404, 'code-unknown'],
  [
    'stranger',
    'POST',
    '/api/join',
    { secret: 'no such secret', locale: 'nl', rulesAccepted: true },
    404,
    'code-unknown',
  ],
  ['stranger', 'POST', '/api/rejoin', {}, 400, 'malformed'],
  ['stranger', 'POST', '/api/rejoin', { code: 'K7QX4M', alias: 'A', personalCode: '1' }, 404, 'code-unknown'],
  ['trainer', 'POST', '/api/workshops', {}, 400, 'malformed'],
  ['trainer', 'POST', '/api/workshops', { title: '' }, 422, 'text-too-short'],
  ['trainer', 'POST', '/api/workshops', { title: '   ' }, 422, 'text-too-short'],
  ['trainer', 'POST', '/api/workshops', { title: 'x'.repeat(121) }, 422, 'text-too-long'],
  ['trainer', 'POST', '/api/workshops', { title: 'U+0000 \u0000' }, 400, 'text-not-clean'],
  ['trainer', 'POST', '/api/workshops', { title: 'Proef', format: 'endless' }, 400, 'malformed'],
  ['trainer', 'POST', '/api/workshops', { title: 'Proef', format: 'custom' }, 422, 'plan-empty'],
  ['trainer', 'POST', '/api/workshops', { title: 'Proef', plan: [{ id: 'x', kind: 'party' }] }, 400, 'malformed'],
  ['trainer', 'POST', '/api/workshops', { title: 'Proef', locales: ['xx'] }, 400, 'malformed'],
  ['trainer', 'POST', '/api/workshops', { title: 'Proef', packId: 'other' }, 422, 'pack-unknown'],
  ['trainer', 'POST', '/api/workshops', { title: 'Proef', settings: { minCell: 0 } }, 422, 'out-of-range'],
  ['trainer', 'GET', `/api/workshops/${nowhere}`, undefined, 404, 'unknown-workshop'],
  ['trainer', 'GET', '/api/workshops/x', undefined, 404, 'unknown-workshop'],
  ['trainer', 'DELETE', `/api/workshops/${nowhere}`, undefined, 404, 'unknown-workshop'],
  ['trainer', 'POST', `/api/workshops/${nowhere}/seats`, { kind: 'projector' }, 404, 'unknown-workshop'],
  ['trainer', 'GET', `/api/workshops/${nowhere}/recording`, undefined, 404, 'unknown-workshop'],
  ['trainer', 'GET', `/api/workshops/${nowhere}/verify`, undefined, 404, 'unknown-workshop'],
];

describe('a problem', () => {
  it.each(problems)(
    '[E1] is told in the same shape everywhere: %s %s %s',
    async (who, method, path, body, status, code) => {
      const browser = who === 'trainer' ? trainer : stranger;
      expect(told(await browser.call<Problem>(method, path, body))).toEqual(problem(code, status));
    },
  );

  it('[E1] is told for the routes of an existing workshop, too', async () => {
    const seat = await trainer.post<Problem>(`/api/workshops/${workshop.id}/seats`, { kind: 'emperor' });
    expect(told(seat)).toEqual(problem('malformed', 400));
    expect(told(await trainer.call<Problem>('POST', `/api/workshops/${workshop.id}/seats`))).toEqual(
      problem('malformed', 400),
    );
    expect(told(await trainer.get<Problem>(`/api/workshops/${workshop.id}/recording?as=emperor`))).toEqual(
      problem('malformed', 400),
    );
    const answer = await trainer.get<Problem>(`/api/workshops/${workshop.id}/recording?as=projector&as=participant`);
    expect(told(answer)).toEqual(problem('malformed', 400));
    const elsewhere = { authorization: `Bearer ${workshop.person(0).token}` };
    expect(told(await trainer.post<Problem>(`/api/workshops/${nowhere}/commands`, {}, elsewhere))).toEqual(
      problem('unknown-workshop', 404),
    );
  });

  it('[E2] is told in the language that is asked for, else in Dutch', async () => {
    const words = async (language?: string) =>
      (await stranger.get<Problem>('/api/session', language === undefined ? {} : { 'accept-language': language })).body
        .detail;
    expect(await words('en-GB,nl;q=0.5')).toBe(await words('en'));
    expect(await words('de-AT, en;q=0.5')).toBe('Melden Sie sich zuerst an.');
    expect(await words('fy')).toBe(await words('nl'));
    expect(await words()).not.toBe(await words('en'));
    expect(await words('fr, en;q=0.8, nl;q=0.9')).toBe(await words('nl'));
    expect(await words('nl;q=0, en;q=0.1')).toBe(await words('en'));
    const atTheDoor = async (locale: string) =>
      (await stranger.post<Problem>('/api/join', { code: 'K7QX4M', locale, rulesAccepted: true })).body.detail;
    expect(await atTheDoor('en')).toBe('We don’t know this code. Check the screen again.');
    expect(await atTheDoor('nl')).toMatch(/^Deze code/);
  });

  it('[E3] tells nothing about the inside', async () => {
    const { text } = await trainer.post('/api/workshops', '{"title":');
    expect(text).not.toMatch(/node_modules|at .*\.[jt]s|JSON|SELECT/);
  });
});

describe('a page of somebody else', () => {
  it('[H3] may not act with the cookie of a trainer', async () => {
    const origin = 'https://elsewhere.test';
    const before = await workshop.head();
    const attempts = [
      trainer.post<Problem>('/api/workshops', { title: 'Proef' }, { origin }),
      trainer.post<Problem>('/api/session', { ownerKey: setting.server.ownerKey }, { origin }),
      trainer.call<Problem>('DELETE', `/api/workshops/${workshop.id}`, undefined, { origin }),
      trainer.call<Problem>('DELETE', '/api/session', undefined, { origin: 'null' }),
    ];
    for (const answer of await Promise.all(attempts)) expect(told(answer)).toEqual(problem('origin-refused', 403));
    expect(await workshop.head()).toBe(before);
  });

  it('[H3] may not, unless it is this server under another name', async () => {
    for (const origin of [setting.server.url, 'http://workshop.test']) {
      const { status } = await trainer.post(`/api/workshops/${workshop.id}/seats`, { kind: 'projector' }, { origin });
      expect(status).toBe(201);
    }
  });
});

describe('a session', () => {
  it('[H4] is a cookie that scripts and other sites cannot use', async () => {
    const browser = new Browser(setting.server);
    const { status, headers, text } = await browser.post('/api/session', { ownerKey: setting.server.ownerKey });
    expect({ status, text }).toEqual({ status: 204, text: '' });
    expect(headers.get('set-cookie')).toMatch(
      /^rolwissel=[\w-]{43}; Max-Age=\d+; Path=\/; Expires=.*; HttpOnly; SameSite=Strict$/,
    );
    expect((await browser.get('/api/session')).body).toEqual({
      trainerId: expect.any(String),
      name: expect.any(String),
    });
  });

  it('[H4] ends on both sides', async () => {
    const browser = await signedIn(setting.server);
    const cookie = browser.cookie;
    expect((await browser.delete('/api/session')).status).toBe(204);
    expect(browser.cookie).toBe('rolwissel=');
    expect((await stranger.get('/api/session', { cookie })).status).toBe(401);
  });
});

describe('packs', () => {
  interface Roleplay {
    readonly id: string;
  }
  interface Pack {
    readonly id: string;
    readonly version: string;
    readonly roleplays?: readonly Roleplay[];
    readonly generatedBrief?: unknown;
  }
  const paths = async () => {
    const { body } = await stranger.get<readonly Pack[]>('/api/packs');
    return body.map(({ id, version }) => `/api/packs/${id}/${version}`);
  };

  it('[H5] are listed for anyone', async () => {
    const { body } = await stranger.get<readonly Pack[]>('/api/packs');
    expect(body[0]).toEqual({
      id: 'verkoper-als-inkoper',
      version: expect.any(String),
      title: { nl: expect.any(String), en: expect.any(String) },
      locales: ['nl', 'en'],
    });
  });

  it('[H5] keep their sealed cards from all but trainers', async () => {
    const [path = ''] = await paths();
    const [seen, whole] = [await stranger.get<Pack>(path), await trainer.get<Pack>(path)];
    expect(whole.body).toHaveProperty('generatedBrief');
    expect(seen.body).not.toHaveProperty('generatedBrief');
    const sealed = Object.keys(whole.body.roleplays?.[0] ?? {}).filter(
      (name) => !(name in (seen.body.roleplays?.[0] ?? {})),
    );
    expect(sealed).not.toEqual([]);
    for (const roleplay of seen.body.roleplays ?? [])
      for (const name of sealed) expect(roleplay).not.toHaveProperty(name);
  });

  it('[H5] come in one language and small for a phone', async () => {
    const [path = ''] = await paths();
    const phone = await stranger.get(`${path}?for=phone&locale=nl`);
    expect(phone.text.length).toBeLessThan((await stranger.get(path)).text.length / 2);
    expect(phone.body).toMatchObject({ id: 'verkoper-als-inkoper', title: expect.any(String) });
    expect(phone.body).not.toHaveProperty('roleplays');
    expect([phone.headers.get('content-encoding'), phone.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding']);
    const etag = phone.headers.get('etag') ?? '';
    expect(
      (await stranger.get(`${path}?for=phone&locale=nl`, { 'if-none-match': etag, 'cache-control': 'max-age=0' }))
        .status,
    ).toBe(304);
  });
});

describe('a workshop', () => {
  it('[H6] takes the plan of its format, or one of its own', async () => {
    const standard = await openWorkshop(setting.server, { participants: 0, create: { format: 'plenary60' } });
    expect((await standard.summary()).plan.map(({ kind }) => kind)).toContain('objectives');
    const plan = [{ id: 'only', kind: 'poll', minutes: 3, pollId: 'tell' }];
    const own = await openWorkshop(setting.server, { participants: 0, create: { plan } });
    expect((await own.summary()).plan).toEqual([{ id: 'only', kind: 'poll', status: 'planned' }]);
  });

  it('[H6] is made like another one of the same trainer', async () => {
    const plan = [{ id: 'only', kind: 'poll', minutes: 3, pollId: 'tell' }];
    const create = { title: 'Voorbeeld', plan, locales: ['nl'], settings: { identity: 'named', minTotal: 4 } };
    const first = await openWorkshop(setting.server, { participants: 0, create });
    const { body } = await trainer.post<{ id: string }>('/api/workshops', { from: first.id, title: 'Nog een' });
    const agenda = async (id: string) => {
      const { body: recording } = await trainer.get<Recording>(`/api/workshops/${id}/recording`);
      return recording.events[0]?.data;
    };
    expect(await agenda(body.id)).toEqual({ ...(await agenda(first.id)), title: 'Nog een' });
    const { body: other } = await trainer.post<{ id: string }>('/api/workshops', {
      from: first.id,
      format: 'plenary60',
    });
    expect(await agenda(other.id)).toMatchObject({ title: 'Voorbeeld', format: 'plenary60', locales: ['nl'] });
    expect((await trainer.post('/api/workshops', { from: randomUUID() })).status).toBe(404);
    expect((await trainer.post('/api/workshops', {})).status).toBe(400);
  });

  it('[H7] is listed with its title and status as they are now', async () => {
    const fresh = await openWorkshop(setting.server, { participants: 0, create: { title: ' Eerst  zo ' } });
    const listed = async () =>
      (await trainer.get<WorkshopListed[]>('/api/workshops')).body.find(({ id }) => id === fresh.id);
    expect(await listed()).toEqual({
      id: fresh.id,
      title: 'Eerst zo',
      status: 'lobby',
      format: 'standard90',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      keptUntil: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      people: 0,
      simulated: 0,
    });
    accepted(await fresh.lead.ask('ReviseWorkshop', { title: 'Later anders' }));
    await eventually(async () => expect(await listed()).toMatchObject({ title: 'Later anders' }));
    await fresh.join();
    await fresh.start();
    expect(await listed()).toMatchObject({ status: 'live' });
  });

  it('[H8] sums itself up for its trainer', async () => {
    expect(await workshop.summary()).toEqual({
      isOwn: true,
      id: workshop.id,
      title: 'Proef',
      status: 'live',
      joinCode: expect.stringMatching(/^[A-HJ-NP-Z2-9]{7}$/),
      joinUrl: expect.stringMatching(/^http:\/\/workshop\.test\/#[\w-]{22}$/),
      plan: expect.arrayContaining([{ id: 'recognition', kind: 'recognition', status: 'open' }]),
      joined: 2,
      online: 2,
      head: workshop.lead.position,
      receipt: expect.stringMatching(new RegExp(`^${workshop.lead.position}\\.[\\w-]{43}$`)),
    });
    const { body } = await trainer.get(`/api/workshops/${workshop.id.toUpperCase()}`);
    expect(body).toMatchObject({ id: workshop.id });
  });

  it('[H8] tells its last hash once it is finished, and not before', async () => {
    const done = await openWorkshop(setting.server);
    const path = `/api/workshops/${done.id}`;
    const [early, film] = [await done.summary(), await trainer.get<Recording>(`${path}/recording`)];
    for (const seen of [early, film.body]) expect(seen).not.toHaveProperty('headHash');
    accepted(await done.lead.ask('FinishWorkshop'));
    const { headHash } = await done.summary();
    expect(headHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await trainer.get<Verified>(`${path}/verify`)).body).toEqual({
      ok: true,
      events: await done.head(),
      headHash,
      findings: [],
      receipt: (await done.summary()).receipt,
    });
    expect((await trainer.get<Recording>(`${path}/recording`)).body).toMatchObject({ headHash });
  });

  it('[H13] is seen through when somebody changes its log', async () => {
    const forged = await openWorkshop(setting.server);
    const { pool } = setting.database;
    await pool.query(`
      ALTER TABLE event DISABLE TRIGGER USER;
      UPDATE event SET data = '{"activityId": "roles", "kind": "roles"}' WHERE stream_id = '${forged.id}' AND position = 5;
      ALTER TABLE event ENABLE TRIGGER USER`);
    const { body } = await trainer.get<Verified>(`/api/workshops/${forged.id}/verify`);
    expect(body).toMatchObject({ ok: false, events: 5, firstBroken: 5 });
  });

  it('[W12] leaves words that were taken back out of every recording', async () => {
    const room = await openWorkshop(setting.server);
    const objectionId = randomUUID();
    const secret = 'Dit had er nooit mogen staan';
    accepted(await room.person(0).wire.ask('RaiseObjection', { objectionId, text: secret }));
    accepted(await room.lead.ask('HideObjection', { objectionId, reason: 'offensive' }));
    for (const as of ['facilitator', 'projector', 'participant']) {
      const { text, body } = await trainer.get<Recording>(`/api/workshops/${room.id}/recording?as=${as}`);
      expect(text).not.toContain(secret);
      const raised = body.events.find(({ type }) => type === 'ObjectionRaised');
      expect(raised?.data).toMatchObject({ objectionId, text: { erased: true } });
    }
  });

  it('[H12] is replayed through the window of an audience', async () => {
    const path = `/api/workshops/${workshop.id}/recording`;
    const film = async (as: string) => (await trainer.get<Recording<{ id: string }>>(`${path}?as=${as}`)).body;
    for (const as of ['facilitator', 'projector', 'participant']) {
      const { pack, events, head, ...rest } = await film(as);
      expect(rest).toEqual({ workshop: { id: workshop.id, title: 'Proef', status: 'live' } });
      expect(pack.id).toBe('verkoper-als-inkoper');
      expect(head).toBe(await workshop.head());
      expect(events.map(({ position }) => position)).toEqual(
        events.map(({ position }) => position).sort((a, b) => a - b),
      );
    }
    const joined = (await film('facilitator')).events.filter(({ type }) => type === 'ParticipantJoined');
    expect(joined.map(({ data }) => Reflect.get(data, 'participantId'))).toEqual(['P01', 'P02']);
    expect(JSON.stringify(await film('projector'))).not.toContain('ParticipantJoined');
  });
});

describe('the description of the API', () => {
  interface Operation {
    readonly summary?: string;
    readonly requestBody?: { readonly content: unknown };
    readonly responses: Readonly<Record<string, { readonly description: string; readonly content?: unknown }>>;
  }
  interface OpenApi {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
    readonly components: {
      readonly schemas: Readonly<
        Record<string, { readonly required?: readonly string[]; readonly properties?: object }>
      >;
    };
  }
  const openApi = async () => (await stranger.get<OpenApi>('/api/docs/openapi.json')).body;

  it('[H16] has every route of the contract, and no other', async () => {
    const { paths } = await openApi();
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    const spec = readFileSync(join(import.meta.dirname, '../../libs/protocol/SPEC.md'), 'utf8');
    const rows = [...spec.matchAll(/^\| `(GET|POST|DELETE) ([^`?]+)[^|]*\|/gm)].map(([row, method]) =>
      [...row.matchAll(/(\/(?:api|healthz|readyz|metrics)[^`?]*)/g)].map(([path]) => `${method} ${path}`),
    );
    const listed = rows.flat().filter((route) => route !== 'GET /api/docs');
    expect(described.sort()).toEqual(listed.map((route) => route.replace('…', '')).sort());
  });

  it('[H16] says of each what it does, takes, answers and refuses', async () => {
    const { paths, components } = await openApi();
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { summary, responses, requestBody }] of Object.entries(methods)) {
        const yes = Object.keys(responses).filter((status) => status < '300');
        const problems = Object.entries(responses).filter(([status]) => status >= '400');
        expect([path, method, summary, yes.length]).toEqual([path, method, expect.stringMatching(/\.$/), 1]);
        expect(problems.map(([, { description, content }]) => [description, content])).toEqual(
          problems.map(() => [expect.stringMatching(/^`/), { 'application/problem+json': expect.anything() }]),
        );
        expect([path, method, requestBody !== undefined]).toEqual([
          path,
          method,
          method === 'post' && !path.endsWith('}/door'),
        ]);
      }
    }
    expect(
      JSON.stringify(paths)
        .match(/schemas\/\w+/g)
        ?.filter((name) => !(name.slice(8) in components.schemas)),
    ).toEqual([]);
  });

  it('[H16] is true of what is answered', async () => {
    const { schemas } = (await openApi()).components;
    const keysOf = (name: string) => Object.keys(schemas[name]?.properties ?? {}).sort();
    const path = `/api/workshops/${workshop.id}`;
    const answers: Readonly<Record<string, object>> = {
      TrainerSession: (await trainer.get<object>('/api/session')).body,
      WorkshopSummary: await workshop.summary(),
      Recording: (await trainer.get<object>(`${path}/recording`)).body,
      Verified: (await trainer.get<object>(`${path}/verify`)).body,
      Seated: (await trainer.post<object>(`${path}/seats`, { kind: 'projector' })).body,
      Joined: (await trainer.join({ code: workshop.code })).body,
      Problem: (await stranger.get<object>('/api/session')).body,
    };
    for (const [name, answer] of Object.entries(answers)) {
      const keys = Object.keys(answer);
      expect([name, keys.filter((key) => !keysOf(name).includes(key))]).toEqual([name, []]);
      expect([name, schemas[name]?.required?.filter((key) => !keys.includes(key))]).toEqual([name, []]);
    }
  });

  it('[H16] is shown under a policy of its own', async () => {
    const { status, headers, text } = await stranger.get('/api/docs');
    expect([status, text.includes('swagger')]).toEqual([200, true]);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(text).not.toMatch(/<script(?![^>]* src=)[^>]*>/);
  });
});

describe('simulated participants', () => {
  it('[H27] act by the tokens that their trainer is given, and nobody else', async () => {
    const participants = [1, 2].map((n) => ({
      participantId: randomUUID(),
      alias: `Testdeelnemer ${n}`,
      locale: 'nl',
    }));
    const room = await openWorkshop(setting.server, { participants: 1 });
    accepted(await room.lead.ask('SimulateParticipants', { participants }));
    const path = `/api/workshops/${room.id}/simulated-seats`;
    const { body } = await room.trainer.get<readonly SimulatedSeat[]>(path);
    expect(body.map(({ handle }) => handle)).toEqual(['T01', 'T02']);
    expect((await stranger.get<Problem>(path)).status).toBe(401);
    const roundId = await room.openRound();
    const vote = { id: randomUUID(), kind: 'CastBallot', data: { roundId, ballot: recognition() }, seen: 0 };
    const ack = await fetch(`${setting.server.url}/api/workshops/${room.id}/commands`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${body[0]?.token}` },
      body: JSON.stringify(vote),
    });
    expect(await ack.json()).toMatchObject({ ok: true });
    expect(await room.summary()).toMatchObject({ joined: 3, online: 1 });
    await setting.server.app.get(NoShowSweeper).sweep(); // whom the server heard of is written down
    const { body: list } = await room.trainer.get<WorkshopListed[]>('/api/workshops');
    expect(list.find(({ id }) => id === room.id)).toMatchObject({ people: 1, simulated: 2 });
  });
});

describe('every answer', () => {
  it('[H17] is kept by nobody, and framed by nobody', async () => {
    const { headers } = await trainer.get(`/api/workshops/${workshop.id}`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';.*frame-ancestors 'none'/);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('[H14] says how the server is', async () => {
    for (const path of ['/healthz', '/readyz']) expect((await stranger.get(path)).body).toEqual({ status: 'ok' });
    const { headers, text } = await stranger.get('/metrics');
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    for (const line of text.trim().split('\n')) expect(line).toMatch(/^(#.*|[a-z_]+(\{[^}]*\})? [\d.e+-]+)$/);
  });

  it('[H11] to a command is 200 and its ack, also when it is refused', async () => {
    const authorization = `Bearer ${workshop.person(0).token}`;
    const path = `/api/workshops/${workshop.id}/commands`;
    for (const body of [{}, [], { id: randomUUID(), kind: 'FlyAway' }]) {
      const answer = await stranger.post(path, body, { authorization, 'accept-language': 'en' });
      expect(answer).toMatchObject({ status: 200, body: { ok: false, code: expect.any(String) } });
    }
    expect(told(await stranger.post(path, 'x'.repeat(17_000), { authorization }))).toEqual(problem('too-large', 413));
    expect((await stranger.call('POST', path, undefined, { authorization })).body).toMatchObject({ code: 'malformed' });
  });
});

describe('the owner key', () => {
  it('[L9] cannot be guessed for long', async () => {
    const { server } = setting;
    const guesses = Array.from({ length: 12 }, () =>
      new Browser(server).post<Problem>('/api/session', { ownerKey: 'x' }),
    );
    const answers = await Promise.all(guesses);
    expect(answers.slice(-1).map(told)).toEqual([problem('too-many-attempts', 429)]);
    expect(answers.at(-1)?.body.retryAfterMs).toBeLessThanOrEqual(60_000);
    expect((await trainer.get('/api/session')).status).toBe(200);
  });

  it('[L9][L18] is never refused when it is right, whatever was tried from here; who goes on with wrong ones waits', async () => {
    const { server } = setting;
    const wrong = { ownerKey: 'x' };
    for (let n = 0; n < 12; n++) await new Browser(server).post('/api/session', wrong);
    for (let n = 0; n < 20; n++) {
      expect((await new Browser(server).post('/api/session', { ownerKey: server.ownerKey })).status).toBe(204);
    }
    const askedAt = performance.now();
    expect(told(await new Browser(server).post('/api/session', wrong))).toEqual(problem('too-many-attempts', 429));
    expect(performance.now() - askedAt).toBeGreaterThan(190); // ms, and not before 200 by the server's clock
  });
});
