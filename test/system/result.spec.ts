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

it('[H39] of one that ended, from a server that had nothing to do with it as from the one that held it', async () => {
  const workshop = await openWorkshop(setting.server, { participants: 6 });
  const roundId = await workshop.openRound('recognition');
  for (const [index, { wire }] of workshop.people.entries())
    accepted(await wire.ask('CastBallot', { roundId, ballot: exampleOf('recognition', index) }));
  const raised = { objectionId: '22222222-2222-4222-8222-222222222222', text: 'Dat redden we nooit met deze planning' };
  for (const { wire } of workshop.people.slice(0, 1)) accepted(await wire.ask('RaiseObjection', raised));
  accepted(await workshop.lead.ask('CloseRound', { roundId }));
  accepted(await workshop.lead.ask('RevealRound', { roundId }));
  accepted(await workshop.lead.ask('FinishWorkshop'));
  const other = new Browser(await setting.another());
  const { cookie } = workshop.trainer;
  const path = `/api/workshops/${workshop.id}`;
  const { body: held } = await workshop.trainer.get<WorkshopResult>(`${path}/result`);
  expect(held).toMatchObject({ status: 'finished', recognition: { voters: 6 }, objections: { list: [{}] } });
  expect((await other.get<WorkshopResult>(`${path}/result`, { cookie })).body).toEqual(held);
  expect((await other.get(path, { cookie })).status).toBe(200); // now it is in memory there too
  expect((await other.get<WorkshopResult>(`${path}/result`, { cookie })).body).toEqual(held);
});
