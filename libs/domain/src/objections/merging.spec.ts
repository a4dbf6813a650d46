import { describe, expect, it } from '@jest/globals';
import { peopleBehind, raisersOf } from '../index.ts';
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
  proposed,
  Rehearsal,
  raised,
  refused,
  uuid,
} from '../testing-door.ts';

const o = { objectionId: uuid('o') };
const supported = (person = bert, label = 'o') =>
  fact('ObjectionSupported', { objectionId: uuid(label), participantId: person.id });
const objection = raised('o', anna, 'Dat redt de planning nooit');
const other = raised('p', bert, 'De klant wil niet wachten');
const mergedInto = (intoId: string, fromIds: readonly string[], support: number) =>
  fact('ObjectionsMerged', { intoId: uuid(intoId), fromIds: fromIds.map(uuid), support });
const table = (...facts: readonly Facts[]) => given(live('objections'), ...facts);
const statusOf = ({ workshop }: ReturnType<typeof given>, label = 'o') => workshop.objections.byId[uuid(label)]?.status;

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);

describe('merging', () => {
  const merge = (intoId = 'o', fromIds: readonly string[] = ['p']) => ({
    intoId: uuid(intoId),
    fromIds: fromIds.map(uuid),
  });

  it('[D152] unites people, and never adds them up', () => {
    const both = [objection, other, supported(carla), supported(carla, 'p'), supported(daan, 'p'), supported(bert)];
    const { workshop } = table(both)
      .when(coTrainer, 'MergeObjections', merge())
      .then(mergedInto('o', ['p'], 4));
    expect([...peopleBehind(workshop, uuid('o'))].sort()).toEqual([anna, bert, carla, daan].map(({ id }) => id).sort());
    expect(raisersOf(workshop, uuid('o'))).toEqual([anna.id, bert.id]);
    expect(workshop.objections.byId[uuid('p')]).toMatchObject({ status: 'merged', mergedInto: uuid('o') });
  });

  it('[D153] is of different objections, to the same objective, that are on the table', () => {
    const scene = table(objection, other);
    scene.when(lead, 'MergeObjections', merge('o', ['o'])).then(refused('merge-cycle'));
    scene.when(lead, 'MergeObjections', merge('o', ['p', 'p'])).then(refused('merge-cycle'));
    scene.when(lead, 'MergeObjections', merge('o', ['q'])).then(refused('not-found'));
    const merged = table(objection, other)
      .when(lead, 'MergeObjections', merge())
      .then(mergedInto('o', ['p'], 2));
    merged.when(lead, 'MergeObjections', merge('p', ['o'])).then(refused('merge-cycle'));
    scene.when(lead, 'MergeObjections', merge('q', ['p'])).then(refused('not-found'));
    scene.when(lead, 'MergeObjections', merge('o', [])).then(refused('out-of-range'));
    table(objection, other, fact('ObjectionParked', o))
      .when(lead, 'MergeObjections', merge())
      .then(refused('not-found'));
    const about = raised('p', bert, 'De klant wil niet wachten', { objectiveId: uuid('D') });
    table(proposed('D', anna), objection, about).when(lead, 'MergeObjections', merge()).then(refused('merge-across'));
    table(objection, other, mergedInto('o', ['p'], 2), raised('q', carla, 'De prijs is te hoog'))
      .when(lead, 'MergeObjections', merge('q', ['p']))
      .then(refused('not-found'));
  });

  it('[D153] takes nothing the room can read into something it cannot', () => {
    const held = raised('o', anna, 'Dat redt de planning nooit', { held: true });
    table(held, other).when(lead, 'MergeObjections', merge()).then(refused('not-revealed'));
    table(held, other)
      .when(lead, 'MergeObjections', merge('p', ['o']))
      .thenTypes('ObjectionsMerged');
  });

  it('[D154] is a trainer’s, or that of whoever raised all of them', () => {
    table(objection, other).when(anna, 'MergeObjections', merge()).then(refused('not-raiser'));
    table(objection, raised('p', anna, 'De klant wil niet wachten'))
      .when(anna, 'MergeObjections', merge())
      .then(mergedInto('o', ['p'], 1));
  });

  it('[D10] happens once', () => {
    table(objection, other, mergedInto('o', ['p'], 2))
      .when(lead, 'MergeObjections', merge())
      .thenNothing();
  });

  const together = [objection, other, supported(carla, 'p'), mergedInto('o', ['p'], 3)];
  const apart = fact('ObjectionsUnmerged', { objectionId: uuid('p'), fromId: uuid('o'), support: 1 });
  const counted = (label: string, support: number) => fact('SupportCounted', { objectionId: uuid(label), support });

  it('[D155] can be taken apart by a trainer, or by whoever says that theirs is another one', () => {
    table(together)
      .when(coTrainer, 'UnmergeObjections', { objectionId: uuid('p') })
      .then(apart, counted('p', 2));
    const scene = table(together)
      .when(bert, 'UnmergeObjections', { objectionId: uuid('p') })
      .then(apart, counted('p', 2));
    expect(scene.workshop.objections.byId[uuid('o')]).toMatchObject({ status: 'open', support: 1 });
    expect(scene.workshop.objections.byId[uuid('p')]).not.toHaveProperty('mergedInto');
    table(together)
      .when(anna, 'UnmergeObjections', { objectionId: uuid('p') })
      .then(refused('not-raiser'));
    table(together).when(lead, 'UnmergeObjections', o).then(refused('not-found'));
  });

  it('[D155] gives an objection back as it was: held, answered or escalated', () => {
    const held = raised('p', bert, 'De klant wil niet wachten', { held: true });
    const again = (...facts: readonly Facts[]) =>
      statusOf(
        table(...facts, mergedInto('o', ['p'], 2)).when(lead, 'UnmergeObjections', { objectionId: uuid('p') }).accepted,
        'p',
      );
    expect(again(objection, held)).toBe('held');
    expect(again(objection, other, answered('p', 'a'))).toBe('answered');
    const escalated = fact('ObjectionEscalated', { objectionId: uuid('p'), by: 'trainer' });
    expect(again(objection, other, escalated)).toBe('escalated');
  });

  it('[D155] keeps hidden what was hidden while it was merged, and the rest as it is', () => {
    const hidden = fact('ObjectionHidden', { objectionId: uuid('p'), reason: 'duplicate' });
    const scene = table(together, hidden);
    expect(statusOf(scene)).toBe('open');
    expect(peopleBehind(scene.workshop, uuid('o'))).toHaveLength(3);
    const taken = scene.when(lead, 'UnmergeObjections', { objectionId: uuid('p') }).accepted;
    expect(taken.workshop.objections.byId[uuid('p')]).toMatchObject({ status: 'hidden', hiddenFrom: 'open' });
  });

  it('[D137] leaves on the table what stood under a heading that is hidden; taking that back brings them together', () => {
    const rehearsal = new Rehearsal();
    for (const event of [...live('objections'), ...together]) rehearsal.record(event);
    const { projector } = rehearsal.screens;
    const before = JSON.stringify(projector.state.objections);
    rehearsal.act(lead, 'HideObjection', { ...o, reason: 'offensive' });
    expect(projector.state.objections.byId).toMatchObject({ [uuid('p')]: { status: 'open', support: 2 } });
    expect(Object.keys(projector.state.objections.byId)).toEqual([uuid('p')]);
    rehearsal.act(lead, 'Undo');
    expect(projector.state.objections).toEqual(JSON.parse(before));
    expect(rehearsal.state.objections.byId[uuid('p')]).toMatchObject({ status: 'merged', mergedInto: uuid('o') });
  });

  it('[D177] hides a heading and what stood under it, when both are of one raiser, and brings them together again', () => {
    const both = [objection, raised('p', anna, 'De klant wil niet wachten'), raised('q', carla, 'De prijs is te hoog')];
    for (const [into, from] of [
      ['o', ['p', 'q']],
      ['p', ['o', 'q']],
    ] as const) {
      const rehearsal = new Rehearsal();
      for (const event of [...live('objections'), ...both, mergedInto(into, [...from], 2)]) rehearsal.record(event);
      const { projector } = rehearsal.screens;
      const before = JSON.stringify(projector.state.objections);
      rehearsal.act(lead, 'HideObjection', { ...o, allOfRaiser: true });
      expect(projector.state.objections.byId).toMatchObject({ [uuid('q')]: { status: 'open', support: 1 } });
      expect(Object.keys(projector.state.objections.byId)).toEqual([uuid('q')]);
      rehearsal.act(lead, 'Undo');
      expect(Object.values(projector.state.objections.byId).sort(byId)).toEqual(
        Object.values(JSON.parse(before).byId as typeof projector.state.objections.byId).sort(byId),
      );
    }
  });

  it('[D152] is told to the raisers, also of what the room cannot read: the answer to the heading is theirs to judge', () => {
    const rehearsal = new Rehearsal();
    const held = raised('p', bert, 'De klant wil niet wachten', { held: true });
    for (const event of [...live('objections'), objection, held]) rehearsal.record(event);
    rehearsal.act(lead, 'MergeObjections', { intoId: uuid('o'), fromIds: [uuid('p')] });
    const mine = () => rehearsal.phone(bert.id).you.objections.byId[uuid('p')];
    expect(mine()).toMatchObject({ status: 'merged', mergedInto: uuid('o') });
    expect(rehearsal.screens.participants.state.objections.byId).not.toHaveProperty(uuid('p'));
    rehearsal.act(bert, 'UnmergeObjections', { objectionId: uuid('p') });
    expect(mine()).toMatchObject({ status: 'held' });
  });

  it('[D156] counts anew, all the way up, when somebody in the middle goes', () => {
    const chain = [objection, other, raised('q', carla, 'De prijs is te hoog'), mergedInto('p', ['q'], 2)];
    const scene = table(chain, mergedInto('o', ['p'], 3), supported(daan));
    scene
      .when(carla, 'WithdrawObjection', { objectionId: uuid('q') })
      .then(
        fact('ObjectionWithdrawn', { objectionId: uuid('q'), others: false, support: 0 }),
        counted('p', 1),
        counted('o', 3),
      );
    scene
      .when(lead, 'UnmergeObjections', { objectionId: uuid('q') })
      .then(
        fact('ObjectionsUnmerged', { objectionId: uuid('q'), fromId: uuid('p'), support: 1 }),
        counted('q', 1),
        counted('o', 3),
      );
    scene
      .when(daan, 'WithdrawSupport', { objectionId: uuid('q') })
      .then(fact('ObjectionSupportWithdrawn', { ...o, participantId: daan.id, from: [uuid('o')] }));
  });
});
