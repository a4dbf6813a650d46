import { describe, expect, it } from '@jest/globals';
import { builtInPacks } from '@rolwissel/content/packs';
import type { BriefCard } from '@rolwissel/protocol';
import { inOneServer } from '../support/setting.ts';
import { accepted, openWorkshop, type TestPerson, type TestWorkshop } from '../support/workshop.ts';

const setting = inOneServer();

const played = builtInPacks[0].roleplays.find(({ id }) => id === 'ninety-days');
const plan = [
  { id: 'trios', kind: 'roleplay', minutes: 16 },
  { id: 'closing', kind: 'closing', minutes: 3 },
];

/** Three people in one team, with the cards of this case dealt. */
async function dealt(caseId = 'ninety-days'): Promise<TestWorkshop> {
  const workshop = await openWorkshop(setting.server, {
    participants: 3,
    live: false,
    create: { format: 'custom', plan },
  });
  const { lead } = workshop;
  accepted(await lead.ask('StartWorkshop'));
  accepted(await lead.ask('OpenActivity', { activityId: 'trios' }));
  accepted(await lead.ask('FormTeams', { method: 'random', seed: 'zaad' }));
  accepted(await lead.ask('DealBriefs', { caseId }));
  await workshop.inStep();
  return workshop;
}

const briefOf = async ({ id }: TestWorkshop, token?: string, locale = 'nl') => {
  const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const response = await fetch(`${setting.server.url}/api/workshops/${id}/brief?locale=${locale}`, { headers });
  return { status: response.status, headers: response.headers, body: (await response.json()) as BriefCard };
};

const briefsOf = async ({ id }: TestWorkshop, token?: string) => {
  const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  const response = await fetch(`${setting.server.url}/api/workshops/${id}/briefs?locale=en`, { headers });
  return { status: response.status, body: (await response.json()) as readonly BriefCard[] };
};

/** What this phone was told of the chair it has. */
const chairOf = ({ wire }: TestPerson) =>
  wire
    .all('own')
    .flatMap((events) => events.flatMap((event) => (event.type === 'BriefGiven' ? event.data.chair : [])))[0];

describe('a sealed card', () => {
  it('[H28] is given to the seat that holds it, in its language, and stored nowhere', async () => {
    const workshop = await dealt();
    for (const person of workshop.people) {
      const chair = chairOf(person) ?? 'boss';
      const { status, headers, body } = await briefOf(workshop, person.token);
      expect([status, headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect(body).toEqual({ chair, text: played?.[chair].nl, title: played?.title.nl, situation: played?.shared.nl });
      expect((await briefOf(workshop, person.token, 'de')).body.text).toBe(played?.[chair].en);
    }
  });

  it('[H28] is given to nobody else: no stranger, no trainer, no projector, nobody without a chair', async () => {
    const workshop = await dealt();
    const late = await workshop.join({ locale: 'en' });
    accepted(await workshop.lead.ask('MoveMember', { participantId: 'P04' }));
    const [facilitator, projector] = [await workshop.token('facilitator'), await workshop.token('projector')];
    expect((await briefOf(workshop)).status).toBe(401);
    expect((await briefOf(workshop, facilitator)).status).toBe(403);
    expect((await briefOf(workshop, projector)).status).toBe(403);
    expect((await briefOf(workshop, late.token)).status).toBe(404);
    const other = await dealt();
    expect((await briefOf(other, workshop.people[0]?.token)).status).toBe(404);
  });

  it('[W16] is on no socket before it is opened: neither its words nor which case it is', async () => {
    const told = async (caseId: string) => {
      const workshop = await dealt(caseId);
      for (const { wire } of workshop.people) accepted(await wire.ask('ReadBrief'));
      await workshop.inStep();
      const wires = [workshop.lead, ...workshop.people.map(({ wire }) => wire)];
      return wires.map((wire) => wire.received.join());
    };
    for (const sent of [await told('ninety-days'), await told('week-fourteen')]) {
      const all = sent.join();
      for (const { boss, buyer, observer, landing } of builtInPacks[0].roleplays) {
        for (const { nl, en } of [boss, buyer, observer, landing]) {
          expect(all.includes(JSON.stringify(nl)) || all.includes(JSON.stringify(en))).toBe(false);
        }
      }
      expect(all).toContain('BriefGiven');
      expect(all).not.toMatch(/buyingRoles|caseId/);
    }
  });

  it('[W17] what an observer notes is on no other socket while the play runs, and on those of the team after it', async () => {
    const workshop = await dealt();
    accepted(await workshop.lead.ask('StartPlay', { confirmUnread: true }));
    await workshop.inStep();
    const [observer, ...others] = [...workshop.people].sort(
      (one, other) => Number(chairOf(other) === 'observer') - Number(chairOf(one) === 'observer'),
    );
    if (!observer || !others[0]) throw new Error('three people were to sit in three chairs');
    const own = others[0].wire.all('own').flat();
    const [playId] = own.flatMap((event) => (event.type === 'PlayStarted' ? event.data.playIds : []));
    const observationId = crypto.randomUUID();
    const note = { playId, observationId, kind: 'quote', text: 'Wat valt er dan stil?' };
    accepted(await observer.wire.ask('MarkObservation', note));
    await workshop.inStep();
    const told = (wire: TestPerson['wire']) => wire.received.join();
    expect(told(observer.wire)).toContain(observationId);
    for (const wire of [workshop.lead, ...others.map((person) => person.wire)]) {
      expect(told(wire)).not.toContain(observationId);
    }
    accepted(await others[0].wire.ask('EndPlay', { playId }));
    await workshop.inStep();
    for (const { wire } of others) expect(told(wire)).toContain('Wat valt er dan stil?');
    expect(told(workshop.lead)).toContain('PlayEnded');
    expect(told(workshop.lead)).not.toMatch(/ObservationMarked|Wat valt er dan stil/);
  });

  it('[H29] comes with what can be agreed on once the play is over, and [W17] nobody hears what the others said of it', async () => {
    const workshop = await dealt();
    accepted(await workshop.lead.ask('StartPlay', { confirmUnread: true }));
    accepted(await workshop.lead.ask('EndPlay'));
    await workshop.inStep();
    const sitting = (chair: string) => workshop.people.find((person) => chairOf(person) === chair);
    const [boss, buyer, observer] = [sitting('boss'), sitting('buyer'), sitting('observer')];
    if (!boss || !buyer || !observer) throw new Error('three people were to sit in three chairs');
    const { body } = await briefOf(workshop, boss.token);
    expect(body.terms).toEqual(played?.outcome.map(({ label, ...term }) => ({ ...term, label: label.nl })));
    const [playId] = boss.wire
      .all('own')
      .flat()
      .flatMap((event) => (event.type === 'PlayStarted' ? event.data.playIds : []));
    accepted(await boss.wire.ask('GuessBuyingRole', { playId, roleIds: ['influencer'] }));
    accepted(await boss.wire.ask('RateSatisfaction', { playId, value: 2 }));
    const far = await buyer.wire.ask('RecordOutcome', { playId, agreed: true, terms: { paymentDays: 121 } });
    expect(far).toMatchObject({
      ok: false,
      code: 'term-out-of-range',
      message: expect.stringContaining('paymentDays'),
    });
    accepted(await buyer.wire.ask('RecordOutcome', { playId, agreed: true, terms: { paymentDays: 53 } }));
    await workshop.inStep();
    const told = ({ wire }: Pick<TestPerson, 'wire'>) => wire.received.join();
    for (const other of [buyer, observer, { wire: workshop.lead }]) {
      expect(told(other)).not.toMatch(/BuyingRoleGuessed|SatisfactionRated/);
    }
    for (const other of [observer, { wire: workshop.lead }]) expect(told(other)).not.toContain('"paymentDays":53');
    expect(told({ wire: workshop.lead })).toContain('PlayAdvanced');
    accepted(await boss.wire.ask('ConfirmOutcome', { playId }));
    await workshop.inStep();
    expect(told(observer)).toContain('"paymentDays":53');
    expect(told({ wire: workshop.lead })).not.toContain('"paymentDays":53');
  });

  it('[H28] is open for everybody once the trainer opens all of them', async () => {
    const workshop = await dealt();
    accepted(await workshop.lead.ask('RevealBriefs'));
    await workshop.inStep();
    for (const { token, wire } of workshop.people) {
      const { body } = await briefOf(workshop, token);
      expect(body.open).toEqual({
        boss: played?.boss.nl,
        buyer: played?.buyer.nl,
        observer: played?.observer.nl,
        landing: played?.landing.nl,
      });
      expect(wire.received.join()).toContain(JSON.stringify({ buyingRoles: played?.buyingRoles }).slice(1, -1));
    }
  });

  it('[H32] is given to the seat that played it ever after, once it is open, without any other card', async () => {
    const workshop = await dealt();
    const [first] = workshop.people;
    expect(await briefsOf(workshop, first?.token)).toEqual({ status: 200, body: [] });
    accepted(await workshop.lead.ask('RevealBriefs'));
    const late = await workshop.join({ locale: 'en' });
    accepted(await workshop.lead.ask('FinishWorkshop'));
    await workshop.inStep();
    for (const person of workshop.people.slice(0, 3)) {
      const chair = chairOf(person) ?? 'boss';
      const card = { chair, text: played?.[chair].en, title: played?.title.en, situation: played?.shared.en };
      expect(await briefsOf(workshop, person.token)).toEqual({ status: 200, body: [card] });
    }
    expect(await briefsOf(workshop, late.token)).toEqual({ status: 200, body: [] });
    expect((await briefsOf(workshop)).status).toBe(401);
    expect((await briefsOf(workshop, await workshop.token('facilitator'))).status).toBe(403);
  });
});
