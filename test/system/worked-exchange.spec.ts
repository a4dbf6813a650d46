import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { Ack, Joined, Seated, WorkshopSummary } from '@rolwissel/protocol';
import { type Browser, signedIn } from '../support/browser.ts';
import { inOneServer } from '../support/setting.ts';
import { Wire } from '../support/wire.ts';
import { accepted, recognition } from '../support/workshop.ts';

const setting = inOneServer();

/** One way to give a command as the seat with this token. */
type Give = (token: string, kind: string, data?: object) => Promise<Ack>;

/** A whole workshop in short: from the owner's key to the end. The given wires must make no difference. */
async function exchange(browser: Browser, wireOf: (workshop: string) => Give): Promise<readonly (number | string)[]> {
  const { body: created } = await browser.post<{ id: string }>('/api/workshops', {
    title: 'Try-out',
    format: 'standard90',
    locales: ['nl', 'en'],
    settings: { minTotal: 1, quorum: 0.3 },
  });
  const workshop = created.id;
  const give = wireOf(workshop);
  const seat = await browser.post<Seated>(`/api/workshops/${workshop}/seats`, { kind: 'facilitator' });
  const lead = seat.body.token;
  const outcomes: Ack[] = [await give(lead, 'OpenLobby')];
  const { body: summary } = await browser.get<WorkshopSummary>(`/api/workshops/${workshop}`);
  expect(summary).toMatchObject({ id: workshop, title: 'Try-out', status: 'lobby', joined: 0, head: 2 });
  expect(summary.plan[0]).toEqual({ id: 'recognition', kind: 'recognition', status: 'planned' });
  const join = { code: summary.joinCode, locale: 'nl', rulesAccepted: true };
  const { body: robin } = await browser.post<Joined>('/api/join', { ...join, alias: 'Robin' });
  for (let others = 0; others < 2; others++) await browser.post<Joined>('/api/join', join); // a vote of one among three
  expect(robin).toMatchObject({ workshopId: workshop, alias: 'Robin', personalCode: expect.stringMatching(/^\d{7}$/) });
  const step = async (token: string, kind: string, data?: object) => outcomes.push(await give(token, kind, data));

  const [first, second, third] = [randomUUID(), randomUUID(), randomUUID()];
  await step(lead, 'StartWorkshop');
  await step(lead, 'OpenActivity', { activityId: 'recognition' });
  await step(lead, 'OpenRound', { roundId: first, ballot: 'recognition' });
  await step(robin.token, 'CastBallot', { roundId: first, ballot: recognition(2) });
  await step(lead, 'CloseRound', { roundId: first });
  await step(lead, 'RevealRound', { roundId: first });

  await step(lead, 'OpenActivity', { activityId: 'roles' });
  await step(lead, 'OpenRound', { roundId: second, ballot: 'roles', subject: 'week-fourteen' });
  const weights = { initiator: 0, decider: 1, influencer: 2, purchaser: 0, gatekeeper: 3, user: 0 };
  await step(robin.token, 'CastBallot', { roundId: second, ballot: { kind: 'roles', weights } });
  await step(lead, 'CloseRound', { roundId: second });
  await step(lead, 'RevealRound', { roundId: second });

  await step(lead, 'OpenActivity', { activityId: 'objections' });
  const [objectionId, answerId, objectiveId] = [randomUUID(), randomUUID(), randomUUID()];
  await step(robin.token, 'RaiseObjection', { objectionId, text: 'Dat redt de planning nooit', sentenceId: 'wait' });
  const answer = { answerId, objectionId, text: 'Deellevering in week 12', kind: 'trade', stepId: 'objective' };
  await step(lead, 'AnswerObjection', answer);
  await step(robin.token, 'AcceptAnswer', { answerId, objectionId });

  await step(lead, 'OpenActivity', { activityId: 'objectives' });
  await step(robin.token, 'ProposeObjective', {
    objectiveId,
    text: 'Elke vrijdag bellen we samen de klant',
    kind: 'shared',
    measure: 'twaalf gesprekken',
    dueWeeks: 12,
    servesBoss: 'rust',
    servesBuyer: 'steun',
  });
  await step(lead, 'PutForward', { objectiveId });
  await step(lead, 'OpenRound', { roundId: third, ballot: 'consent', subject: objectiveId });
  const consent = { kind: 'consent', version: 1, stance: 'consent' };
  await step(robin.token, 'CastBallot', { roundId: third, ballot: consent });
  await step(lead, 'CloseRound', { roundId: third });
  await step(lead, 'RevealRound', { roundId: third });
  await step(lead, 'FinishWorkshop');

  const { body: after } = await browser.get<WorkshopSummary>(`/api/workshops/${workshop}`);
  expect(after).toMatchObject({ status: 'finished', joined: 3, headHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  const { body: recording } = await browser.get<{ headHash: string; head: number; events: { type: string }[] }>(
    `/api/workshops/${workshop}/recording?as=projector`,
  );
  expect(recording).toMatchObject({ head: after.head, headHash: after.headHash });
  expect(recording.events.map(({ type }) => type)).toContain('ObjectiveAgreed');
  return outcomes.map((outcome) => (outcome.ok ? outcome.position : outcome.code));
}

const positions = [2, 6, 7, 8, 9, 10, 11, 13, 14, 15, 16, 17, 19, 20, 21, 23, 25, 26, 27, 28, 29, 30, 32, 34];

describe('the worked exchange', () => {
  it('[K1] runs over HTTP alone', async () => {
    const browser = await signedIn(setting.server);
    const give = (workshop: string): Give => {
      return (token, kind, data = {}) => browser.command(workshop, token, { id: randomUUID(), kind, data, seen: 0 });
    };
    expect(await exchange(browser, give)).toEqual(positions);
  });

  it('[K1] runs over sockets alone, with the same outcome', async () => {
    const browser = await signedIn(setting.server);
    const wires = new Map<string, Promise<Wire>>();
    const give = (workshop: string): Give => {
      return async (token, kind, data = {}) => {
        const wire = wires.get(token) ?? new Wire(setting.server, { workshop, token }).ready();
        wires.set(token, wire);
        return accepted(await (await wire).ask(kind, data));
      };
    };
    expect(await exchange(browser, give)).toEqual(positions);
    for (const wire of wires.values()) (await wire).close();
  });
});
