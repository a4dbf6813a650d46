import { describe, expect, it } from '@jest/globals';
import { builtInPacks } from '@rolwissel/content/packs';
import type { BriefCard, Recording } from '@rolwissel/protocol';
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

/** Two teams of three; the first person of the first team brought a case, which that team voted on. */
async function dealtOwn(weights: object = { purchaser: 3, gatekeeper: 1 }) {
  const workshop = await openWorkshop(setting.server, {
    participants: 6,
    live: false,
    create: {
      format: 'custom',
      plan: [
        { id: 'teamcase', kind: 'teamcase', minutes: 4 },
        { id: 'second', kind: 'roleplay', minutes: 11, ownCases: true },
      ],
    },
  });
  const { lead, people } = workshop;
  accepted(await lead.ask('StartWorkshop'));
  accepted(await lead.ask('OpenActivity', { activityId: 'teamcase' }));
  accepted(await lead.ask('FormTeams', { method: 'random', seed: 'zaad' }));
  await workshop.inStep();
  const seatedAt = ({ wire }: TestPerson) =>
    wire
      .all('own')
      .flat()
      .flatMap((event) => (event.type === 'TeamSeated' ? (event.data.seating?.teamId ?? []) : []))
      .at(-1);
  const [author] = people;
  if (!author) throw new Error('somebody was to be there');
  const inTeam = people.filter((person) => seatedAt(person) === seatedAt(author));
  const caseId = crypto.randomUUID();
  const named = { caseId, pseudonym: 'Schimmel', customerKind: 'een zuivelfabriek', sentenceIds: ['price'] };
  accepted(await author.wire.ask('NameCase', named));
  accepted(await author.wire.ask('BringCaseToTeam', { caseId }));
  accepted(await lead.ask('OpenTeamRounds'));
  const none = { initiator: 0, decider: 0, influencer: 0, purchaser: 0, gatekeeper: 0, user: 0 };
  accepted(await author.wire.ask('CastTeamBallot', { ballot: { kind: 'roles', weights: { ...none, ...weights } } }));
  accepted(await lead.ask('CloseTeamRounds'));
  accepted(await lead.ask('OpenActivity', { activityId: 'second' }));
  await workshop.inStep();
  const from = new Map([lead, ...people.map(({ wire }) => wire)].map((wire) => [wire, wire.received.length]));
  accepted(await lead.ask('DealBriefs', { caseId: 'ninety-days' }));
  await workshop.inStep();
  const told = (wire: TestPerson['wire']) => wire.received.slice(from.get(wire)).join();
  return { workshop, author, inTeam, others: people.filter((person) => !inTeam.includes(person)), caseId, told };
}

describe('a card of a team’s own case', () => {
  it('[H30] is given to whoever sits in that play, in their language; the others get the built-in one', async () => {
    const { workshop, author, inTeam, others } = await dealtOwn();
    expect(chairOf(author)).toBe('buyer');
    expect(inTeam).toHaveLength(3);
    const { body } = await briefOf(workshop, author.token);
    expect(body.title).toBe('De casus van uw team: Schimmel');
    expect(body.situation).toContain('De klant: een zuivelfabriek.');
    expect(body.text).toContain('Volgens uw team koopt u vooral in als Purchaser + Gatekeeper.');
    expect(body.text).toContain('“De klant vindt de prijs veel te hoog.”');
    for (const person of inTeam) {
      const { body: card } = await briefOf(workshop, person.token, 'de');
      expect(card.title).toBe('Der Fall Ihres Teams: Schimmel');
      expect(/Purchaser/.test(card.text ?? '')).toBe(person === author);
    }
    for (const { token } of others) expect((await briefOf(workshop, token)).body.title).toBe(played?.title.nl);
  });

  it('[H30] is open for its team alone, without a landing, with what the team voted; to be read again at the end', async () => {
    const { workshop, author, inTeam, others, caseId } = await dealtOwn();
    accepted(await workshop.lead.ask('RevealBriefs'));
    const late = await workshop.join({ locale: 'nl' });
    await workshop.inStep();
    for (const { token } of inTeam) {
      const { body } = await briefOf(workshop, token);
      expect(Object.keys(body.open ?? {})).toEqual(['boss', 'buyer', 'observer']);
      expect(body.buyingRoles).toEqual(['purchaser', 'gatekeeper']);
    }
    for (const { token } of others) {
      const { body } = await briefOf(workshop, token);
      expect([body.open?.landing, body.buyingRoles]).toEqual([played?.landing.nl, played?.buyingRoles]);
      expect(JSON.stringify(body)).not.toContain('Schimmel');
    }
    expect((await briefOf(workshop, late.token)).body.title).toBe(played?.title.nl);
    expect((await briefsOf(workshop, author.token)).body[0]?.title).toBe('Your team’s case: Schimmel');
    accepted(await author.wire.ask('WithdrawCase', { caseId }));
    await workshop.inStep();
    expect((await briefsOf(workshop, author.token)).body).toEqual([]);
    expect((await briefOf(workshop, author.token)).body).not.toHaveProperty('open');
  });

  it('[H30] is that of the built-in case where its author takes it back before they play, and says so afterwards', async () => {
    const before = await dealtOwn();
    accepted(await before.author.wire.ask('WithdrawCase', { caseId: before.caseId }));
    for (const { token } of before.inTeam) {
      const { body } = await briefOf(before.workshop, token);
      expect([body.title, body.text]).toEqual([played?.title.nl, body.chair && played?.[body.chair].nl]);
    }
    const after = await dealtOwn();
    accepted(await after.workshop.lead.ask('StartPlay', { confirmUnread: true }));
    accepted(await after.author.wire.ask('WithdrawCase', { caseId: after.caseId }));
    await after.workshop.inStep();
    for (const { token, wire } of after.inTeam) {
      const { body } = await briefOf(after.workshop, token);
      expect(body.title).toBe('Deze casus is ingetrokken');
      expect(JSON.stringify(body)).not.toContain('Schimmel');
      expect(after.told(wire)).toContain('TeamCaseTold');
    }
  });

  it('[W20] which case it is, whose, and how they voted is on no other socket and in no recording, before and after the cards are opened', async () => {
    const { workshop, author, others, caseId, told } = await dealtOwn();
    const look = await workshop.lead.ask('PeekBrief', { chair: 'buyer' });
    const looked = look.ok ? JSON.stringify(look.data) : '';
    expect(looked).toMatch(/own|builtIn/);
    accepted(await workshop.lead.ask('StartPlay', { confirmUnread: true }));
    accepted(await workshop.lead.ask('EndPlay'));
    accepted(await workshop.lead.ask('RevealBriefs'));
    await workshop.inStep();
    const lead = told(workshop.lead).replace(looked, '');
    expect(lead).toContain('"ownCases":1');
    for (const sent of [lead, ...others.map(({ wire }) => told(wire))]) {
      expect(sent).not.toContain(caseId);
      expect(sent).not.toMatch(/Schimmel|zuivelfabriek|roleIds|ownCase"|gatekeeper.*purchaser|Gatekeeper/);
      expect(sent).not.toContain(author.participantId);
    }
    for (const as of ['facilitator', 'projector', 'participants']) {
      const { body } = await workshop.trainer.get<Recording>(`/api/workshops/${workshop.id}/recording?as=${as}`);
      const events = JSON.stringify(body.events.filter(({ type }) => /^(?:Briefs?|Play|Chair)/.test(type)));
      expect(events).toContain('BriefsRevealed');
      expect(events).not.toMatch(/Schimmel|roleIds|ownCase"/);
      expect(events).not.toContain(caseId);
    }
  });
});
