import { describe, expect, it } from '@jest/globals';
import { type Actor, briefsCounted, type Chair, disclose, type Workshop } from '../index.ts';
import { created, everybody, given, lead, live, Rehearsal, refused, type Scene, uuid } from '../testing-door.ts';

const crowd = (people: number): readonly Actor[] =>
  Array.from({ length: people }, (_, index) => ({ seat: 'participant', id: uuid(`gast ${index}`) }));

const sitter = ({ plays }: Workshop, chair: Chair, play = 0): Actor => ({
  seat: 'participant',
  id: plays.list[play]?.sitters.find((each) => each.chair === chair)?.participantId ?? '',
});
const playId = ({ plays }: Workshop, play = 0): string => plays.list[play]?.id ?? '';

const begun = (people: readonly Actor[] = everybody): Scene =>
  given(live('roleplay', {}, people))
    .when(lead, 'FormTeams', { method: 'random', seed: 'zaad' })
    .accepted.when(lead, 'DealBriefs', { caseId: 'ninety-days' })
    .accepted.when(lead, 'StartPlay', { confirmUnread: true }).accepted;
const over = (people?: readonly Actor[]): Scene => begun(people).when(lead, 'EndPlay').accepted;

function played(people: readonly Actor[] = crowd(6)): Rehearsal {
  const rehearsal = new Rehearsal();
  for (const event of live('roleplay', {}, people)) rehearsal.record(event);
  return rehearsal
    .act(lead, 'FormTeams', { method: 'random', seed: 'zaad' })
    .act(lead, 'DealBriefs', { caseId: 'ninety-days' })
    .act(lead, 'StartPlay', { confirmUnread: true })
    .act(lead, 'EndPlay');
}

/** What one of the chairs asks for in the first play. */
const from = (scene: Scene, chair: Chair, kind: string, data: object = {}) =>
  scene.when(sitter(scene.workshop, chair), kind, { playId: playId(scene.workshop), ...data });

const agreement = { agreed: true, terms: { paymentDays: 45, jointVisit: true } };

describe('the guess', () => {
  it('[D307] is the boss’s, of one or two roles, once, between the play and the opening of the cards', () => {
    const scene = over();
    from(scene, 'boss', 'GuessBuyingRole', { roleIds: [] }).then(refused('out-of-range'));
    from(scene, 'boss', 'GuessBuyingRole', { roleIds: ['user', 'decider', 'initiator'] }).then(refused('out-of-range'));
    for (const chair of ['buyer', 'observer'] as const) {
      from(scene, chair, 'GuessBuyingRole', { roleIds: ['user'] }).then(refused('forbidden'));
    }
    const guessed = from(scene, 'boss', 'GuessBuyingRole', { roleIds: ['user', 'decider', 'user'].slice(0, 2) });
    guessed.thenTypes('BuyingRoleGuessed');
    expect(guessed.and.workshop.plays.list[0]?.guess).toEqual({ roleIds: ['decider', 'user'] });
    from(guessed.and, 'boss', 'GuessBuyingRole', { roleIds: ['user', 'decider'] }).thenNothing();
    from(guessed.and, 'boss', 'GuessBuyingRole', { roleIds: ['user'] }).then(refused('already-guessed'));
    from(begun(), 'boss', 'GuessBuyingRole', { roleIds: ['user'] }).then(refused('play-running'));
    const open = scene.when(lead, 'RevealBriefs').accepted;
    from(open, 'boss', 'GuessBuyingRole', { roleIds: ['user'] }).then(refused('cards-open'));
    scene
      .when(sitter(scene.workshop, 'boss'), 'GuessBuyingRole', { playId: 'nowhere', roleIds: ['user'] })
      .then(refused('not-found'));
  });
});

describe('the outcome', () => {
  it('[D308] is recorded by either side, in the terms of the case; a value outside is refused with its field', () => {
    const scene = over();
    from(scene, 'boss', 'RecordOutcome', agreement).thenTypes('OutcomeRecorded');
    from(scene, 'buyer', 'RecordOutcome', { agreed: false, terms: {} }).thenTypes('OutcomeRecorded');
    from(scene, 'observer', 'RecordOutcome', agreement).then(refused('forbidden'));
    const wrong = (terms: object) => from(scene, 'boss', 'RecordOutcome', { agreed: true, terms });
    wrong({ paymentDays: 121 }).then(refused('term-out-of-range', { field: 'paymentDays', min: 0, max: 120 }));
    wrong({ paymentDays: 45.5 }).then(refused('term-out-of-range', { field: 'paymentDays', min: 0, max: 120 }));
    wrong({ earlyPaymentPct: 1.5 }).thenTypes('OutcomeRecorded');
    wrong({ paymentDays: true }).then(refused('malformed'));
    wrong({ nonsense: 3 }).then(refused('malformed'));
    from(begun(), 'boss', 'RecordOutcome', agreement).then(refused('play-running'));
    const open = scene.when(lead, 'RevealBriefs').accepted;
    from(open, 'boss', 'RecordOutcome', agreement).then(refused('cards-open'));
    const free = given(live('roleplay')).when(everybody[0] ?? lead, 'RecordOutcome', { playId: 'play', ...agreement });
    free.then(refused('not-in-team'));
  });

  it('[D308] of those who did not agree has no terms', () => {
    const { workshop } = from(over(), 'boss', 'RecordOutcome', { ...agreement, agreed: false }).accepted;
    expect(workshop.plays.list[0]?.outcome).toEqual({ agreed: false, terms: {}, by: 'boss', isConfirmed: false });
  });

  it('[D309] is confirmed or corrected once, by the other side', () => {
    const recorded = from(over(), 'boss', 'RecordOutcome', agreement).accepted;
    from(recorded, 'boss', 'ConfirmOutcome').then(refused('forbidden'));
    from(recorded, 'observer', 'ConfirmOutcome').then(refused('forbidden'));
    from(over(), 'buyer', 'ConfirmOutcome').then(refused('not-found'));
    const confirmed = from(recorded, 'buyer', 'ConfirmOutcome').accepted;
    expect(confirmed.workshop.plays.list[0]?.outcome).toEqual({ ...agreement, by: 'boss', isConfirmed: true });
    from(confirmed, 'buyer', 'ConfirmOutcome').thenNothing();
    const other = { agreed: true, terms: { paymentDays: 30 }, corrects: true };
    from(confirmed, 'buyer', 'RecordOutcome', other).then(refused('outcome-confirmed'));
    const corrected = from(recorded, 'buyer', 'RecordOutcome', other).accepted;
    expect(corrected.workshop.plays.list[0]?.outcome).toMatchObject({ terms: { paymentDays: 30 }, isConfirmed: true });
    from(corrected, 'boss', 'RecordOutcome', agreement).then(refused('outcome-confirmed'));
  });

  it('[D309] of two who record at once is confirmed where they say the same, and asked about where they do not', () => {
    const recorded = from(over(), 'boss', 'RecordOutcome', agreement).accepted;
    from(recorded, 'boss', 'RecordOutcome', agreement).thenNothing();
    from(recorded, 'boss', 'RecordOutcome', { agreed: false, terms: {} }).then(refused('outcome-recorded'));
    from(recorded, 'buyer', 'RecordOutcome', agreement).thenTypes('OutcomeConfirmed');
    from(recorded, 'buyer', 'RecordOutcome', { agreed: false, terms: {} }).then(refused('outcome-recorded'));
  });
});

describe('the ratings', () => {
  it('[D310] are from one to five, of each side for itself, and can be changed until the cards are open', () => {
    const scene = over();
    from(scene, 'observer', 'RateSatisfaction', { value: 3 }).then(refused('forbidden'));
    from(scene, 'boss', 'RateSatisfaction', { value: 6 }).then(refused('out-of-range'));
    const rated = from(scene, 'boss', 'RateSatisfaction', { value: 3 }).accepted;
    from(rated, 'boss', 'RateSatisfaction', { value: 3 }).thenNothing();
    const both = from(from(rated, 'boss', 'RateSatisfaction', { value: 4 }).accepted, 'buyer', 'RateSatisfaction', {
      value: 5,
    });
    expect(both.and.workshop.plays.list[0]?.ratings).toEqual({ boss: { value: 4 }, buyer: { value: 5 } });
    const open = scene.when(lead, 'RevealBriefs').accepted;
    from(open, 'boss', 'RateSatisfaction', { value: 3 }).then(refused('cards-open'));
  });
});

describe('who is told what of them', () => {
  it('[D311] trainers hear what is done, the room in how many teams all is, and nobody what', () => {
    const rehearsal = played();
    const { facilitator, projector, participants } = rehearsal.screens;
    const [boss, buyer] = [sitter(rehearsal.state, 'boss'), sitter(rehearsal.state, 'buyer')];
    const id = playId(rehearsal.state);
    const before = projector.events.length;
    rehearsal.act(boss, 'GuessBuyingRole', { playId: id, roleIds: ['purchaser'] });
    rehearsal.act(buyer, 'RecordOutcome', { playId: id, agreed: true, terms: { paymentDays: 47 } });
    rehearsal.act(boss, 'ConfirmOutcome', { playId: id }).act(boss, 'RateSatisfaction', { playId: id, value: 4 });
    expect([projector.events.length, briefsCounted(projector.state).settled]).toEqual([before, 0]);
    rehearsal
      .act(buyer, 'RateSatisfaction', { playId: id, value: 5 })
      .act(buyer, 'RateSatisfaction', { playId: id, value: 2 });
    expect(facilitator.state.plays.list[0]?.done).toEqual(['guess', 'outcome', 'confirmed', 'boss', 'buyer']);
    expect(briefsCounted(projector.state)).toMatchObject({ ended: 2, settled: 1 });
    const told = JSON.stringify([facilitator, projector, participants]);
    for (const secret of ['purchaser', '"paymentDays":47', '"value"', 'roleIds']) expect(told).not.toContain(secret);
  });

  it('[D311] an outcome is of the two sides, and of their team once it is confirmed; a guess and a rating are one’s own', () => {
    const rehearsal = played();
    const [boss, buyer, observer] = (['boss', 'buyer', 'observer'] as const).map((chair) =>
      sitter(rehearsal.state, chair),
    );
    const briefOf = (person: Actor | undefined) => rehearsal.phone(person?.id ?? '').you.plays.brief;
    const id = playId(rehearsal.state);
    rehearsal.act(boss ?? lead, 'GuessBuyingRole', { playId: id, roleIds: ['user'] });
    rehearsal.act(boss ?? lead, 'RateSatisfaction', { playId: id, value: 2 });
    rehearsal.act(buyer ?? lead, 'RecordOutcome', { playId: id, ...agreement });
    expect(briefOf(boss)).toMatchObject({
      guess: { roleIds: ['user'] },
      rating: { value: 2 },
      outcome: { isConfirmed: false },
    });
    expect(briefOf(buyer)).toMatchObject({ outcome: { by: 'buyer' } });
    expect([briefOf(buyer)?.guess, briefOf(buyer)?.rating, briefOf(observer)?.outcome]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    rehearsal.act(boss ?? lead, 'ConfirmOutcome', { playId: id });
    expect(briefOf(observer)?.outcome).toMatchObject({ ...agreement, isConfirmed: true });
    const elsewhere = JSON.stringify(rehearsal.phone(sitter(rehearsal.state, 'boss', 1).id));
    expect(elsewhere).not.toMatch(/outcome|guess|rating/u);
  });

  it('[D311] what can be agreed on in a case is told to nobody with the pack', () => {
    const { facilitator, projector, participants } = disclose(created(), given().workshop);
    expect(JSON.stringify([facilitator, projector, participants])).not.toContain('paymentDays');
  });
});
