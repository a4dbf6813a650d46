import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type {
  CoTrainerLink,
  InvitationAccepted,
  Problem,
  Seated,
  TrainerSession,
  WorkshopListed,
  WorkshopSummary,
} from '@rolwissel/protocol';
import { Rooms } from '../../apps/server/src/rooms/rooms.ts';
import { Browser } from '../support/browser.ts';
import { inOneServer } from '../support/setting.ts';
import { eventually } from '../support/until.ts';
import type { Wire } from '../support/wire.ts';
import { accepted, openWorkshop, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();

/** Somebody who was invited: their browser, and their console. */
interface CoTrainer {
  readonly id: string;
  readonly browser: Browser;
  readonly wire: Wire;
  readonly token: string;
}

const linksOf = async ({ trainer, id }: TestWorkshop) =>
  (await trainer.get<CoTrainerLink[]>(`/api/workshops/${id}/co-trainers`)).body;

/** What stands in the link of this trainer, after the `#invitation=`. */
async function invited(workshop: TestWorkshop, name = 'Marieke'): Promise<{ id: string; invitation: string }> {
  const id = randomUUID();
  accepted(await workshop.lead.ask('InviteCoTrainer', { trainerId: id, name }));
  const { url = '' } = (await linksOf(workshop)).find(({ trainerId }) => trainerId === id) ?? {};
  return { id, invitation: url.split('#invitation=')[1] ?? '' };
}

async function come(workshop: TestWorkshop, name?: string): Promise<CoTrainer> {
  const { id, invitation } = await invited(workshop, name);
  const browser = new Browser(setting.server);
  const { status } = await browser.post<InvitationAccepted>('/api/invitation', { invitation });
  expect(status).toBe(200);
  const { body } = await browser.post<Seated>(`/api/workshops/${workshop.id}/seats`, { kind: 'facilitator' });
  return { id, browser, token: body.token, wire: await workshop.wire({ token: body.token }) };
}

describe('the link of a co-trainer', () => {
  it('[H34] is given to the lead alone, with its secret after the #, and not of who was removed', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 1 });
    const { id } = await invited(workshop);
    const marieke = await come(workshop);
    const links = await linksOf(workshop);
    expect(links.map(({ trainerId }) => trainerId)).toEqual([id, marieke.id]);
    for (const { url } of links) expect(url).toMatch(/\/console#invitation=[\w.-]+$/);
    const { status, body } = await marieke.browser.get<Problem>(`/api/workshops/${workshop.id}/co-trainers`);
    expect([status, body.code]).toEqual([409, 'not-lead']);
    accepted(await workshop.lead.ask('RemoveCoTrainer', { trainerId: id }));
    expect((await linksOf(workshop)).map(({ trainerId }) => trainerId)).toEqual([marieke.id]);
  });

  it('[H35] signs in whoever was invited, as often as they come, and tells the others that they are there', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 1 });
    const { id, invitation } = await invited(workshop);
    for (let times = 0; times < 2; times++) {
      const browser = new Browser(setting.server);
      const { status, body } = await browser.post<InvitationAccepted>('/api/invitation', { invitation });
      expect([status, body]).toEqual([200, { workshopId: workshop.id }]);
      const { body: session } = await browser.get<TrainerSession>('/api/session');
      expect(session).toMatchObject({ trainerId: id, workshopId: workshop.id });
    }
    await workshop.inStep();
    const types = workshop.lead.all('delta').flatMap(({ events }) => events.map(({ type }) => type));
    expect(types.filter((type) => type.startsWith('CoTrainer'))).toEqual(['CoTrainerInvited', 'CoTrainerJoined']);
    expect(workshop.people[0]?.wire.received.join()).not.toMatch(/CoTrainer|Marieke/);
  });

  it('[H35] leaves a trainer of that workshop signed in as who they are', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 1 });
    const { invitation } = await invited(workshop);
    const { cookie } = workshop.trainer;
    expect((await workshop.trainer.post('/api/invitation', { invitation })).status).toBe(200);
    expect(workshop.trainer.cookie).toBe(cookie);
  });

  it('[H35] opens nothing when it was made up, changed, or is of another workshop', async () => {
    const [workshop, other] = [await openWorkshop(setting.server), await openWorkshop(setting.server)];
    const { invitation, id } = await invited(workshop);
    const moved = invitation.replace(workshop.id, other.id);
    for (const wrong of [`${invitation}x`, moved, id, '', 'x.y.z']) {
      const browser = new Browser(setting.server);
      const { status, body } = await browser.post<Problem>('/api/invitation', { invitation: wrong });
      expect([status, body.code, browser.cookie]).toEqual([401, 'credentials-wrong', '']);
    }
  });
});

/**
 * What each route of a workshop answers to its owner, who leads, to a co-trainer, to one who was removed, to one of another
 * workshop, and to nobody.
 */
const routes = [
  ['GET', '', 200, 200, 404, 404, 401],
  ['GET', '/co-trainers', 200, 409, 404, 404, 401],
  ['GET', '/simulated-seats', 200, 409, 404, 404, 401],
  ['GET', '/recording', 200, 404, 404, 404, 401],
  ['GET', '/result', 200, 200, 404, 404, 401],
  ['GET', '/report.{format}', 404, 404, 404, 404, 401],
  ['GET', '/log', 200, 404, 404, 404, 401],
  ['POST', '/forks', 201, 404, 404, 404, 401],
  ['POST', '/forgotten', 409, 404, 404, 404, 401],
  ['GET', '/follow-up', 200, 200, 404, 404, 401],
  ['POST', '/follow-up/waves/{wave}', 409, 409, 404, 404, 401],
  ['POST', '/follow-up/experiences/{experience}', 400, 400, 404, 404, 401],
  ['GET', '/verify', 200, 404, 404, 404, 401],
  ['GET', '/shares', 200, 404, 404, 404, 401],
  ['POST', '/shares', 201, 404, 404, 404, 401],
  ['DELETE', '/shares/{share}', 404, 404, 404, 404, 401],
  ['GET', '/review-notes', 200, 404, 404, 404, 401],
  ['POST', '/review-notes', 201, 404, 404, 404, 401],
  ['DELETE', '/review-notes/{note}', 404, 404, 404, 404, 401],
  ['POST', '/seats', 201, 201, 404, 404, 401],
  ['POST', '/door', 200, 200, 404, 404, 401],
  ['DELETE', '', 204, 404, 404, 404, 401],
] as const;

const bodies: Readonly<Record<string, object>> = {
  '/seats': { kind: 'facilitator' },
  '/review-notes': { position: 1, text: 'Hier' },
  '/forks': { position: 1, seats: 'people' },
  '/forgotten': { handle: 'P01' },
  '/follow-up/waves/{wave}': { dueOn: new Date(Date.now() + 60_000).toISOString().slice(0, 10) },
  '/follow-up/experiences/{experience}': { does: 'publish' },
  '/shares': { page: 'replay', audience: 'client', endsAt: new Date(Date.now() + 60_000).toISOString() },
};

/** What the description of the API says of who may call what. */
interface OpenApi {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly security?: readonly { cookie?: object }[] }>>>
  >;
}

describe('a co-trainer', () => {
  it('[H8] is told that somebody else made the workshop', async () => {
    const workshop = await openWorkshop(setting.server);
    const { browser } = await come(workshop);
    const { body } = await browser.get<WorkshopSummary>(`/api/workshops/${workshop.id}`);
    expect([body.isOwn, (await workshop.summary()).isOwn]).toEqual([false, true]);
  });

  it('[H36] gets from every route of a workshop what the table says, and no route is left out of it', async () => {
    const [workshop, other] = [await openWorkshop(setting.server), await openWorkshop(setting.server)];
    const helping = await come(workshop);
    const removed = await come(workshop);
    accepted(await workshop.lead.ask('RemoveCoTrainer', { trainerId: removed.id }));
    const nobody = new Browser(setting.server);
    const elsewhere = await come(other);
    const others = [elsewhere.browser, removed.browser, helping.browser, nobody];
    for (const [method, route, ofOwner, ofHelping, ofRemoved, ofElsewhere, ofNobody] of routes) {
      const body = method === 'POST' ? (bodies[route] ?? {}) : undefined;
      const from = async (browser: Browser) =>
        (await browser.call(method, `/api/workshops/${workshop.id}${route}`, body)).status;
      const found = await Promise.all(others.map(from));
      found.push(await from(workshop.trainer)); // the owner erases last
      const expected = [ofElsewhere, ofRemoved, ofHelping, ofNobody, ofOwner];
      expect([method, route, ...found]).toEqual([method, route, ...expected]);
    }
    const { body } = await nobody.get<OpenApi>('/api/docs/openapi.json');
    const described = Object.entries(body.paths).flatMap(([path, methods]) => {
      const route = path.split('/api/workshops/{id}')[1];
      const ofTrainers = Object.entries(methods).filter(([, { security = [] }]) =>
        security.some(({ cookie }) => cookie),
      );
      return route === undefined ? [] : ofTrainers.map(([method]) => `${method.toUpperCase()} ${route}`);
    });
    const listed = routes.map(([method, route]) => `${method} ${route}`);
    expect(described.sort()).toEqual(listed.sort());
  });

  it('[H36] has that workshop, its seats, its door and its summary, and nothing else', async () => {
    const [workshop, other] = [await openWorkshop(setting.server), await openWorkshop(setting.server)];
    const { browser } = await come(workshop);
    const list = await browser.get<WorkshopListed[]>('/api/workshops');
    expect(list.body.map(({ id }) => id)).toEqual([workshop.id]);
    const path = `/api/workshops/${workshop.id}`;
    expect((await browser.get(path)).status).toBe(200);
    expect((await browser.post(`${path}/seats`, { kind: 'projector' })).status).toBe(201);
    expect((await browser.post(`${path}/door`)).status).toBe(200);
    expect((await browser.get<Problem>(`${path}/simulated-seats`)).body.code).toBe('not-lead');
    const beside = `/api/comparison?workshops=${workshop.id},${other.id}`;
    expect((await workshop.trainer.get(beside)).status).toBe(200);
    for (const route of [`${path}/recording`, `${path}/verify`, `/api/workshops/${other.id}`, beside]) {
      expect((await browser.get<Problem>(route)).body.code).toBe('unknown-workshop');
    }
    expect((await browser.delete(path)).body.code).toBe('unknown-workshop');
    expect((await browser.post(`/api/workshops/${other.id}/seats`, { kind: 'facilitator' })).status).toBe(404);
    const wish = { title: 'Eigen', format: 'standard90' };
    expect((await browser.post<Problem>('/api/workshops', wish)).body.code).toBe('forbidden');
  });

  it('[H36] helps at a console of their own that shows the same, and does not lead', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 1 });
    const { wire, id } = await come(workshop);
    accepted(await wire.ask('StartTimer', { seconds: 60 }));
    const refused = await wire.ask('OpenActivity', { activityId: 'roles' });
    expect(refused).toMatchObject({ ok: false, code: 'not-lead' });
    accepted(await workshop.lead.ask('HandOverControl', { toTrainerId: id }));
    accepted(await wire.ask('OpenActivity', { activityId: 'roles' }));
    expect(await workshop.lead.ask('CloseActivity', { activityId: 'roles' })).toMatchObject({ code: 'not-lead' });
    await eventually(() => {
      const last = (each: Wire) => each.all('delta').at(-1)?.to;
      expect(last(wire)).toBe(last(workshop.lead));
    });
  });

  it('[H37] is cut off within a second once removed, also a window for the room, and opens nothing any more', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 1 });
    const { id, browser, token, wire } = await come(workshop);
    const { body } = await browser.post<Seated>(`/api/workshops/${workshop.id}/seats`, { kind: 'projector' });
    const window = await workshop.wire({ token: body.token });
    accepted(await workshop.lead.ask('RemoveCoTrainer', { trainerId: id }));
    const removedAt = performance.now();
    for (const each of [wire, window]) {
      await eventually(() => expect(each.all('bye')).toEqual([{ reason: 'removed' }]));
      await eventually(() => expect(each.socket.connected).toBe(false));
    }
    expect(performance.now() - removedAt).toBeLessThan(1_000);
    const command = { id: randomUUID(), kind: 'LockLobby', data: {} };
    expect(await browser.command(workshop.id, token, command)).toMatchObject({ code: 'removed' });
    expect((await browser.post(`/api/workshops/${workshop.id}/seats`, { kind: 'facilitator' })).status).toBe(404);
    expect((await browser.get<WorkshopListed[]>('/api/workshops')).body).toEqual([]);
    await expect(workshop.wire({ token })).rejects.toMatchObject({ data: { code: 'removed' } });
  });

  it('[H9] goes with the workshop', async () => {
    const workshop = await openWorkshop(setting.server);
    const { browser } = await come(workshop);
    expect((await workshop.trainer.delete(`/api/workshops/${workshop.id}`)).status).toBe(204);
    await eventually(async () => expect((await browser.get('/api/session')).status).toBe(401));
  });
});

describe('the baton', () => {
  it('[W19] is taken over once nobody has heard of the lead for sixty seconds, on any of their consoles', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 1 });
    const { wire } = await come(workshop);
    const second = await workshop.conductor('facilitator');
    const silentSince = () => wire.all('present').at(-1)?.leadSilentSince;
    expect(await wire.ask('TakeControl')).toMatchObject({ ok: false, code: 'not-lead' });
    workshop.lead.socket.disconnect();
    expect(await wire.ask('TakeControl')).toMatchObject({ ok: false, code: 'not-lead' });
    second.socket.disconnect();
    await eventually(() => expect(silentSince()).toBeGreaterThan(0));
    expect(await wire.ask('TakeControl')).toMatchObject({ ok: false, code: 'not-lead' });
    const rooms = setting.server.app.get(Rooms);
    const heard = rooms.silentMs;
    rooms.silentMs = (...asked) => (heard(...asked) > 0 ? heard(...asked) + 60_000 : 0); // a minute later
    accepted(await wire.ask('TakeControl'));
    accepted(await wire.ask('OpenActivity', { activityId: 'roles' }));
    await eventually(() => expect(silentSince()).toBeUndefined());
    const back = await workshop.conductor('facilitator');
    expect(await back.ask('TakeControl')).toMatchObject({ ok: false, code: 'not-lead' });
    rooms.silentMs = heard;
  });
});
