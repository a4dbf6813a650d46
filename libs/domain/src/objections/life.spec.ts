import { describe, expect, it } from '@jest/globals';
import { raisersOf } from '../index.ts';
import {
  anna,
  answered,
  bert,
  carla,
  coTrainer,
  daan,
  type Facts,
  fact,
  given,
  lead,
  live,
  Rehearsal,
  raised,
  refused,
  uuid,
  words,
} from '../testing-door.ts';

const o = { objectionId: uuid('o') };
const aboutAnswer = { ...o, answerId: uuid('a') };
const left = ({ id }: { readonly id: string }) => fact('ParticipantLeft', { participantId: id });
const supported = (person = bert, label = 'o') =>
  fact('ObjectionSupported', { objectionId: uuid(label), participantId: person.id });
const objection = raised('o', anna, 'Dat redt de planning nooit');
const other = raised('p', bert, 'De klant wil niet wachten');
const mergedInto = (intoId: string, fromIds: readonly string[], support: number) =>
  fact('ObjectionsMerged', { intoId: uuid(intoId), fromIds: fromIds.map(uuid), support });
const table = (...facts: readonly Facts[]) => given(live('objections'), ...facts);
const accepted = ({ id }: { readonly id: string }) => fact('AnswerAccepted', { ...aboutAnswer, participantId: id });
const resolved = (by: 'raisers' | 'majority-of-supporters' | 'trainer-for-absent') =>
  fact('ObjectionResolved', { ...aboutAnswer, by });
const statusOf = ({ workshop }: ReturnType<typeof given>, label = 'o') => workshop.objections.byId[uuid(label)]?.status;

describe('accepting an answer', () => {
  const open = [objection, answered('o', 'a')];

  it('[D146] is the raiser’s, and solves the objection', () => {
    const scene = table(open).when(anna, 'AcceptAnswer', aboutAnswer).then(accepted(anna), resolved('raisers'));
    expect(scene.workshop.objections.byId[uuid('o')]).toMatchObject({
      status: 'resolved',
      resolvedBy: 'raisers',
      answers: [{ verdict: 'accepted' }],
    });
    table(open).when(bert, 'AcceptAnswer', aboutAnswer).then(refused('not-raiser'));
    table(open).when(lead, 'AcceptAnswer', aboutAnswer).then(refused('not-raiser'));
  });

  it('[D146] takes a yes of every raiser who is present', () => {
    const both = [objection, other, mergedInto('o', ['p'], 2), answered('o', 'a')];
    const half = table(both).when(anna, 'AcceptAnswer', aboutAnswer).then(accepted(anna));
    half.when(anna, 'AcceptAnswer', aboutAnswer).thenNothing();
    half.when(bert, 'AcceptAnswer', aboutAnswer).then(accepted(bert), resolved('raisers'));
    table(both, left(bert)).when(anna, 'AcceptAnswer', aboutAnswer).then(accepted(anna), resolved('raisers'));
    table(both, accepted(anna), left(bert)).when(anna, 'AcceptAnswer', aboutAnswer).then(resolved('raisers'));
  });

  it('[D147] falls to more than half of the supporters who are present when no raiser is', () => {
    const absent = [objection, supported(), supported(carla), supported(daan), answered('o', 'a'), left(anna)];
    const one = table(absent).when(bert, 'AcceptAnswer', aboutAnswer).then(accepted(bert));
    one.when(carla, 'AcceptAnswer', aboutAnswer).then(accepted(carla), resolved('majority-of-supporters'));
    const two = [objection, supported(), supported(carla), answered('o', 'a'), left(anna)];
    table(two).when(bert, 'AcceptAnswer', aboutAnswer).then(accepted(bert));
    table(two, left(carla))
      .when(bert, 'AcceptAnswer', aboutAnswer)
      .then(accepted(bert), resolved('majority-of-supporters'));
  });

  it('[D147] falls to the lead when all who are left have said yes', () => {
    const both = [objection, other, mergedInto('o', ['p'], 2), answered('o', 'a'), accepted(anna)];
    table(both).when(lead, 'AcceptAnswer', aboutAnswer).then(refused('not-raiser'));
    table(both, left(bert)).when(lead, 'AcceptAnswer', aboutAnswer).then(resolved('raisers'));
  });

  it('[D147] falls to the lead for the absent, and is recorded as such', () => {
    table(open, left(anna)).when(lead, 'AcceptAnswer', aboutAnswer).then(resolved('trainer-for-absent'));
    table(open, left(anna)).when(coTrainer, 'AcceptAnswer', aboutAnswer).then(refused('not-lead'));
  });

  it('[D148] is of the latest answer', () => {
    table(objection).when(anna, 'AcceptAnswer', aboutAnswer).then(refused('not-answered'));
    table(open, answered('o', 'b')).when(anna, 'AcceptAnswer', aboutAnswer).then(refused('not-answered'));
    table().when(anna, 'AcceptAnswer', aboutAnswer).then(refused('not-found'));
    table(open, accepted(anna), answered('o', 'b'))
      .when(anna, 'AcceptAnswer', { ...o, answerId: uuid('b') })
      .thenTypes('AnswerAccepted', 'ObjectionResolved');
  });

  it('[D10] happens once', () => {
    table(open, resolved('raisers')).when(anna, 'AcceptAnswer', aboutAnswer).thenNothing();
  });

  it('[D149] is known to whoever said yes', () => {
    const rehearsal = new Rehearsal();
    for (const event of [...live('objections'), objection, other, mergedInto('o', ['p'], 2), answered('o', 'a')]) {
      rehearsal.record(event);
    }
    rehearsal.act(bert, 'AcceptAnswer', aboutAnswer);
    expect(rehearsal.phone(bert.id).you.objections.accepted).toEqual({ [uuid('o')]: uuid('a') });
    expect(rehearsal.phone(anna.id).you.objections.accepted).toEqual({});
    expect(rehearsal.screens.facilitator.events.at(-1)?.type).toBe('ObjectionAnswered');
  });
});

describe('rejecting an answer', () => {
  const open = [objection, answered('o', 'a')];
  const rejected = fact('AnswerRejected', { ...aboutAnswer, why: words(anna, 'te laat') });

  it('[D150] is any raiser’s, and opens the objection again', () => {
    const scene = table(open)
      .when(anna, 'RejectAnswer', { ...aboutAnswer, why: 'te laat' })
      .then(rejected);
    expect(scene.workshop.objections.byId[uuid('o')]).toMatchObject({
      status: 'open',
      answers: [{ verdict: 'rejected', why: words(anna, 'te laat') }],
    });
    table(open).when(anna, 'RejectAnswer', aboutAnswer).then(fact('AnswerRejected', aboutAnswer));
    table(open).when(bert, 'RejectAnswer', aboutAnswer).then(refused('not-raiser'));
    table(objection).when(anna, 'RejectAnswer', aboutAnswer).then(refused('not-answered'));
    table().when(anna, 'RejectAnswer', aboutAnswer).then(refused('not-found'));
    table(open, rejected).when(anna, 'RejectAnswer', aboutAnswer).thenNothing();
  });

  it('[D150] gives a reason that points at nobody', () => {
    const personal = { ...aboutAnswer, why: 'Jan Jansen zegt nee' };
    table(open).when(anna, 'RejectAnswer', personal).then(refused('looks-personal'));
    table(open)
      .when(anna, 'RejectAnswer', { ...personal, confirmNotReal: true })
      .thenTypes('AnswerRejected');
  });

  it('[D151] keeps reasons from the room where texts are moderated beforehand', () => {
    for (const moderation of ['pre', 'post'] as const) {
      const rehearsal = new Rehearsal();
      for (const event of [...live('objections', { moderation }), ...open]) rehearsal.record(event);
      rehearsal.act(anna, 'RejectAnswer', { ...aboutAnswer, why: 'te laat voor ons' });
      const told = (audience: 'facilitator' | 'projector') => JSON.stringify(rehearsal.screens[audience].state);
      expect(told('facilitator')).toContain('te laat voor ons');
      expect(told('projector').includes('te laat voor ons')).toBe(moderation === 'post');
      rehearsal.act(lead, 'HideObjection', o).act(lead, 'UnhideObjection', o);
      expect(told('projector').includes('te laat voor ons')).toBe(moderation === 'post');
    }
  });
});

describe('side exits and ways back', () => {
  const withdrawn = (others = false, support = 0) => fact('ObjectionWithdrawn', { ...o, others, support });

  it('[D157] is withdrawn by whoever raised it, unless it is solved', () => {
    table(objection).when(anna, 'WithdrawObjection', o).then(withdrawn());
    table(objection, supported()).when(anna, 'WithdrawObjection', o).then(withdrawn(false, 1));
    table(objection).when(bert, 'WithdrawObjection', o).then(refused('not-raiser'));
    table(objection, resolved('raisers')).when(anna, 'WithdrawObjection', o).then(refused('not-in-phase'));
    table(objection, withdrawn()).when(anna, 'WithdrawObjection', o).thenNothing();
    table().when(anna, 'WithdrawObjection', o).then(refused('not-found'));
  });

  it('[D157] loses only a name when others raised something merged into it', () => {
    const scene = table(objection, other, mergedInto('o', ['p'], 2))
      .when(anna, 'WithdrawObjection', o)
      .then(withdrawn(true, 1));
    expect(statusOf(scene)).toBe('open');
    expect(raisersOf(scene.workshop, uuid('o'))).toEqual([bert.id]);
    scene.when(anna, 'WithdrawObjection', o).thenNothing();
  });

  it('[D158] is reopened by its raiser or the lead, with everybody behind it', () => {
    const reopened = fact('ObjectionReopened', { ...o, why: words(anna, 'toch niet') });
    const scene = table(objection, resolved('raisers'))
      .when(anna, 'ReopenObjection', { ...o, why: 'toch niet' })
      .then(reopened);
    expect(scene.workshop.objections.byId[uuid('o')]).toMatchObject({ status: 'open' });
    expect(scene.workshop.objections.byId[uuid('o')]).not.toHaveProperty('resolvedBy');
    table(objection, resolved('raisers')).when(lead, 'ReopenObjection', o).then(fact('ObjectionReopened', o));
    table(objection, resolved('raisers')).when(bert, 'ReopenObjection', o).then(refused('not-raiser'));
    table(objection, fact('ObjectionHeld', o)).when(lead, 'ReopenObjection', o).then(refused('not-in-phase'));
    table(objection).when(anna, 'ReopenObjection', o).thenNothing();
    table(objection, answered('o', 'a')).when(anna, 'ReopenObjection', o).thenNothing();
    table(objection, resolved('raisers'))
      .when(anna, 'ReopenObjection', { ...o, why: 'Jan Jansen wil meer' })
      .then(refused('looks-personal'));
  });

  it('[D158] has its raiser behind it again when it was withdrawn', () => {
    const scene = table(objection, supported(), withdrawn(false, 1))
      .when(anna, 'ReopenObjection', o)
      .then(fact('ObjectionReopened', o), fact('SupportCounted', { ...o, support: 2 }));
    expect(scene.workshop.objections.byId[uuid('o')]).toMatchObject({ status: 'open', support: 2, raiserLeft: false });
  });

  it('[D158] is answered again when nobody judged the latest answer', () => {
    const parked = table(objection, answered('o', 'a'), fact('ObjectionParked', o));
    expect(statusOf(parked.when(lead, 'ReopenObjection', o).accepted)).toBe('answered');
  });

  it('[D159] is escalated by its raiser or the lead, and parked by the lead', () => {
    table(objection)
      .when(anna, 'EscalateObjection', o)
      .then(fact('ObjectionEscalated', { ...o, by: 'participant' }));
    table(objection)
      .when(lead, 'EscalateObjection', o)
      .then(fact('ObjectionEscalated', { ...o, by: 'trainer' }));
    table(objection).when(bert, 'EscalateObjection', o).then(refused('not-raiser'));
    table(objection).when(lead, 'ParkObjection', o).then(fact('ObjectionParked', o));
    const held = raised('o', anna, 'Dat redt de planning nooit', { held: true });
    table(held).when(lead, 'EscalateObjection', o).then(refused('not-found'));
    table(held).when(lead, 'ParkObjection', o).then(refused('not-found'));
    const solved = table(objection, resolved('raisers'));
    solved.when(lead, 'EscalateObjection', o).then(refused('not-in-phase'));
    solved.when(lead, 'ParkObjection', o).then(refused('not-in-phase'));
    const escalated = fact('ObjectionEscalated', { ...o, by: 'trainer' });
    table(objection, escalated).when(lead, 'EscalateObjection', o).thenNothing();
    table(objection, escalated).when(lead, 'ParkObjection', o).thenTypes('ObjectionParked');
    table(objection, fact('ObjectionParked', o)).when(lead, 'ParkObjection', o).thenNothing();
  });
});
