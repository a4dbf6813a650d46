import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { inOneServer } from '../support/setting.ts';
import { accepted, openWorkshop, type TestPerson, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();
const plan = [
  { id: 'commitments', kind: 'commitments', minutes: 3 },
  { id: 'closing', kind: 'closing', minutes: 1 },
];

async function committing(): Promise<TestWorkshop> {
  const create = { format: 'custom', plan };
  const workshop = await openWorkshop(setting.server, { participants: 3, live: false, create });
  accepted(await workshop.lead.ask('StartWorkshop'));
  accepted(await workshop.lead.ask('OpenActivity', { activityId: 'commitments' }));
  return workshop;
}

/** Makes one, and shares it. */
async function shares({ wire }: TestPerson, circle: 'buddy' | 'room', response: string): Promise<void> {
  const commitmentId = randomUUID();
  const intention = { situation: 'de klant niet wachten kan', response };
  accepted(await wire.ask('MakeCommitment', { commitmentId, ...intention }));
  accepted(await wire.ask('ShareCommitment', { commitmentId, circle }));
}

describe('a commitment that is shared', () => {
  it('[W18] is on the socket of whom it is shared with, once there is somebody, and on no other', async () => {
    const workshop = await committing();
    const { people, lead } = workshop;
    const [one, two, three] = people;
    if (!one || !two || !three) throw new Error('three came');
    for (const { wire } of [one, two]) accepted(await wire.ask('SeekBuddy', { seeks: true }));
    await shares(one, 'buddy', 'vragen wat er stilvalt');
    accepted(await lead.ask('PairBuddies', { seed: 'zaad' }));
    await workshop.inStep();
    const told = ({ received }: { readonly received: readonly unknown[] }) => received.join().includes('stilvalt');
    expect([two.wire, three.wire, lead].map(told)).toEqual([true, false, false]);
    const late = await workshop.join();
    await workshop.inStep();
    expect(told(late.wire)).toBe(false);
  });

  it('[W18] is a line without its author where it is shared with the room, for trainers until they lift it out', async () => {
    const workshop = await committing();
    const { people, lead } = workshop;
    const [one, two] = people;
    if (!one || !two) throw new Error('three came');
    await shares(one, 'room', 'vragen naar de levertijd');
    await workshop.inStep();
    const sent = lead.received.join();
    expect(sent).toContain('vragen naar de levertijd');
    expect(sent).not.toContain(one.participantId);
    expect(two.wire.received.join()).not.toContain('levertijd');
    const lineId = /"lineId":"([^"]+)"/.exec(sent)?.[1];
    accepted(await lead.ask('HighlightLine', { lineId }));
    await workshop.inStep();
    expect(two.wire.received.join()).toContain('vragen naar de levertijd');
  });
});
