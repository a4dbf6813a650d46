import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Problem, ReviewNote, ShareAccess, ShareLink } from '@rolwissel/protocol';
import { Browser } from '../support/browser.ts';
import { logFacts } from '../support/log.ts';
import { inOneServer } from '../support/setting.ts';
import { openWorkshop, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();
const text = 'Hier hadden we kunnen doorvragen: “waarom juist nu?” 👀';
let workshop: TestWorkshop;

beforeAll(async () => {
  workshop = await openWorkshop(setting.server);
});

const path = (id = workshop.id) => `/api/workshops/${id}/review-notes`;
const notes = async () => (await workshop.trainer.get<ReviewNote[]>(path())).body;

describe('a note of whoever looks back', () => {
  it('[H76] is kept beside the log, sealed, in the order of the workshop, until it is taken away', async () => {
    const before = await logFacts(setting.database.pool, workshop.id);
    const later = await workshop.trainer.post<ReviewNote>(path(), { position: 5, text: ` ${text} ` });
    const earlier = await workshop.trainer.post<ReviewNote>(path(), { position: 2, text: 'De deur ging open' });
    expect(later).toMatchObject({ status: 201, body: { position: 5, text } });
    expect(await notes()).toEqual([earlier.body, later.body]);
    expect(await logFacts(setting.database.pool, workshop.id)).toEqual(before);
    const { rows } = await setting.database.pool.query('SELECT row_to_json(n)::text AS row FROM review_note n');
    expect(JSON.stringify(rows)).not.toContain('doorvragen');
    expect((await workshop.trainer.delete(`${path()}/${earlier.body.id}`)).status).toBe(204);
    expect((await workshop.trainer.delete(`${path()}/${earlier.body.id}`)).body.code).toBe('not-found');
    expect(await notes()).toEqual([later.body]);
  });

  it.each([
    [{ position: 0, text }, 400, 'malformed'],
    [{ position: 1.5, text }, 400, 'malformed'],
    [{ position: 1, text: '   ' }, 422, 'text-too-short'],
    [{ position: 1, text: 'x'.repeat(501) }, 422, 'text-too-long'],
    [{ position: 1, text: 'a\u0000b' }, 400, 'text-not-clean'],
  ])('[H76] is refused when it is none: %j', async (wish, status, code) => {
    expect(await workshop.trainer.post<Problem>(path(), wish)).toMatchObject({ status, body: { code } });
  });

  it('[H77] is its owner’s alone: in no recording, and not for who has a link', async () => {
    const { trainer } = workshop;
    await trainer.post(path(), { position: 3, text });
    const wish = { page: 'replay', audience: 'colleague', endsAt: new Date(Date.now() + 60_000).toISOString() };
    const link = (await trainer.post<ShareLink>(`/api/workshops/${workshop.id}/shares`, wish)).body;
    const reader = new Browser(setting.server);
    const secret = new URL(link.url ?? '').hash.slice('#share='.length);
    const { token } = (await reader.post<ShareAccess>('/api/share', { secret })).body;
    const headers = { authorization: `Bearer ${token}` };
    expect((await reader.get<Problem>(path(), headers)).body.code).toBe('unauthenticated');
    const recording = `/api/workshops/${workshop.id}/recording`;
    const read = [await reader.get(recording, headers), await trainer.get(recording)];
    expect(read.map((answer) => [answer.status, answer.text.includes('doorvragen')])).toEqual([
      [200, false],
      [200, false],
    ]);
  });

  it('[H77] is gone with its workshop, and opens at no other', async () => {
    const other = await openWorkshop(setting.server, { participants: 0 });
    await workshop.trainer.post(path(), { position: 4, text });
    const { pool } = setting.database;
    await pool.query('UPDATE review_note SET workshop_id = $2 WHERE workshop_id = $1', [workshop.id, other.id]);
    expect((await workshop.trainer.get(path(other.id))).body).toEqual([]);
    expect((await workshop.trainer.delete(`/api/workshops/${other.id}`)).status).toBe(204);
    expect((await pool.query('SELECT FROM review_note WHERE workshop_id = $1', [other.id])).rowCount).toBe(0);
  });
});
