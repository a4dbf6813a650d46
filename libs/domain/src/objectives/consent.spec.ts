import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../actor.ts';
import { answersNeeded, consentDecision } from '../rounds/index.ts';
import {
  amended,
  anna,
  ballots,
  bert,
  carla,
  cast,
  closed,
  daan,
  eva,
  everybody,
  type Facts,
  fact,
  given,
  lead,
  live,
  opened,
  proposed,
  putForward,
  Rehearsal,
  raised,
  refused,
  uuid,
  words,
} from '../testing-door.ts';
import type { ConsentOutcome } from './events.ts';

const r = { roundId: uuid('r') };
const forward = [proposed('D', anna), putForward('D')];
const table = (...facts: readonly Facts[]) => given(live('objectives'), forward, ...facts);
const voting = (...facts: readonly Facts[]) => table(opened('r', 'consent'), ...facts);
const argument = (raiser: Actor = bert, label = 'o') =>
  raised(label, raiser, 'Dat redt de planning nooit', { objectiveId: uuid('D') });
const yes = (...people: readonly Actor[]) => people.map((person) => cast('r', person, ballots.consent()));
const no = (person: Actor = bert, label = 'o') => cast('r', person, ballots.object(uuid(label)));

/** What the reveal of a consent round comes to. */
function revealed(votes: number, ...facts: readonly Facts[]) {
  const scene = voting(...facts, closed('r', votes)).when(lead, 'RevealRound', r);
  const [shown, outcome] = scene.events;
  return { tally: shown?.data, type: outcome?.type, data: outcome?.data as ConsentOutcome, scene: scene.and };
}

describe('a consent round', () => {
  it('[D113] is about an objective that was put forward, in its latest version', () => {
    const open = { ...r, ballot: 'consent', subject: uuid('D') };
    expect(table().when(lead, 'OpenRound', open).events[0]?.data).toMatchObject({ version: 1 });
    expect(table(amended('D', 2, anna)).when(lead, 'OpenRound', open).events[0]?.data).toMatchObject({ version: 2 });
    expect(table().when(lead, 'OpenRound', { ...r, ballot: 'consent' }).events[0]?.data).toMatchObject({
      subject: uuid('D'),
    });
    given(live('objectives'), proposed('D', anna)).when(lead, 'OpenRound', open).then(refused('subject-not-ready'));
    given(live('objectives')).when(lead, 'OpenRound', open).then(refused('subject-not-ready'));
    table(fact('ObjectiveWithdrawn', { objectiveId: uuid('D') }))
      .when(lead, 'OpenRound', open)
      .then(refused('subject-not-ready'));
  });

  it('[D113] is about one objective at a time', () => {
    const other = { roundId: uuid('s'), ballot: 'consent', subject: uuid('E') };
    const both = [proposed('E', bert), putForward('E'), opened('r', 'consent')];
    table(both).when(lead, 'OpenRound', other).then(refused('round-still-open'));
    table(both, closed('r', 0)).when(lead, 'OpenRound', other).then(refused('round-still-open'));
    table(both, fact('RoundDiscarded', r)).when(lead, 'OpenRound', other).thenTypes('RoundOpened');
  });

  it('[D114] takes consent, a concern or an overriding objection, to the version one has read', () => {
    voting()
      .when(anna, 'CastBallot', { ...r, ballot: ballots.consent() })
      .then(yes(anna));
    voting()
      .when(anna, 'CastBallot', { ...r, ballot: ballots.concern('krap') })
      .then(
        fact('BallotCast', {
          ...r,
          participantId: anna.id,
          ballot: { kind: 'consent', version: 1, stance: 'concern', concern: words(anna, 'krap') },
        }),
      );
    voting()
      .when(anna, 'CastBallot', { ...r, ballot: ballots.consent(2) })
      .then(refused('stale-version'));
    voting()
      .when(anna, 'CastBallot', { ...r, ballot: ballots.concern('x'.repeat(281)) })
      .then(refused('text-too-long', { over: 1 }));
  });

  it('[D115] asks of whoever objects an argument of their own that still stands', () => {
    const object = { ...r, ballot: ballots.object(uuid('o')) };
    voting(argument()).when(bert, 'CastBallot', object).then(no());
    voting(argument()).when(carla, 'CastBallot', object).then(refused('argument-missing'));
    voting().when(bert, 'CastBallot', object).then(refused('argument-missing'));
    for (const concern of [undefined, 'te kort']) {
      voting(argument())
        .when(bert, 'CastBallot', { ...r, ballot: { kind: 'consent', version: 1, stance: 'object', concern } })
        .then(refused('argument-missing'));
    }
    voting(raised('o', bert, 'Dat redt de planning nooit'))
      .when(bert, 'CastBallot', object)
      .then(refused('argument-missing'));
    voting(argument(), fact('ObjectionWithdrawn', { objectionId: uuid('o'), others: false, support: 0 }))
      .when(bert, 'CastBallot', object)
      .then(refused('argument-missing'));
  });

  it('[D115] takes the argument in the ballot itself: it blocks, and the trainers read it', () => {
    const said = 'Dan staat de lijn een dag stil';
    const ballot = { kind: 'consent', version: 1, stance: 'object', concern: said };
    const scene = voting(cast('r', anna, ballots.consent()), cast('r', carla, ballots.consent()))
      .when(bert, 'CastBallot', { ...r, ballot })
      .accepted.when(lead, 'CloseRound', r)
      .accepted.when(lead, 'RevealRound', r);
    expect(scene.events).toMatchObject([
      { data: { tally: { consents: 2, concerns: 0, objections: 1 } } },
      { type: 'ObjectiveBlocked', data: { objectionIds: [], concerns: [words(bert, said)] } },
    ]);
  });

  it('[D119] asks once more about words that point at somebody', () => {
    const ballot = { kind: 'consent', version: 1, stance: 'concern', concern: 'dan belt Jan Jansen op 06-12345678' };
    voting()
      .when(bert, 'CastBallot', { ...r, ballot })
      .then(refused('looks-personal'));
    voting()
      .when(bert, 'CastBallot', { ...r, ballot, confirmNotReal: true })
      .thenTypes('BallotCast');
  });

  it('[D115] lets an argument stand under the heading it was merged into', () => {
    const merged = fact('ObjectionsMerged', { intoId: uuid('p'), fromIds: [uuid('o')], support: 2 });
    const both = [argument(), argument(carla, 'p'), merged];
    voting(both)
      .when(bert, 'CastBallot', { ...r, ballot: ballots.object(uuid('o')) })
      .then(no());
    const solved = fact('ObjectionResolved', { objectionId: uuid('p'), by: 'raisers' });
    voting(both, solved)
      .when(bert, 'CastBallot', { ...r, ballot: ballots.object(uuid('o')) })
      .then(refused('argument-missing'));
  });
});

describe('the result of a consent round', () => {
  it('[D116] is agreed when nobody objects and enough answered', () => {
    const { tally, type, data, scene } = revealed(4, yes(anna, bert, carla, daan));
    expect(tally).toEqual({
      ...r,
      tally: { kind: 'consent', cast: 4, version: 1, consents: 4, concerns: 0, objections: 0, unanswered: 1 },
    });
    expect([type, data]).toEqual([
      'ObjectiveAgreed',
      { objectiveId: uuid('D'), version: 1, ...r, objectionIds: [], concerns: [], consents: 4, unanswered: 1 },
    ]);
    expect(scene.workshop.objectives.byId[uuid('D')]?.status).toBe('agreed');
  });

  it('[D116] is blocked by one overriding objection', () => {
    const { tally, type, data, scene } = revealed(4, argument(), yes(anna, carla, daan), no());
    expect(tally).toMatchObject({ tally: { consents: 3, objections: 1 } });
    expect([type, data.objectionIds]).toEqual(['ObjectiveBlocked', [uuid('o')]]);
    expect(scene.workshop.objectives.byId[uuid('D')]?.status).toBe('blocked');
  });

  it('[D243] can be asked again about the same words, and compares the two', () => {
    const { scene } = revealed(3, yes(anna, bert, carla));
    const [event] = scene.when(lead, 'OpenRound', {
      roundId: uuid('s'),
      ballot: 'consent',
      subject: uuid('D'),
    }).events;
    expect(event).toMatchObject({ type: 'RoundOpened', data: { version: 1, ordinal: 2, compareWith: uuid('r') } });
    const agreed = revealed(4, yes(anna, bert, carla, daan)).scene;
    agreed
      .when(lead, 'OpenRound', { roundId: uuid('s'), ballot: 'consent', subject: uuid('D') })
      .then(refused('subject-not-ready'));
  });

  it('[D243] keeps the arguments that blocked these words, until there are others', () => {
    const blocked = revealed(4, argument(), yes(anna, carla, daan), no()).scene;
    expect(blocked.workshop.objectives.byId[uuid('D')]?.blockedBy).toEqual([uuid('o')]);
    const reworded = blocked.when(lead, 'AmendObjective', { objectiveId: uuid('D'), text: 'Anders' }).accepted;
    expect(reworded.workshop.objectives.byId[uuid('D')]).not.toHaveProperty('blockedBy');
  });

  it('[D244] decides on shares in whole numbers: 55 of 100 are 55 %', () => {
    for (const [of, parts] of [
      [11, 20],
      [2, 3],
      [3, 4],
      [7, 10],
      [333, 1_000],
    ] as const) {
      const { workshop } = given(live('objectives', { quorum: of / parts }));
      const sizes = Array.from({ length: 1_000 }, (_, index) => index + 1);
      expect(sizes.map((all) => answersNeeded(workshop, all))).toEqual(
        sizes.map((all) => Number((BigInt(of) * BigInt(all) + BigInt(parts) - 1n) / BigInt(parts))),
      );
    }
  });

  it('[D244] tells what stood in the way from the round’s own numbers', () => {
    const { workshop } = table();
    const decided = (cast: number, objections: number, unanswered: number) =>
      consentDecision({ cast, objections, unanswered }, workshop);
    expect([decided(4, 0, 0), decided(8, 0, 4), decided(7, 0, 5), decided(7, 1, 5), decided(12, 2, 0)]).toEqual([
      'agreed',
      'agreed',
      'silence',
      'objections',
      'objections',
    ]);
  });

  it('[D117] is blocked by silence: two thirds of those who could must answer', () => {
    expect(revealed(3, yes(anna, bert, carla)).type).toBe('ObjectiveBlocked');
    const left = fact('ParticipantLeft', { participantId: eva.id });
    const before = given(live('objectives'), forward, left, opened('r', 'consent'), yes(anna, bert, carla));
    const three = before.when(lead, 'CloseRound', r).accepted;
    expect(three.when(lead, 'RevealRound', r).events[1]?.type).toBe('ObjectiveAgreed');
  });

  it('[D117] is not agreed by those who happen to be there still: whoever goes or falls silent meanwhile counts', () => {
    const gone = [daan, eva].map(({ id }) => fact('ParticipantLeft', { participantId: id, silent: true }));
    const scene = voting(yes(anna, bert, carla), gone)
      .when(lead, 'CloseRound', r)
      .then(closed('r', 3, 5));
    expect(scene.when(lead, 'RevealRound', r).events[1]?.type).toBe('ObjectiveBlocked');
  });

  it('[D118] no longer counts an objection that was withdrawn or solved before the reveal', () => {
    const solved = fact('ObjectionResolved', { objectionId: uuid('o'), by: 'raisers' });
    const gone = fact('ObjectionWithdrawn', { objectionId: uuid('o'), others: false, support: 0 });
    for (const event of [solved, gone]) {
      const { tally, type, data } = revealed(4, argument(), yes(anna, carla, daan), no(), event);
      expect(tally).toMatchObject({ tally: { consents: 3, concerns: 1, objections: 0 } });
      expect([type, data.objectionIds]).toEqual(['ObjectiveAgreed', []]);
    }
    const merged = fact('ObjectionsMerged', { intoId: uuid('p'), fromIds: [uuid('o')], support: 2 });
    const headSolved = fact('ObjectionResolved', { objectionId: uuid('p'), by: 'raisers' });
    const under = revealed(4, argument(), argument(carla, 'p'), yes(anna, carla, daan), no(), merged, headSolved);
    expect(under.type).toBe('ObjectiveAgreed');
  });

  it('[D118] still counts one that trainers hid or parked', () => {
    for (const event of [
      fact('ObjectionHidden', { objectionId: uuid('o'), reason: 'off-topic' }),
      fact('ObjectionParked', { objectionId: uuid('o') }),
    ]) {
      expect(revealed(4, argument(), yes(anna, carla, daan), no(), event).type).toBe('ObjectiveBlocked');
    }
  });

  it('[D119] gives trainers the concerns, in an order that tells nothing; the room a number', () => {
    const rehearsal = new Rehearsal();
    for (const event of [...live('objectives'), ...forward]) rehearsal.record(event);
    rehearsal.act(lead, 'OpenRound', { ...r, ballot: 'consent' });
    const votes = [
      ballots.concern('zo krap'),
      ballots.concern('alleen zo'),
      ballots.concern('meer tijd'),
      ballots.consent(),
    ];
    for (const [index, ballot] of votes.entries()) {
      rehearsal.act(everybody[index] ?? anna, 'CastBallot', { ...r, ballot });
    }
    rehearsal.act(lead, 'CloseRound', r).act(lead, 'RevealRound', r);
    const { facilitator, projector } = rehearsal.screens;
    const concerns = ['alleen zo', 'meer tijd', 'zo krap'].map((text) => ({ text }));
    expect(facilitator.state.objectives.byId[uuid('D')]).toMatchObject({ status: 'agreed', concerns });
    expect(projector.state.objectives.byId[uuid('D')]).toMatchObject({ status: 'agreed', concerns: [] });
    expect(projector.state.rounds.byId[uuid('r')]).toMatchObject({ tally: { concerns: 3 } });
    expect(JSON.stringify(projector.events)).not.toContain('krap');
  });

  it('[D94] nothing follows from too few ballots, whatever is on them', () => {
    const concern = cast('r', bert, { kind: 'consent', version: 1, stance: 'concern', concern: words(bert, 'krap') });
    const tooFew = fact('RoundRevealed', { ...r, tally: { kind: 'too-few', cast: 2 } });
    for (const other of [yes(bert), concern, no()]) {
      const scene = voting(argument(), yes(anna), other, closed('r', 2, 2))
        .when(lead, 'RevealRound', r)
        .then(tooFew);
      expect(scene.workshop.objectives.byId[uuid('D')]).toMatchObject({ status: 'forward', concerns: [] });
      const again = { roundId: uuid('s'), ballot: 'consent', subject: uuid('D') };
      scene.when(lead, 'OpenRound', again).thenTypes('RoundOpened');
    }
    voting(closed('r', 0, 0))
      .when(lead, 'RevealRound', r)
      .thenTypes('RoundRevealed');
  });

  it('[D119] names no objection that shows whose it is: that would tell what that person voted', () => {
    const shown = raised('o', bert, 'Dat redt de planning nooit', {
      objectiveId: uuid('D'),
      alias: words(bert, 'Bert'),
    });
    const { tally, type, data } = revealed(4, shown, yes(anna, carla, daan), no());
    expect(tally).toMatchObject({ tally: { objections: 1 } });
    expect([type, data.objectionIds]).toEqual(['ObjectiveBlocked', []]);
  });

  it('[D119] names objections in an order that tells nothing about who spoke first', () => {
    const both = [argument(), argument(carla, 'p')];
    const one = revealed(4, both, yes(anna, daan), no(), no(carla, 'p')).data.objectionIds;
    const other = revealed(4, both, yes(anna, daan), no(carla, 'p'), no()).data.objectionIds;
    expect(one).toEqual(other);
    expect([...one].sort()).toEqual([uuid('o'), uuid('p')].sort());
  });
});
