import { expect, it } from '@jest/globals';
import type { Comparison } from '@rolwissel/domain';
import { exampleOf } from '@rolwissel/domain/testing';
import { mostCompared } from '@rolwissel/protocol';
import { inOneServer } from '../support/setting.ts';
import { accepted, openWorkshop } from '../support/workshop.ts';

const setting = inOneServer();

/** A workshop whose sentences so many have voted on. */
async function heard(participants: number) {
  const workshop = await openWorkshop(setting.server, { participants });
  const roundId = '11111111-1111-4111-8111-111111111111';
  accepted(await workshop.lead.ask('OpenRound', { roundId, ballot: 'recognition' }));
  for (const [index, { wire }] of workshop.people.entries())
    accepted(await wire.ask('CastBallot', { roundId, ballot: exampleOf('recognition', index) }));
  accepted(await workshop.lead.ask('CloseRound', { roundId }));
  accepted(await workshop.lead.ask('RevealRound', { roundId }));
  return workshop;
}

it('[H80] sets one’s own workshops beside each other, in the order in which they are named', async () => {
  const [three, four] = [await heard(3), await heard(4)];
  const { trainer } = three;
  const compare = async (...ids: readonly string[]) => {
    const { body } = await trainer.get<Comparison>(`/api/comparison?workshops=${ids.join(',')}`);
    const [wait] = body.sentences;
    return wait?.each.map((each) => (each === 'unknown' ? each : each.n));
  };
  expect(await compare(three.id, four.id)).toEqual([3, 4, 7]);
  expect(await compare(four.id, three.id.toUpperCase())).toEqual([4, 3, 7]);
});

it('[H82] sets before and after, or role-plays, beside each other, in one workshop as in several', async () => {
  const [one, other] = [await heard(3), await heard(4)];
  const sidesBy = async (by: string, ...ids: readonly string[]) => {
    const { status, body } = await one.trainer.get<Comparison>(`/api/comparison?workshops=${ids.join(',')}&by=${by}`);
    return status === 200 ? body.sides : status;
  };
  expect(await sidesBy('moments', one.id)).toEqual([
    { workshop: 0, moment: 'before' },
    { workshop: 0, moment: 'after' },
  ]);
  expect(await sidesBy('moments', one.id, other.id)).toHaveLength(6);
  expect(await sidesBy('teams', one.id)).toEqual([]);
  expect(await sidesBy('workshops', one.id, other.id)).toEqual([{ workshop: 0 }, { workshop: 1 }, {}]);
  expect(await sidesBy('workshops', one.id)).toBe(400);
  expect(await sidesBy('clock', one.id)).toBe(400);
  expect(await sidesBy('moments')).toBe(400);
});

it('[H80] has empty lists where two have nothing in common', async () => {
  const [asked, unasked] = [await heard(3), await openWorkshop(setting.server, { participants: 3 })];
  const { body } = await asked.trainer.get<Comparison>(`/api/comparison?workshops=${asked.id},${unasked.id}`);
  expect(body).toMatchObject({ sentences: [], votes: [], steps: [], plays: [] });
  expect(body.workshops).toHaveLength(2);
});

it('[H80] compares no fewer than two, no more than can be, and nobody else’s', async () => {
  const { id, trainer } = await openWorkshop(setting.server, { participants: 1 });
  const codeOf = async (ids: string) => {
    const { status, body } = await trainer.get<{ code: string }>(`/api/comparison?workshops=${ids}`);
    return [status, body.code];
  };
  const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  expect(await codeOf('')).toEqual([400, 'malformed']);
  expect(await codeOf(id)).toEqual([400, 'malformed']);
  expect(await codeOf(`${id},${id}`)).toEqual([400, 'malformed']);
  expect(await codeOf(`${id},x`)).toEqual([400, 'malformed']);
  expect(await codeOf(Array.from({ length: mostCompared + 1 }, (_, n) => uuid(n)).join(','))).toEqual([
    400,
    'malformed',
  ]);
  expect(await codeOf(`${id},${uuid(1)}`)).toEqual([404, 'unknown-workshop']);
});
