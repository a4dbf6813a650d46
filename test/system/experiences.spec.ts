import { randomUUID } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import type { ShownExperience } from '@rolwissel/domain';
import type { ExperiencesShown, FollowUpSummary, OwnFollowUpShown, Problem } from '@rolwissel/protocol';
import { FollowUpRounds } from '../../apps/server/src/follow-up/follow-up-rounds.ts';
import { Browser } from '../support/browser.ts';
import { dumpOf } from '../support/dump.ts';
import { inOneServer } from '../support/setting.ts';
import { accepted, openWorkshop, type TestPerson, type TestWorkshop } from '../support/workshop.ts';

jest.setTimeout(60_000);

const setting = inOneServer();

async function over(participants: number): Promise<TestWorkshop> {
  const create = { settings: { minTotal: 1 } };
  const workshop = await openWorkshop(setting.server, { participants, create });
  accepted(await workshop.lead.ask('CloseActivity', { activityId: 'recognition' }));
  accepted(await workshop.lead.ask('FinishWorkshop'));
  return workshop;
}

/** Whatever is asked of the part of a follow-up that is one’s own. */
async function own<T = ExperiencesShown & Problem>(
  workshop: TestWorkshop,
  person: TestPerson,
  [method, path, body]: readonly [method: 'GET' | 'POST' | 'DELETE', path: string, body?: object],
): Promise<T> {
  const seat = { authorization: `Bearer ${person.token}` };
  const whole = `/api/workshops/${workshop.id}/follow-up/mine${path}`;
  return (await new Browser(setting.server).call<T>(method, whole, body, seat)).body;
}

const told = (text: string, more: object = {}) => ({ experienceId: randomUUID(), text, scope: 'group', ...more });

/** What somebody tells, and the id it has. */
async function share(workshop: TestWorkshop, person: TestPerson, text: string, more: object = {}): Promise<string> {
  const body = told(text, more);
  expect((await own(workshop, person, ['POST', '/experiences', body])).code).toBeUndefined();
  return body.experienceId;
}

const read = (workshop: TestWorkshop, person: TestPerson) => own(workshop, person, ['GET', '/experiences']);
const textsOf = ({ group }: ExperiencesShown) => group.map(({ text }) => text);

const settle = (workshop: TestWorkshop, id: string, does: string) =>
  workshop.trainer.post<FollowUpSummary & Problem>(`/api/workshops/${workshop.id}/follow-up/experiences/${id}`, {
    does,
  });

const library = async (workshop: TestWorkshop): Promise<readonly string[]> =>
  (await workshop.trainer.get<ShownExperience[]>('/api/case-library')).body.map(({ text }) => text);

const dump = () => dumpOf(setting.database.pool);

/** A link of somebody’s own, or one that the trainer is to pass on. */
async function linkOf(workshop: TestWorkshop, person: TestPerson, channel: 'link' | 'trainer'): Promise<string> {
  const wish = { channel, language: 'nl' };
  const { link } = await own<OwnFollowUpShown>(workshop, person, ['POST', '', wish]);
  return link?.split('#')[1] ?? '';
}

const byLink = async <T = ExperiencesShown & Problem>(what: string, body: object): Promise<T> =>
  (await new Browser(setting.server).post<T>(`/api/follow-up/experiences/${what}`, body)).body;

describe('experiences', () => {
  it('[H78] are told from the finish on, and read by the group once the lead publishes them', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 2, create: { settings: { minTotal: 1 } } });
    const [anna, ben] = [workshop.person(0), workshop.person(1)];
    const early = await own(workshop, anna, ['POST', '/experiences', told('Te vroeg')]);
    expect(early.code).toBe('not-in-phase');
    accepted(await workshop.lead.ask('CloseActivity', { activityId: 'recognition' }));
    accepted(await workshop.lead.ask('FinishWorkshop'));
    const sealed = await workshop.summary();
    const id = await share(workshop, anna, 'Ik vroeg door', { sentenceId: 'price', role: 'gatekeeper' });
    const named = await own(workshop, anna, ['POST', '/experiences', told('Bel Jan de Vries maar')]);
    expect(named.code).toBe('looks-personal');
    const second = await own(workshop, anna, ['POST', '/experiences', { ...told('x'), experienceId: id }]);
    expect(second.own?.list.map(({ text, status }) => [text, status])).toEqual([['Ik vroeg door', 'waiting']]);
    expect((await read(workshop, ben)).group).toEqual([]);
    const { body } = await settle(workshop, id, 'publish');
    expect(body.experiences).toMatchObject([{ text: 'Ik vroeg door', scope: 'group', status: 'published' }]);
    expect(body.isLead).toBe(true);
    expect(JSON.stringify(body)).not.toContain(anna.participantId);
    expect((await read(workshop, ben)).group).toMatchObject([{ experienceId: id, role: 'gatekeeper', thanks: 0 }]);
    await settle(workshop, id, 'decline');
    expect(textsOf(await read(workshop, ben))).toEqual([]);
    expect((await read(workshop, anna)).own?.list[0]?.status).toBe('declined');
    // the session stayed as it was sealed
    const { head, headHash } = await workshop.summary();
    expect({ head, headHash }).toEqual({ head: sealed.head, headHash: sealed.headHash });
    workshop.close();
  });

  it('[H79] are thanked for once, and withdrawn by their author at any time', async () => {
    const workshop = await over(2);
    const [anna, ben] = [workshop.person(0), workshop.person(1)];
    const id = await share(workshop, anna, 'Ik zweeg even');
    await settle(workshop, id, 'publish');
    const thank = (person: TestPerson) => own(workshop, person, ['POST', '/thanks', { experienceId: id }]);
    expect((await thank(anna)).code).toBe('own-experience');
    expect((await thank(ben)).group).toMatchObject([{ thanks: 1, hasThanked: true }]);
    expect((await thank(ben)).code).toBe('already-thanked');
    expect((await read(workshop, anna)).own?.list).toMatchObject([{ thanks: 1 }]);
    expect((await own(workshop, ben, ['DELETE', `/experiences/${id}`])).code).toBe('not-found');
    expect((await own(workshop, anna, ['DELETE', `/experiences/${id}`])).own?.list).toEqual([]);
    expect(textsOf(await read(workshop, ben))).toEqual([]);
    const { body } = await workshop.trainer.get<FollowUpSummary>(`/api/workshops/${workshop.id}/follow-up`);
    expect(body.experiences).toEqual([]);
    workshop.close();
  });

  it('[H85] stand in the case library of whoever made the workshop, for every group of theirs', async () => {
    const [first, second] = [await over(2), await over(1)];
    const [anna, ben] = [first.person(0), first.person(1)];
    const signed = await share(first, anna, 'Met schuilnaam', { scope: 'library-with-alias' });
    const anonymous = await share(first, anna, 'Zonder naam', { scope: 'library' });
    const group = await share(first, anna, 'Voor ons', { scope: 'group' });
    for (const id of [signed, anonymous, group]) await settle(first, id, 'publish');
    expect([...(await library(first))].sort()).toEqual(['Met schuilnaam', 'Zonder naam']);
    const elsewhere = await own<ShownExperience[]>(second, second.person(0), ['GET', '/library']);
    expect(Object.fromEntries(elsewhere.map(({ text, alias }) => [text, alias]))).toEqual({
      'Met schuilnaam': anna.alias,
      'Zonder naam': undefined,
    });
    expect(textsOf(await read(second, second.person(0)))).toEqual([]);
    // an anonymous one is not told among the few it came from
    expect([...textsOf(await read(first, ben))].sort()).toEqual(['Met schuilnaam', 'Voor ons']);
    expect((await read(first, anna)).own?.isCoAuthor).toBe(true);
    expect((await read(first, ben)).group.every(({ isCoAuthor }) => !isCoAuthor)).toBe(true);
    await own(first, anna, ['DELETE', `/experiences/${signed}`]);
    expect(await library(first)).toEqual(['Zonder naam']);
    expect((await new Browser(setting.server).get<Problem>('/api/case-library')).status).toBe(401);
    for (const workshop of [first, second]) workshop.close();
  });

  it('[H86] are told and read by a link as well; one that a trainer passes on tells nothing of whose is what', async () => {
    const workshop = await over(2);
    const [anna, ben] = [workshop.person(0), workshop.person(1)];
    const link = await linkOf(workshop, anna, 'link');
    const body = told('Via de link');
    expect((await byLink('share', { link, ...body })).own?.list).toMatchObject([{ status: 'waiting' }]);
    await settle(workshop, body.experienceId, 'publish');
    const id = body.experienceId;
    expect(await byLink('look', { link })).toMatchObject({ group: [], own: { list: [{ text: 'Via de link' }] } });
    expect((await byLink('withdraw', { link, experienceId: id })).own?.list).toEqual([]);
    // Ben’s goes through the trainer’s hands
    const mine = await share(workshop, ben, 'Van Ben');
    await settle(workshop, mine, 'publish');
    await linkOf(workshop, ben, 'trainer');
    await setting.server.app.get(FollowUpRounds).round(Date.now() + 15 * 24 * 60 * 60 * 1_000);
    const summary = await workshop.trainer.get<FollowUpSummary>(`/api/workshops/${workshop.id}/follow-up`);
    const passed = summary.body.links[0]?.url.split('#')[1] ?? '';
    const seen = await byLink('look', { link: passed });
    expect(seen.own).toBeUndefined();
    expect(seen.group).toMatchObject([{ experienceId: mine, hasThanked: false }]);
    for (const what of ['withdraw', 'thank'])
      expect((await byLink(what, { link: passed, experienceId: mine })).code).toBe('forbidden');
    const again = await byLink('share', { link: passed, ...told('Ook van Ben') });
    expect([again.code, again.own]).toEqual([undefined, undefined]);
    expect((await byLink<ShownExperience[]>('library', { link: passed })).length).toBeGreaterThanOrEqual(0);
    expect((await byLink('look', { link: 'niets' })).code).toBe('link-unknown');
    workshop.close();
  });

  it('[H87] hold nothing of somebody who is forgotten, and go with their workshop', async () => {
    const workshop = await over(2);
    const [anna, ben] = [workshop.person(0), workshop.person(1)];
    const ids = [
      await share(workshop, anna, 'Wespendief op het dak', { scope: 'library-with-alias' }),
      await share(workshop, ben, 'Boomklever in de tuin', { scope: 'library' }),
    ];
    for (const id of ids) await settle(workshop, id, 'publish');
    expect(await dump()).not.toMatch(/Wespendief|Boomklever/); // sealed
    accepted(await anna.wire.ask('EraseParticipant'));
    const { rowCount } = await setting.database.pool.query('SELECT FROM subject_key WHERE subject LIKE $1', [
      `${anna.participantId}%`,
    ]);
    expect(rowCount).toBe(0);
    expect(await library(workshop)).not.toContain('Wespendief op het dak');
    expect(await library(workshop)).toContain('Boomklever in de tuin');
    const path = `/api/workshops/${workshop.id}/follow-up`;
    const { body } = await workshop.trainer.get<FollowUpSummary>(path);
    expect(body.experiences.map(({ text }) => text)).toEqual(['Boomklever in de tuin']);
    expect((await workshop.trainer.call('DELETE', `/api/workshops/${workshop.id}`)).status).toBe(204);
    expect(await library(workshop)).not.toContain('Boomklever in de tuin');
    workshop.close();
  });
});
