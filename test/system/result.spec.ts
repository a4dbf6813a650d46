import { expect, it } from '@jest/globals';
import type { WorkshopResult } from '@rolwissel/domain';
import { exampleOf } from '@rolwissel/domain/testing';
import { Browser } from '../support/browser.ts';
import { inOneServer } from '../support/setting.ts';
import { accepted, openWorkshop } from '../support/workshop.ts';

const setting = inOneServer();

it('[H38] is what a workshop leaves behind so far, at any time', async () => {
  const workshop = await openWorkshop(setting.server, { participants: 3, live: false });
  const read = async () => (await workshop.trainer.get<WorkshopResult>(`/api/workshops/${workshop.id}/result`)).body;
  expect(await read()).toMatchObject({ status: 'lobby', people: { came: 3, simulated: 0 }, cases: [], objectives: [] });
  await workshop.start();
  const roundId = '11111111-1111-4111-8111-111111111111';
  accepted(await workshop.lead.ask('OpenRound', { roundId, ballot: 'recognition' }));
  for (const [index, { wire }] of workshop.people.entries())
    accepted(await wire.ask('CastBallot', { roundId, ballot: exampleOf('recognition', index) }));
  accepted(await workshop.lead.ask('CloseRound', { roundId }));
  expect(await read()).not.toHaveProperty('recognition');
  accepted(await workshop.lead.ask('RevealRound', { roundId }));
  expect(await read()).toMatchObject({ status: 'live', recognition: { voters: 3 } });
});

it('[H39] holds what was recorded, on whichever node that was', async () => {
  const workshop = await openWorkshop(setting.server, { participants: 2, live: false });
  const other = await setting.another();
  const { cookie } = workshop.trainer;
  const path = `/api/workshops/${workshop.id}/result`;
  const statusOf = async () => (await new Browser(other).get<WorkshopResult>(path, { cookie })).body.status;
  expect(await statusOf()).toBe('lobby');
  await workshop.start();
  expect(await statusOf()).toBe('live');
});
