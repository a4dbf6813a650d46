import { randomUUID } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import type { CaseExperience } from '@rolwissel/domain';
import type { Problem, Verified } from '@rolwissel/protocol';
import { Browser } from '../support/browser.ts';
import { dumpOf } from '../support/dump.ts';
import { inOneServer } from '../support/setting.ts';
import { eventually } from '../support/until.ts';
import { accepted, openWorkshop, type TestPerson, TestWorkshop } from '../support/workshop.ts';

jest.setTimeout(60_000);
const setting = inOneServer();

/** A workshop that is over, with what its first participant told and the lead published; its id comes along. */
async function told(text: string, scope = 'library') {
  const workshop = await openWorkshop(setting.server, { participants: 2 });
  accepted(await workshop.lead.ask('CloseActivity', { activityId: 'recognition' }));
  accepted(await workshop.lead.ask('FinishWorkshop'));
  const experienceId = randomUUID();
  const author = workshop.person(0);
  await mine(workshop, author, ['POST', '/experiences', { experienceId, text, scope }]);
  await workshop.trainer.post(`/api/workshops/${workshop.id}/follow-up/experiences/${experienceId}`, {
    does: 'publish',
  });
  return { workshop, author, experienceId };
}

async function mine(
  { id }: TestWorkshop,
  { token }: TestPerson,
  [method, path, body]: readonly [method: 'POST' | 'DELETE', path: string, body?: object],
): Promise<void> {
  const seat = { authorization: `Bearer ${token}` };
  const { status } = await new Browser(setting.server).call(
    method,
    `/api/workshops/${id}/follow-up/mine${path}`,
    body,
    seat,
  );
  expect(status).toBe(200);
}

const create = ({ trainer }: TestWorkshop, wish: object) =>
  trainer.post<{ id: string } & Problem>('/api/workshops', { title: 'Noord', settings: { minTotal: 1 }, ...wish });

/** A workshop of the same trainer with these experiences, live and with three people in it. */
async function working(like: TestWorkshop, wish: object): Promise<TestWorkshop> {
  const { body } = await create(like, wish);
  const workshop = new TestWorkshop(body.id, setting.server, like.trainer);
  await workshop.open();
  for (let n = 0; n < 3; n++) await workshop.join();
  accepted(await workshop.lead.ask('StartWorkshop'));
  return workshop;
}

const readBy = (token: string, { id }: TestWorkshop) =>
  new Browser(setting.server).get<readonly CaseExperience[] & Problem>(`/api/workshops/${id}/experiences`, {
    authorization: `Bearer ${token}`,
  });

const tokensOf = async (workshop: TestWorkshop): Promise<readonly string[]> => [
  await workshop.token('facilitator'),
  await workshop.token('projector'),
  workshop.person(0).token,
];

describe('experiences as cases of a workshop', () => {
  it('[W25] are voted on by the room, which reads their words where they were told and nowhere else', async () => {
    const { workshop: first, author, experienceId } = await told('Ik vroeg voor wie zij het kocht');
    const second = await working(first, { experiences: [experienceId] });
    accepted(await second.lead.ask('OpenActivity', { activityId: 'roles' }));
    accepted(await second.lead.ask('SpotlightCase', { caseId: experienceId }));
    const roundId = await second.openRound('roles');
    const weights = { initiator: 0, decider: 0, influencer: 0, purchaser: 3, gatekeeper: 0, user: 0 };
    for (const { wire } of second.people)
      accepted(await wire.ask('CastBallot', { roundId, ballot: { kind: 'roles', weights } }));
    accepted(await second.lead.ask('CloseRound', { roundId }));
    accepted(await second.lead.ask('RevealRound', { roundId }));
    for (const token of await tokensOf(second)) {
      const { body, text } = await readBy(token, second);
      expect(body).toEqual([{ experienceId, text: 'Ik vroeg voor wie zij het kocht' }]);
      for (const secret of [first.id, author.participantId, author.alias]) expect(text).not.toContain(secret);
    }
    for (const audience of ['facilitator', 'projector', 'participants']) {
      const { text } = await second.trainer.get(`/api/workshops/${second.id}/recording?as=${audience}`);
      expect(text).toContain(experienceId);
      for (const secret of ['voor wie zij', first.id, author.participantId]) expect(text).not.toContain(secret);
    }
    const { body } = await second.trainer.get<object>(`/api/workshops/${second.id}/result`);
    expect(body).toMatchObject({ cases: [{ caseId: experienceId, experience: 1 }] });
    // whoever has no seat here reads nothing
    expect((await readBy(author.token, second)).body.code).toBe('unknown-workshop');
    expect((await readBy('nobody', second)).status).toBe(401);
    expect((await readBy(author.token, first)).body).toEqual([]);
    for (const each of [first, second]) each.close();
  });

  it('[W25] lose their words everywhere once their author takes them back, is forgotten, or the lead declines them', async () => {
    const taken = await told('Zij zei dat het van hogerhand kwam');
    const declined = await told('Hij schoof het op de planning');
    const forgotten = await told('Wij belden samen de klant terug');
    const all = [taken, declined, forgotten];
    const experiences = all.map(({ experienceId }) => experienceId);
    const second = await working(taken.workshop, { experiences });
    const texts = async () => (await readBy(second.person(0).token, second)).body.map(({ text }) => text);
    const [first, middle, last] = await texts();
    expect([first, middle, last].every((text) => text !== undefined)).toBe(true);
    await mine(taken.workshop, taken.author, ['DELETE', `/experiences/${taken.experienceId}`]);
    expect(await texts()).toEqual([middle, last]);
    const settling = `/api/workshops/${declined.workshop.id}/follow-up/experiences/${declined.experienceId}`;
    await declined.workshop.trainer.post(settling, { does: 'decline' });
    expect(await texts()).toEqual([last]);
    accepted(await forgotten.author.wire.ask('EraseParticipant'));
    await eventually(async () => expect(await texts()).toEqual([]));
    const dump = await dumpOf(setting.database.pool);
    for (const text of [first, middle, last]) expect(dump).not.toContain(text);
    // it is still a case, by its number
    accepted(await second.lead.ask('OpenActivity', { activityId: 'cases' }));
    accepted(await second.lead.ask('SpotlightCase', { caseId: taken.experienceId }));
    for (const { workshop } of [...all, { workshop: second }]) workshop.close();
  });

  it('[W25] [H87] lose their words with the workshop they were told in, and stay cases that the room voted on', async () => {
    const source = await told('Ik hield mijn prijs en vroeg tijd');
    const other = await told('Zij wilde alleen rust');
    const experiences = [source.experienceId, other.experienceId];
    const second = await working(source.workshop, { experiences });
    accepted(await second.lead.ask('OpenActivity', { activityId: 'roles' }));
    accepted(await second.lead.ask('SpotlightCase', { caseId: source.experienceId }));
    const roundId = await second.openRound('roles');
    const weights = { initiator: 0, decider: 0, influencer: 0, purchaser: 3, gatekeeper: 0, user: 0 };
    for (const { wire } of second.people)
      accepted(await wire.ask('CastBallot', { roundId, ballot: { kind: 'roles', weights } }));
    const read = async () => (await readBy(second.person(0).token, second)).body;
    expect(await read()).toHaveLength(2);

    const { workshop, author } = source;
    expect((await workshop.trainer.call('DELETE', `/api/workshops/${workshop.id}`)).status).toBe(204);
    expect(await read()).toEqual([{ experienceId: other.experienceId, text: 'Zij wilde alleen rust' }]);
    expect((await workshop.trainer.get('/api/case-library')).text).not.toContain('Ik hield mijn prijs');
    // of where it came from nothing is left but the id that the other one holds
    const dump = await dumpOf(setting.database.pool);
    for (const gone of ['Ik hield mijn prijs', workshop.id, author.participantId]) expect(dump).not.toContain(gone);
    expect(dump).toContain(source.experienceId);
    // the room goes on: its vote is its own
    accepted(await second.lead.ask('CloseRound', { roundId }));
    accepted(await second.lead.ask('RevealRound', { roundId }));
    const { body } = await second.trainer.get<object>(`/api/workshops/${second.id}/result`);
    expect(body).toMatchObject({ cases: [{ caseId: source.experienceId, experience: 1 }] });
    expect((await second.trainer.get<Verified>(`/api/workshops/${second.id}/verify`)).body.findings).toEqual([]);
    // one more like it takes what still stands, under a new number
    const third = await working(second, { from: second.id });
    expect((await readBy(third.person(0).token, third)).body.map(({ experienceId }) => experienceId)).toEqual([
      other.experienceId,
    ]);
    for (const each of [workshop, other.workshop, second, third]) each.close();
  });

  it('[W25] come from the library of whoever makes the workshop; one more like it takes those that still stand', async () => {
    const { workshop: first, author, experienceId } = await told('Eerst de prijs, dan de rest');
    const { experienceId: ofTheGroup } = await told('Alleen voor ons', 'group');
    for (const id of [ofTheGroup, randomUUID()])
      expect((await create(first, { experiences: [id] })).body.code).toBe('not-found');
    expect((await create(first, { experiences: [experienceId, experienceId] })).body.code).toBe('malformed');
    const second = await working(first, { experiences: [experienceId] });
    const third = await working(second, { from: second.id });
    expect((await readBy(third.person(0).token, third)).body).toMatchObject([{ experienceId }]);
    await mine(first, author, ['DELETE', `/experiences/${experienceId}`]);
    const fourth = await working(second, { from: second.id });
    accepted(await fourth.lead.ask('OpenActivity', { activityId: 'cases' }));
    expect((await fourth.lead.ask('SpotlightCase', { caseId: experienceId })).ok).toBe(false);
    for (const each of [first, second, third, fourth]) each.close();
  });
});
