import { describe, expect, it } from '@jest/globals';
import { raisersOf } from '../index.ts';
import {
  anna,
  answered,
  bert,
  carla,
  coTrainer,
  type Facts,
  fact,
  given,
  lead,
  live,
  opened,
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
const resolved = (by: 'raisers' | 'unopposed' = 'raisers') => fact('ObjectionResolved', { ...aboutAnswer, by });
const proposal = fact('ResolutionProposed', aboutAnswer);
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
  });

  it('[D146] takes a yes of all who raised it, whoever of them is still there', () => {
    const both = [objection, other, mergedInto('o', ['p'], 2), answered('o', 'a')];
    for (const gone of [[], [left(bert)]]) {
      const half = table(both, gone).when(anna, 'AcceptAnswer', aboutAnswer).then(accepted(anna));
      half.when(anna, 'AcceptAnswer', aboutAnswer).thenNothing();
      expect(statusOf(half)).toBe('answered');
    }
    table(both, accepted(anna)).when(bert, 'AcceptAnswer', aboutAnswer).then(accepted(bert), resolved('raisers'));
  });

  it('[D147] is proposed by the lead, with the same answer whether whoever raised it is there', () => {
    for (const gone of [
      [],
      [left(anna)],
      [fact('ParticipantRemoved', { participantId: anna.id, reason: 'disruptive' })],
    ]) {
      const scene = table(open, gone).when(lead, 'AcceptAnswer', aboutAnswer).then(proposal);
      scene.when(lead, 'AcceptAnswer', aboutAnswer).thenNothing();
      expect(statusOf(scene)).toBe('answered');
    }
    table(open).when(coTrainer, 'AcceptAnswer', aboutAnswer).then(refused('not-lead'));
  });

  it('[D147] is proposed by more than half of those who support it, whoever is still there', () => {
    const supporting = [objection, supported(), supported(carla), answered('o', 'a')];
    for (const gone of [[], [left(anna)], [left(anna), left(carla)]]) {
      table(supporting, gone).when(bert, 'AcceptAnswer', aboutAnswer).then(accepted(bert));
    }
    const half = table(supporting, accepted(bert));
    const most = half.when(carla, 'AcceptAnswer', aboutAnswer).then(accepted(carla), proposal);
    most.when(carla, 'AcceptAnswer', aboutAnswer).thenNothing();
  });

  it('[D147] is solved so when the activity closes, and the workshop ends', () => {
    const scene = table(open, left(anna)).when(lead, 'AcceptAnswer', aboutAnswer).accepted;
    const closing = fact('ActivityClosed', { activityId: 'objections' });
    const solved = fact('ObjectionResolved', { ...aboutAnswer, by: 'unopposed', follows: 'objections' });
    scene.when(lead, 'CloseActivity', { activityId: 'objections' }).then(closing, solved);
    const onwards = scene.when(lead, 'OpenActivity', { activityId: 'roles' });
    onwards.thenTypes('ActivityClosed', 'ObjectionResolved', 'ActivityOpened');
    scene.when(lead, 'FinishWorkshop').then(closing, solved, fact('WorkshopFinished', {}));
    const { answers, resolvedBy } = onwards.accepted.workshop.objections.byId[uuid('o')] ?? {};
    expect([resolvedBy, answers?.[0]?.verdict]).toEqual(['unopposed', 'accepted']);
    table(open, fact('ActivityClosed', { activityId: 'objections' }), proposal)
      .when(lead, 'FinishWorkshop')
      .then(resolved('unopposed'), fact('WorkshopFinished', {}));
  });

  it('[D147] is not solved so when somebody who raised it says no before, or there is another answer', () => {
    const no = fact('AnswerRejected', aboutAnswer);
    const parked = [fact('ObjectionParked', o), fact('ObjectionReopened', o)];
    for (const since of [
      [no],
      [no, answered('o', 'b')],
      [answered('o', 'b')],
      [fact('ObjectionEscalated', { ...o, by: 'participant' as const })],
      parked,
    ]) {
      table(open, proposal, since)
        .when(lead, 'CloseActivity', { activityId: 'objections' })
        .thenTypes('ActivityClosed');
    }
  });

  it('[D147] waits for the result of a round, like the close of the activity: no vote is decided by a proposal', () => {
    const scene = table(open, proposal, opened('r', 'consent'));
    scene.when(lead, 'CloseActivity', { activityId: 'objections' }).then(refused('round-still-open'));
    scene.when(lead, 'OpenActivity', { activityId: 'roles' }).then(refused('round-still-open'));
    scene.when(lead, 'FinishWorkshop').then(refused('round-still-open'));
  });

  it('[D147] is opened again by whoever raised it', () => {
    table(open, proposal, resolved('unopposed')).when(anna, 'ReopenObjection', o).then(fact('ObjectionReopened', o));
  });

  it('[D50] is taken back with the close of the activity, unless somebody went on from there', () => {
    const solved = table(open, proposal).when(lead, 'OpenActivity', { activityId: 'roles' }).accepted;
    const back = solved.when(lead, 'Undo').accepted;
    expect(back.workshop.agenda.activeActivity).toBe('objections');
    expect(back.workshop.objections.byId[uuid('o')]).toEqual(table(open, proposal).workshop.objections.byId[uuid('o')]);
    const reopened = solved.when(anna, 'ReopenObjection', o).accepted.when(lead, 'Undo').accepted;
    expect([statusOf(reopened), reopened.workshop.agenda.activeActivity]).toEqual(['open', 'objections']);
    const closed = table(open, proposal).when(lead, 'CloseActivity', { activityId: 'objections' }).accepted;
    expect(closed.workshop.agenda.undoable.at(-1)?.type).toBe('ActivityClosed');
    expect(statusOf(closed.when(lead, 'Undo').accepted)).toBe('answered');
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
