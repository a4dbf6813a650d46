import { describe, expect, it } from '@jest/globals';
import { resultOf } from '../result/index.ts';
import { casesCues } from '../script/cases.ts';
import {
  anna,
  bert,
  closed,
  everybody,
  fact,
  given,
  lead,
  live,
  opened,
  Rehearsal,
  refused,
  uuid,
  words,
} from '../testing-door.ts';
import type { WorkshopEvent } from '../workshop.ts';

const caseId = uuid('c');
const naming = (more: object = {}) => ({ caseId, pseudonym: 'Robin', sentenceIds: ['wait', 'price'], ...more });
const named = (offered = true) =>
  fact('CaseNamed', {
    caseId,
    owner: anna.id,
    pseudonym: words(anna, 'Robin'),
    sentenceIds: ['wait', 'price'],
    offered,
  });
const spotlit = fact('CaseSpotlighted', { caseId });
const withdrawn = fact('CaseWithdrawn', { caseId });

describe('naming a case', () => {
  it('[D120] describes one own salesperson under an alias', () => {
    given(live('cases')).when(anna, 'NameCase', naming()).then(named(false));
    given(live('cases'), fact('ActivityClosed', { activityId: 'cases' }))
      .when(anna, 'NameCase', naming())
      .then(refused('not-in-phase'));
    const more = { customerKind: 'groothandel', yearsBand: '3-10', paymentDaysBand: '60-90', offered: true };
    const { workshop } = given(live('cases')).when(anna, 'NameCase', naming(more)).accepted;
    expect(workshop.cases.byId[caseId]).toMatchObject({
      owner: anna.id,
      customerKind: words(anna, 'groothandel'),
      yearsBand: '3-10',
      paymentDaysBand: '60-90',
      offered: true,
      status: 'private',
    });
  });

  it('[D121] takes one to three sentences, and a short alias', () => {
    given(live('cases'))
      .when(anna, 'NameCase', naming({ sentenceIds: [] }))
      .then(refused('out-of-range'));
    given(live('cases'))
      .when(anna, 'NameCase', naming({ sentenceIds: ['wait', 'spec', 'terms', 'price'] }))
      .then(refused('out-of-range'));
    given(live('cases'))
      .when(anna, 'NameCase', naming({ pseudonym: 'Robin'.repeat(6) }))
      .then(refused('text-too-long', { over: 6 }));
  });

  it('[D122] wants an alias that is nobody’s here and leads to nobody', () => {
    const named = (pseudonym: string) => given(live('cases')).when(anna, 'NameCase', naming({ pseudonym }));
    for (const pseudonym of ['bert', 'BERT']) named(pseudonym).then(refused('alias-taken'));
    named('robin@klant.nl').then(refused('alias-traceable'));
    named('Kutklant').then(refused('alias-unsuitable'));
    for (const pseudonym of ['Robin 2', 'Peter7', '0612345678']) {
      given(live('cases')).when(anna, 'NameCase', naming({ pseudonym })).then(refused('name-has-digits'));
    }
  });

  it('[D123] asks again about what looks like a real name', () => {
    const real = naming({ pseudonym: 'Jan Jansen' });
    given(live('cases')).when(anna, 'NameCase', real).then(refused('name-looks-real'));
    given(live('cases'))
      .when(anna, 'NameCase', { ...real, confirmNotReal: true })
      .thenTypes('CaseNamed');
    const address = naming({ customerKind: 'zit in de Kerkstraat 12' });
    given(live('cases')).when(anna, 'NameCase', address).then(refused('looks-personal'));
    given(live('cases'))
      .when(anna, 'NameCase', { ...address, confirmNotReal: true })
      .thenTypes('CaseNamed');
  });

  it('[D124] is one at a time for each person', () => {
    given(live('cases'), named())
      .when(anna, 'NameCase', naming({ caseId: uuid('d') }))
      .then(refused('case-limit'));
    given(live('cases'), named(), withdrawn)
      .when(anna, 'NameCase', naming({ caseId: uuid('d') }))
      .thenTypes('CaseNamed');
    given(live('cases'), named())
      .when(bert, 'NameCase', naming({ caseId: uuid('d'), pseudonym: 'Sam' }))
      .thenTypes('CaseNamed');
  });

  it('[D11] names nothing twice, and takes nobody’s id', () => {
    given(live('cases'), named()).when(anna, 'NameCase', naming()).thenNothing();
    given(live('cases'), named()).when(bert, 'NameCase', naming()).then(refused('not-found'));
  });
});

describe('a case', () => {
  it('[D125] is its author’s to change, until the room works on it', () => {
    const revision = { caseId, pseudonym: 'Kim', customerKind: 'winkel', sentenceIds: ['boss'] };
    given(live('cases'), named())
      .when(anna, 'ReviseCase', revision)
      .then(
        fact('CaseRevised', {
          caseId,
          pseudonym: words(anna, 'Kim'),
          customerKind: words(anna, 'winkel'),
          sentenceIds: ['boss'],
        }),
      );
    given(live('cases'), named()).when(bert, 'ReviseCase', revision).then(refused('not-found'));
    given(live('cases'), named(), withdrawn).when(anna, 'ReviseCase', revision).then(refused('not-found'));
    given(live('cases'), named(), spotlit).when(anna, 'ReviseCase', revision).then(refused('case-locked'));
    given(live('cases'), named(), opened('r', 'roles', { subject: caseId }))
      .when(anna, 'ReviseCase', revision)
      .then(refused('case-locked'));
    given(live('cases'), named())
      .when(anna, 'ReviseCase', { caseId, pseudonym: 'Jan Jansen' })
      .then(refused('name-looks-real'));
  });

  it('[D126] comes before the room only with its author’s yes; built-in cases always', () => {
    given(live('cases'), named()).when(lead, 'SpotlightCase', { caseId }).then(spotlit);
    given(live('cases'), named(false)).when(lead, 'SpotlightCase', { caseId }).then(refused('author-says-no'));
    given(live('cases'), named(), withdrawn).when(lead, 'SpotlightCase', { caseId }).then(refused('not-found'));
    given(live('cases')).when(lead, 'SpotlightCase', { caseId: 'nergens' }).then(refused('not-found'));
    given(live('cases'))
      .when(lead, 'SpotlightCase', { caseId: 'ninety-days' })
      .then(fact('CaseSpotlighted', { caseId: 'ninety-days' }));
    given(live('cases'), named(), spotlit).when(lead, 'SpotlightCase', { caseId }).thenNothing();
  });

  it('[D126] is offered or kept back by its author, until the room works on it', () => {
    given(live('cases'), named(false))
      .when(anna, 'OfferCase', { caseId, offered: true })
      .then(fact('CaseOffered', { caseId }));
    given(live('cases'), named())
      .when(anna, 'OfferCase', { caseId, offered: false })
      .then(fact('CaseOfferWithdrawn', { caseId }));
    given(live('cases'), named()).when(anna, 'OfferCase', { caseId, offered: true }).thenNothing();
    given(live('cases'), named()).when(bert, 'OfferCase', { caseId, offered: false }).then(refused('not-found'));
    given(live('cases'), named(), spotlit)
      .when(anna, 'OfferCase', { caseId, offered: false })
      .then(refused('case-locked'));
  });

  it('[D127] is withdrawn at any time, though not in the middle of a vote about it', () => {
    given(live('cases'), named(), spotlit).when(anna, 'WithdrawCase', { caseId }).then(withdrawn);
    given(live('cases'), named()).when(lead, 'WithdrawCase', { caseId }).then(withdrawn);
    given(live('cases'), named(), withdrawn).when(anna, 'WithdrawCase', { caseId }).thenNothing();
    given(live('cases'), named()).when(bert, 'WithdrawCase', { caseId }).then(refused('not-found'));
    const voting = [named(), opened('r', 'roles', { subject: caseId })];
    given(live('cases'), voting).when(anna, 'WithdrawCase', { caseId }).then(refused('round-still-open'));
    given(live('cases'), voting, closed('r', 0))
      .when(anna, 'WithdrawCase', { caseId })
      .then(refused('round-still-open'));
    given(live('cases'), voting, fact('RoundDiscarded', { roundId: uuid('r') }))
      .when(anna, 'WithdrawCase', { caseId })
      .then(withdrawn);
  });

  it('[D127] leaves no words behind when it is withdrawn', () => {
    const { workshop } = given(live('cases'), named(), spotlit, withdrawn);
    expect(workshop.cases).toEqual({
      byId: { [caseId]: expect.objectContaining({ status: 'withdrawn', pseudonym: { of: anna.id, erased: true } }) },
      offers: [],
    });
  });

  it('[D128] is seen by trainers without its author, and by the room once it is spotlit', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('cases')) rehearsal.record(event);
    rehearsal.act(anna, 'NameCase', naming({ offered: true }));
    const { facilitator, projector } = rehearsal.screens;
    expect(facilitator.state.cases.byId[caseId]).toMatchObject({ pseudonym: { text: 'Robin' } });
    expect(facilitator.state.cases.byId[caseId]).not.toHaveProperty('owner');
    expect(projector.state.cases.byId).toEqual({});
    expect(rehearsal.phone(anna.id).you.cases.byId[caseId]).toMatchObject({ status: 'private' });
    expect(rehearsal.phone(bert.id).events.map(({ type }) => type)).toEqual(['ParticipantJoined']);
    rehearsal.act(lead, 'SpotlightCase', { caseId });
    expect(projector.state.cases).toMatchObject({
      spotlit: caseId,
      byId: { [caseId]: { pseudonym: { text: 'Robin' } } },
    });
    expect(projector.state.cases.byId[caseId]).not.toHaveProperty('owner');
    expect(rehearsal.phone(anna.id).you.cases.byId[caseId]).toMatchObject({ status: 'spotlit' });
    rehearsal.act(anna, 'WithdrawCase', { caseId });
    expect(JSON.stringify([projector.state, facilitator.state])).not.toContain('Robin');
    expect(projector.state.cases.spotlit).toBeUndefined();
  });

  it('[D128] that is private goes from the room when the spotlight is taken back', () => {
    const rehearsal = new Rehearsal();
    for (const event of live('cases')) rehearsal.record(event);
    rehearsal.act(lead, 'SpotlightCase', { caseId: 'ninety-days' }).act(anna, 'NameCase', naming({ offered: true }));
    rehearsal.act(lead, 'SpotlightCase', { caseId }).act(lead, 'Undo');
    for (const audience of ['projector', 'participants'] as const) {
      expect(rehearsal.screens[audience].state.cases).toEqual({ byId: {}, offers: [], spotlit: 'ninety-days' });
    }
    expect(rehearsal.phone(anna.id).you.cases.byId[caseId]?.status).toBe('private');
    rehearsal.act(lead, 'SpotlightCase', { caseId }).act(anna, 'WithdrawCase', { caseId });
    expect(rehearsal.ask(lead, 'Undo')).toMatchObject({ code: 'cannot-undo' });
  });
});

describe('an experience of the case library', () => {
  const [first, second] = [uuid('e1'), uuid('e2')];
  const told = (facts: readonly WorkshopEvent[]) =>
    facts.map((each) =>
      each.type === 'WorkshopCreated' ? fact('WorkshopCreated', { ...each.data, experiences: [first, second] }) : each,
    );
  const withExperiences = (...facts: readonly WorkshopEvent[]) => given(told(facts));

  it('[D436] is a case like one that is built in: the trainer shows it, and the room works on it', () => {
    const scene = withExperiences(...live('cases'));
    const shown = scene
      .when(lead, 'SpotlightCase', { caseId: second })
      .then(fact('CaseSpotlighted', { caseId: second }));
    given(live('cases')).when(lead, 'SpotlightCase', { caseId: second }).then(refused('not-found'));
    const roles = withExperiences(...live('roles'));
    roles.when(lead, 'OpenRound', { roundId: uuid('r'), ballot: 'roles', subject: first }).thenTypes('RoundOpened');
    const said = { objectionId: uuid('o'), text: 'Dat redt de planning nooit', caseId: second };
    withExperiences(...live('objections'))
      .when(anna, 'RaiseObjection', said)
      .thenTypes('ObjectionRaised');
    expect(shown.workshop.cases).toEqual({ byId: {}, offers: [], spotlit: second });
    // nobody else's case takes its place
    scene.when(anna, 'NameCase', naming({ caseId: first })).then(refused('not-found'));
  });

  it('[D436] comes before one that is built in when nobody offers their own', () => {
    const ahead = (scene: ReturnType<typeof given>) =>
      casesCues(scene.workshop, { id: 'cases', kind: 'cases', minutes: 4, status: 'open', spentMs: 0 }).at(-1)?.picture;
    expect(ahead(withExperiences(...live('cases')))).toEqual({ view: 'case', focusId: first });
    expect(ahead(withExperiences(...live('cases'), named()))).toEqual({ view: 'case', focusId: caseId });
  });

  it('[D437] is in a result by its number alone', () => {
    const rehearsal = new Rehearsal();
    for (const event of told(live('roles'))) rehearsal.record(event);
    const roundId = uuid('r');
    rehearsal.act(lead, 'OpenRound', { roundId, ballot: 'roles', subject: second });
    const weights = { initiator: 0, decider: 0, influencer: 0, purchaser: 3, gatekeeper: 0, user: 0 };
    for (const person of everybody)
      rehearsal.act(person, 'CastBallot', { roundId, ballot: { kind: 'roles', weights } });
    rehearsal.act(lead, 'CloseRound', { roundId }).act(lead, 'RevealRound', { roundId });
    const [found] = resultOf(rehearsal.state).cases;
    expect(found).toMatchObject({ caseId: second, experience: 2 });
    expect(found).not.toHaveProperty('pseudonym');
  });
});
