import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { WorkshopResult } from '@rolwissel/domain';
import {
  type Problem,
  type Recording,
  type ShareAccess,
  type ShareAudience,
  type ShareLink,
  type SharePage,
  shareAudiences,
  sharePages,
} from '@rolwissel/protocol';
import { Browser } from '../support/browser.ts';
import { inOneServer } from '../support/setting.ts';
import { accepted, openWorkshop, recognition, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();
const dayMs = 24 * 60 * 60 * 1_000;
const inDays = (days: number): string => new Date(Date.now() + days * dayMs).toISOString();

const secretIn = ({ url = '' }: ShareLink): string => new URL(url).hash.slice('#share='.length);

interface Wish {
  readonly page?: SharePage;
  readonly endsAt?: string;
}

async function made(
  workshop: TestWorkshop,
  audience: ShareAudience,
  { page = 'replay', endsAt = inDays(7) }: Wish = {},
): Promise<ShareLink> {
  const wish = { page, audience, endsAt };
  const { status, body } = await workshop.trainer.post<ShareLink>(`/api/workshops/${workshop.id}/shares`, wish);
  expect(status).toBe(201);
  return body;
}

const opening = (secret: string, headers: Record<string, string> = {}) =>
  new Browser(setting.server).post<ShareAccess & Problem>('/api/share', { secret }, headers);

/** What whoever has this link has to show for it. */
async function entrance(link: ShareLink): Promise<{ readonly authorization: string }> {
  const { body } = await opening(secretIn(link));
  return { authorization: `Bearer ${body.token}` };
}

/** What whoever has this link gets of the recording. */
async function read(link: ShareLink, as = '', workshopId?: string) {
  const { body } = await opening(secretIn(link));
  const headers = { authorization: `Bearer ${body.token}` };
  const path = `/api/workshops/${workshopId ?? body.workshopId}/recording${as === '' ? '' : `?as=${as}`}`;
  return new Browser(setting.server).get<Recording & Problem>(path, headers);
}

/** Words that are nobody's business but somebody's, and which of them the room was told. */
const words = {
  alias: 'Zwaluw van Amersfoort',
  note: 'Die ene manager zat er echt doorheen',
  label: 'Hier kantelde het',
  reason: 'Ik opende de verkeerde vraag',
  coTrainer: 'Mirjam met de pen',
  held: 'Dit leest alleen wie de leiding heeft',
  unreadLine: 'Een zin die niemand uitlichtte',
  commitment: 'mijn baas bellen voordat ik toegeef',
  told: 'Dit hoorde de hele zaal',
} as const;
const ofTheRoom: readonly string[] = [words.told];

async function eventful(): Promise<TestWorkshop> {
  const plan = [
    { id: 'recognition', kind: 'recognition', minutes: 5 },
    { id: 'objections', kind: 'objections', minutes: 5 },
    { id: 'debrief', kind: 'debrief', minutes: 5 },
    { id: 'commitments', kind: 'commitments', minutes: 3 },
  ];
  const create = { format: 'custom', plan, settings: { minTotal: 1, moderation: 'pre' } };
  const workshop = await openWorkshop(setting.server, { participants: 0, create });
  await workshop.join({ alias: words.alias });
  const { lead } = workshop;
  const { wire } = workshop.person(0);
  await workshop.start();
  accepted(await lead.ask('InviteCoTrainer', { trainerId: randomUUID(), name: words.coTrainer }));
  accepted(await lead.ask('BookmarkMoment', { label: words.label, note: words.note }));
  const roundId = await workshop.openRound();
  accepted(await wire.ask('CastBallot', { roundId, ballot: recognition(3) }));
  accepted(await lead.ask('CloseRound', { roundId }));
  accepted(await lead.ask('DiscardRound', { roundId, reason: words.reason }));
  accepted(await lead.ask('CloseActivity', { activityId: 'recognition' }));
  accepted(await lead.ask('OpenActivity', { activityId: 'objections' }));
  const [held, told] = [randomUUID(), randomUUID()];
  accepted(await wire.ask('RaiseObjection', { objectionId: held, text: words.held, confirmNotReal: true }));
  accepted(await wire.ask('RaiseObjection', { objectionId: told, text: words.told, confirmNotReal: true }));
  accepted(await lead.ask('ReleaseObjection', { objectionId: told }));
  accepted(await lead.ask('CloseActivity', { activityId: 'objections' }));
  accepted(await lead.ask('OpenActivity', { activityId: 'debrief' }));
  accepted(
    await wire.ask('CaptureLine', {
      lineId: randomUUID(),
      phase: 'learned',
      text: words.unreadLine,
      confirmNotReal: true,
    }),
  );
  accepted(await lead.ask('CloseActivity', { activityId: 'debrief' }));
  accepted(await lead.ask('OpenActivity', { activityId: 'commitments' }));
  const commitmentId = randomUUID();
  accepted(
    await wire.ask('MakeCommitment', { commitmentId, situation: 'de klant dreigt', response: words.commitment }),
  );
  accepted(await wire.ask('ShareCommitment', { commitmentId, circle: 'room' }));
  accepted(await lead.ask('FinishWorkshop'));
  return workshop;
}

let workshop: TestWorkshop;

beforeAll(async () => {
  workshop = await eventful();
});

describe('a link that shares a replay', () => {
  it('[W21] gives a client what the projector showed, byte for byte, and no other window', async () => {
    const link = await made(workshop, 'client');
    const own = await workshop.trainer.get<Recording>(`/api/workshops/${workshop.id}/recording?as=projector`);
    expect((await read(link)).text).toBe(own.text);
    expect((await read(link, 'projector')).text).toBe(own.text);
    for (const as of ['facilitator', 'participant']) {
      expect(await read(link, as)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
    }
  });

  it('[W22] gives a colleague the trainer’s window without any word that the room was not told', async () => {
    const link = await made(workshop, 'colleague');
    const own = await workshop.trainer.get<Recording>(`/api/workshops/${workshop.id}/recording`);
    const privately = Object.values(words).filter((text) => !ofTheRoom.includes(text));
    expect(privately.filter((text) => !own.text.includes(text))).toEqual([]); // it is there to be left out
    for (const as of ['', 'facilitator', 'projector', 'participant']) {
      const { text } = await read(link, as);
      expect([as, ...Object.values(words).filter((known) => text.includes(known))]).toEqual([as, ...ofTheRoom]);
    }
    const { body } = await read(link);
    expect(body.events.map(({ position, type }) => [position, type])).toEqual(
      own.body.events.map(({ position, type }) => [position, type]),
    );
    expect(JSON.stringify(body.pack)).not.toMatch(/"(buyingRoles|landing|generatedBrief)":/);
  });

  it('[H70] has its secret after the #, and nowhere in the database but as a hash', async () => {
    const link = await made(workshop, 'client');
    expect(link.url).toMatch(new RegExp(`/w/${workshop.id}/replay#share=[\\w-]{43}$`));
    const { rows } = await setting.database.pool.query('SELECT row_to_json(l)::text AS row FROM share_link l');
    expect(JSON.stringify(rows)).not.toContain(secretIn(link));
  });

  it('[H71] is listed with how often and when it was opened, newest first, and nobody’s address', async () => {
    const links = [await made(workshop, 'client'), await made(workshop, 'colleague')] as const;
    await read(links[0]);
    await opening(secretIn(links[0]));
    const { body } = await workshop.trainer.get<ShareLink[]>(`/api/workshops/${workshop.id}/shares`);
    expect(body.slice(0, 2)).toEqual([links[1], { ...links[0], opened: 2, openedAt: expect.any(String) }]);
  });

  it('[H72] opens nothing once it was revoked, not for who is reading either, and says so', async () => {
    const link = await made(workshop, 'client');
    const { body } = await opening(secretIn(link));
    const path = `/api/workshops/${workshop.id}`;
    expect((await workshop.trainer.delete(`${path}/shares/${link.id}`)).status).toBe(204);
    expect(await opening(secretIn(link), { 'accept-language': 'en' })).toMatchObject({
      status: 410,
      body: { code: 'share-revoked', detail: expect.stringMatching(/^The trainer has revoked this link/) },
    });
    const headers = { authorization: `Bearer ${body.token}` };
    const reading = await new Browser(setting.server).get<Problem>(`${path}/recording`, headers);
    expect(reading).toMatchObject({ status: 410, body: { code: 'share-revoked' } });
    const { body: list } = await workshop.trainer.get<ShareLink[]>(`${path}/shares`);
    expect(list.find(({ id }) => id === link.id)).toMatchObject({ status: 'revoked' });
    expect(list.find(({ id }) => id === link.id)).not.toHaveProperty('url');
  });

  it('[H72] opens nothing once its day is over, and says so in the reader’s language', async () => {
    const link = await made(workshop, 'client', { endsAt: new Date(Date.now() + 400).toISOString() });
    await sleep(600);
    expect(await opening(secretIn(link), { 'accept-language': 'de' })).toMatchObject({
      status: 410,
      body: { code: 'share-ended', detail: expect.stringMatching(/^Dieser Link galt bis/) },
    });
  });

  it('[H72] ends in the future, within a year', async () => {
    for (const endsAt of [inDays(-1), inDays(400)]) {
      const wish = { page: 'replay', audience: 'client', endsAt };
      const { body } = await workshop.trainer.post<Problem>(`/api/workshops/${workshop.id}/shares`, wish);
      expect(body.code).toBe('out-of-range');
    }
  });

  it('[H73] opens one workshop and nothing else of it, and a token that was changed opens nothing', async () => {
    const other = await openWorkshop(setting.server, { participants: 0 });
    const link = await made(workshop, 'colleague');
    expect(await read(link, '', other.id)).toMatchObject({ status: 404, body: { code: 'unknown-workshop' } });
    const { body } = await opening(secretIn(link));
    const reader = new Browser(setting.server);
    const path = `/api/workshops/${workshop.id}`;
    for (const token of [`${body.token}x`, body.token.replace(/^./, 'z'), secretIn(link), link.id, '']) {
      expect((await reader.get(`${path}/recording`, { authorization: `Bearer ${token}` })).status).toBe(401);
    }
  });

  it.each([
    ['result', ['GET /report.{format}', 'GET /result']],
    ['replay', ['GET /recording']],
  ] as const)('[H73] gives of all the routes of a workshop those of its page alone: %s', async (page, own) => {
    const headers = await entrance(await made(workshop, 'colleague', { page }));
    const reader = new Browser(setting.server);
    const { body } = await reader.get<{ readonly paths: Readonly<Record<string, object>> }>('/api/docs/openapi.json');
    const opened: string[] = [];
    for (const [path, methods] of Object.entries(body.paths)) {
      const route = path.split('/api/workshops/{id}')[1];
      if (route === undefined) continue;
      for (const method of ['GET', 'POST', 'DELETE'] as const) {
        if (!(method.toLowerCase() in methods)) continue;
        const asked = `/api/workshops/${workshop.id}${route.replace('{format}', 'md')}`;
        const { status } = await reader.call(method, asked, undefined, headers);
        if (status < 400) opened.push(`${method} ${route}`);
      }
    }
    expect(opened.sort()).toEqual(own);
    const other = page === 'result' ? 'recording' : 'result';
    expect(await reader.get<Problem>(`/api/workshops/${workshop.id}/${other}`, headers)).toMatchObject({
      status: 404,
      body: { code: 'unknown-workshop' },
    });
  });

  it('[H73] opens nothing by a row that somebody else put into the table, or changed there', async () => {
    const link = await made(workshop, 'client');
    const { pool } = setting.database;
    await pool.query(`UPDATE share_link SET audience = 'colleague' WHERE id = $1`, [link.id]);
    expect((await opening(secretIn(link))).body.code).toBe('share-unknown');
    await pool.query(
      `INSERT INTO share_link (id, workshop_id, page, audience, secret_hash, ends_at)
       VALUES ($1, $2, $3, 'colleague', sha256('made up'), now() + interval '1 day')`,
      [randomUUID(), workshop.id, sharePages.at(-1)],
    );
    expect((await opening('made up')).body.code).toBe('share-unknown');
  });

  it('[H74] makes whoever tries others wait, and nobody who has one', async () => {
    const link = await made(workshop, 'client');
    const codes: string[] = [];
    for (let n = 0; n < 40; n++) codes.push((await opening(`made up ${n}`)).body.code);
    expect(new Set(codes)).toEqual(new Set(['share-unknown', 'too-many-attempts']));
    expect((await opening(secretIn(link))).status).toBe(200);
  });

  it('[H75] is gone with its workshop', async () => {
    const passing = await openWorkshop(setting.server, { participants: 0 });
    const link = await made(passing, 'client');
    const { body } = await opening(secretIn(link));
    expect((await passing.trainer.delete(`/api/workshops/${passing.id}`)).status).toBe(204);
    expect((await opening(secretIn(link))).body.code).toMatch(/^(share-unknown|too-many-attempts)$/);
    const headers = { authorization: `Bearer ${body.token}` };
    expect((await new Browser(setting.server).get(`/api/workshops/${passing.id}/recording`, headers)).status).toBe(401);
    const { rows } = await setting.database.pool.query('SELECT id FROM share_link WHERE workshop_id = $1', [
      passing.id,
    ]);
    expect(rows).toEqual([]);
  });
});

describe('a link that shares a result', () => {
  const path = () => `/api/workshops/${workshop.id}`;

  it.each(shareAudiences)(
    '[H40] gives a %s what its trainers read, byte for byte, and the same files',
    async (audience) => {
      const link = await made(workshop, audience, { page: 'result' });
      expect(link.url).toMatch(new RegExp(`/w/${workshop.id}/result#share=[\\w-]{43}$`));
      const headers = await entrance(link);
      const reader = new Browser(setting.server);
      const own = await workshop.trainer.get<WorkshopResult>(`${path()}/result`);
      expect((await reader.get(`${path()}/result`, headers)).text).toBe(own.text);
      for (const format of ['md', 'csv']) {
        const report = `${path()}/report.${format}?language=de`;
        expect((await reader.get(report, headers)).text).toBe((await workshop.trainer.get(report)).text);
      }
      const pdf = await reader.get(`${path()}/report.pdf`, headers);
      expect([pdf.status, pdf.text.slice(0, 5)]).toEqual([200, '%PDF-']);
    },
  );

  it('[W27] gives nothing of anybody: no alias, handle or id, and no words but those the room was told', async () => {
    const headers = await entrance(await made(workshop, 'colleague', { page: 'result' }));
    const reader = new Browser(setting.server);
    const ids = workshop.people.map(({ participantId }) => participantId);
    for (const route of ['result', 'report.md', 'report.csv']) {
      const { text } = await reader.get(`${path()}/${route}`, headers);
      expect([route, ...Object.values(words).filter((known) => text.includes(known))]).toEqual([route, ...ofTheRoom]);
      expect([...ids, 'P01'].filter((known) => text.includes(known))).toEqual([]);
    }
  });

  it('[H72] opens nothing once it was revoked, no file either', async () => {
    const link = await made(workshop, 'client', { page: 'result' });
    const headers = await entrance(link);
    expect((await workshop.trainer.delete(`${path()}/shares/${link.id}`)).status).toBe(204);
    for (const route of ['result', 'report.pdf']) {
      const { status, body } = await new Browser(setting.server).get<Problem>(`${path()}/${route}`, headers);
      expect([status, body.code]).toEqual([410, 'share-revoked']);
    }
  });
});
