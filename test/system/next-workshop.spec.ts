import { randomUUID } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import type { LastWorkshop, Problem } from '@rolwissel/protocol';
import { FollowUpRounds } from '../../apps/server/src/follow-up/follow-up-rounds.ts';
import { Browser } from '../support/browser.ts';
import { inOneServer } from '../support/setting.ts';
import { eventually } from '../support/until.ts';
import { accepted, openWorkshop, TestWorkshop } from '../support/workshop.ts';

jest.setTimeout(60_000);
const setting = inOneServer();

const objective = {
  kind: 'shared',
  text: 'Elke vrijdag bellen we samen de klant',
  measure: 'twaalf gesprekken',
  dueWeeks: 12,
  servesBoss: 'rust',
  servesBuyer: 'steun',
};

/** A workshop that is over, in which its first participant proposed what all agreed, and so many made a commitment. */
async function over(participants: number, committed: number): Promise<TestWorkshop> {
  const workshop = await openWorkshop(setting.server, { participants, create: { settings: { minTotal: 1 } } });
  const { lead } = workshop;
  const [objectiveId, roundId] = [randomUUID(), randomUUID()];
  accepted(await lead.ask('OpenActivity', { activityId: 'objectives' }));
  accepted(await workshop.person(0).wire.ask('ProposeObjective', { objectiveId, ...objective }));
  accepted(await lead.ask('PutForward', { objectiveId }));
  accepted(await lead.ask('OpenRound', { roundId, ballot: 'consent', subject: objectiveId }));
  for (const { wire } of workshop.people) {
    accepted(await wire.ask('CastBallot', { roundId, ballot: { kind: 'consent', version: 1, stance: 'consent' } }));
  }
  accepted(await lead.ask('CloseRound', { roundId }));
  accepted(await lead.ask('RevealRound', { roundId }));
  accepted(await lead.ask('OpenActivity', { activityId: 'commitments' }));
  for (const { wire } of workshop.people.slice(0, committed)) {
    const halves = { situation: 'mijn verkoper zwicht', response: 'ik eerst vraag voor wie' };
    accepted(await wire.ask('MakeCommitment', { commitmentId: randomUUID(), ...halves }));
  }
  accepted(await lead.ask('CloseActivity', { activityId: 'commitments' }));
  accepted(await lead.ask('FinishWorkshop'));
  return workshop;
}

const next = ({ trainer, id }: TestWorkshop, more: object = {}) =>
  trainer.post<{ id: string } & Problem>('/api/workshops', { from: id, isNext: true, ...more });

/** The next workshop of that group, with its lobby open and somebody in it. */
async function nextOf(workshop: TestWorkshop): Promise<TestWorkshop> {
  const { body } = await next(workshop);
  const following = new TestWorkshop(body.id, setting.server, workshop.trainer);
  await following.open();
  await following.join();
  return following;
}

const before = async (workshop: TestWorkshop, token: string) =>
  new Browser(setting.server).get<LastWorkshop & Problem>(`/api/workshops/${workshop.id}/last`, {
    authorization: `Bearer ${token}`,
  });

describe('the next workshop of a group', () => {
  it('[H88] is like the last one, and opens for every seat with what was agreed and how many promised', async () => {
    const workshop = await over(6, 6);
    const following = await nextOf(workshop);
    const tokens = [
      await following.token('facilitator'),
      await following.token('projector'),
      following.person(0).token,
    ];
    for (const token of tokens) {
      expect((await before(following, token)).body).toEqual({
        title: 'Proef',
        finishedAt: expect.stringMatching(/Z$/),
        objectives: [{ text: objective.text, language: 'nl' }],
        promises: { made: 6 },
      });
    }
    // once a round of questions is over, how many kept theirs
    const days = (count: number) => Date.now() + count * 24 * 60 * 60 * 1_000;
    const round = (count: number) => setting.server.app.get(FollowUpRounds).round(days(count));
    const links: string[] = [];
    for (const { token } of workshop.people) {
      const { body } = await new Browser(setting.server).post<{ link: string }>(
        `/api/workshops/${workshop.id}/follow-up/mine`,
        { channel: 'link', language: 'nl' },
        { authorization: `Bearer ${token}` },
      );
      links.push(body.link.split('#')[1] ?? '');
    }
    await round(15);
    for (const [index, link] of links.entries()) {
      const answer = { waveId: 'w2', kept: index === 0 ? 'never' : 'once', noticed: 'no' };
      await new Browser(setting.server).post('/api/follow-up/answer', { link, id: randomUUID(), ...answer });
    }
    await round(26);
    expect((await before(following, following.person(0).token)).body.promises).toEqual({
      made: 6,
      kept: { of: 6, n: 5 },
    });
    for (const each of [workshop, following]) each.close();
  });

  it('[H88] follows what is over and one’s own, tells of few promises nothing, and ties nobody', async () => {
    const workshop = await over(2, 2);
    const following = await nextOf(workshop);
    expect((await before(following, following.person(0).token)).body.promises).toBeUndefined();
    expect((await next(following)).body.code).toBe('not-in-phase');
    expect((await workshop.trainer.post<Problem>('/api/workshops', { isNext: true, title: 'x' })).body.code).toBe(
      'unknown-workshop',
    );
    const [person] = workshop.people;
    expect((await before(following, person?.token ?? '')).status).toBe(404); // whoever was there is not here by that
    expect((await before(workshop, workshop.person(0).token)).status).toBe(404); // it follows none
    expect((await before(following, 'nobody')).status).toBe(401);
    const again = await workshop.trainer.post<{ id: string }>('/api/workshops', { from: workshop.id });
    const like = new TestWorkshop(again.body.id, setting.server, workshop.trainer);
    await like.open();
    expect((await before(like, await like.token('facilitator'))).status).toBe(404);
    for (const each of [workshop, following, like]) each.close();
  });

  it('[H89] holds nothing of its own of the last one: who is forgotten there, and a workshop that is erased, are gone here', async () => {
    const workshop = await over(6, 0);
    const following = await nextOf(workshop);
    const token = following.person(0).token;
    expect((await before(following, token)).body.objectives).toHaveLength(1);
    accepted(await workshop.person(0).wire.ask('EraseParticipant'));
    await eventually(async () => expect((await before(following, token)).body.objectives).toEqual([]));
    const { text } = await workshop.trainer.get(`/api/workshops/${following.id}/recording?as=facilitator`);
    expect(text).not.toContain(objective.text);
    expect((await workshop.trainer.call('DELETE', `/api/workshops/${workshop.id}`)).status).toBe(204);
    expect((await before(following, token)).status).toBe(404);
    for (const each of [workshop, following]) each.close();
  });
});
