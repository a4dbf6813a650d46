import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { thrown } from '../../../test/support/thrown.ts';
import { isFitToShow } from './agenda/projector-rules.ts';
import {
  copyOf,
  disclose,
  emptyWorkshop,
  emptyYou,
  evolve,
  evolveOwn,
  isDisclosedTo,
  laterFolds,
  merged,
  msOf,
  type ObjectionView,
  PhoneFold,
  type RecordedEvent,
  replay,
  replayable,
  show,
  unitedUnder,
  type Workshop,
  type WorkshopState,
} from './index.ts';
import { commonAudiences } from './kernel/disclosure.ts';
import { recountsOfOne } from './objections/one-person.ts';
import { countPeople } from './objections/united.ts';
import { broughtBy } from './people/brought.ts';
import { playsIn } from './plays/state.ts';
import {
  type Improvised,
  improvise,
  lead,
  pictureForTheRoom,
  pictureForTrainers,
  play,
  Rehearsal,
  tablesForTheRoom,
} from './testing-door.ts';

type Choose = (below: number) => number;

/** Whole workshops of random commands, wrong ones too; `choose` is more of the same chance. */
function law(check: (played: Improvised, choose: Choose) => void, runs = 25): void {
  const numbers = fc.array(fc.nat(2 ** 31 - 1), { minLength: 40, maxLength: 160 });
  const property = fc.property(numbers, fc.integer({ min: 10, max: 140 }), fc.nat(), (dice, length, from) => {
    let next = from;
    const choose = (below: number) => ((dice[next++ % dice.length] ?? 0) + next) % Math.max(1, below);
    check(improvise(dice, length), choose);
  });
  fc.assert(property, thrown(runs));
}

const json = (value: unknown): string => JSON.stringify(value);

const begin = ({ opening }: Improvised): Rehearsal => {
  const rehearsal = new Rehearsal();
  for (const event of opening) rehearsal.record(event);
  return rehearsal;
};

describe('laws of the fold', () => {
  it('[L1] resuming anywhere, cutting anyhow and merging neighbouring counts come to the same state', () => {
    law(({ rehearsal }, choose) => {
      for (const audience of commonAudiences) {
        const { events, state } = rehearsal.screens[audience];
        let resumed = JSON.parse(json(replay(events.slice(0, choose(events.length))))) as WorkshopState; // a snapshot
        while (resumed.position < state.position) {
          const rest = events.filter(({ position }) => position > resumed.position);
          resumed = replay(merged(rest.slice(0, 1 + choose(rest.length))), resumed);
        }
        expect(json(resumed)).toBe(json(state));
      }
    });
  });

  it('[L13] a phone comes to the same state whenever the rest of its code arrives', () => {
    law(({ rehearsal }, choose) => {
      const { events: common, state } = rehearsal.screens.participants;
      for (const { events: own, you } of rehearsal.phones.values()) {
        const fold = new PhoneFold();
        const phone = emptyWorkshop();
        const [left, right] = [[...common], [...own]];
        const arrival = choose(left.length + right.length + 1);
        for (let told = 0; left.length + right.length > 0; told++) {
          if (told === arrival) fold.complete(laterFolds);
          const fromCommon = right.length === 0 || (left.length > 0 && choose(2) === 0);
          const event = (fromCommon ? left : right).shift();
          if (event && fromCommon) fold.write(phone, event, event);
          else if (event) fold.writeOwn(phone.you, event, event);
        }
        fold.complete(laterFolds);
        expect(json(phone.you)).toBe(json(you));
        expect(json({ ...phone, you: emptyYou() })).toBe(json(state));
      }
    });
  });

  it('[L2] what one sees oneself and what everybody sees commute', () => {
    law(({ rehearsal }, choose) => {
      const common = rehearsal.screens.participants;
      for (const { events: own, you } of rehearsal.phones.values()) {
        const mine = emptyYou();
        const phone: WorkshopState = { ...emptyWorkshop(), you: untouchable };
        const [left, right] = [[...common.events], [...own]];
        while (left.length + right.length > 0) {
          const fromCommon = right.length === 0 || (left.length > 0 && choose(2) === 0);
          const event = (fromCommon ? left : right).shift();
          if (event && fromCommon) evolve(phone, event, event);
          else if (event) evolveOwn(mine, event, event);
        }
        expect(json(mine)).toBe(json(you));
        expect(json({ ...phone, you: emptyYou() })).toBe(json(common.state));
      }
    });
  });

  it('[L4] a replay is the same at every position, from keyframes, from the start and across JSON', () => {
    law(({ rehearsal: { log, state: end } }, choose) => {
      const frames = replayable(log, 1 + choose(20));
      const cut = choose(log.length);
      const state = emptyWorkshop();
      let carried = emptyWorkshop();
      for (const [index, event] of log.entries()) {
        expect(json(frames.at(index))).toBe(json(state));
        evolve(state, event, event);
        evolve(carried, event, event);
        if (index === cut) carried = JSON.parse(json(carried)) as WorkshopState; // what stringify wrote
      }
      for (const arrived of [frames.at(log.length), carried, state]) expect(json(arrived)).toBe(json(end));
    }, 15);
  });

  it('[L5] deciding leaves its arguments alone', () => {
    law((played) => {
      const rehearsal = begin(played); // state and command are frozen while they are decided on
      for (const move of played.moves) {
        const before = json(rehearsal.state);
        const { length } = rehearsal.log;
        play(rehearsal, move);
        const untouched = rehearsal.log.length > length || json(rehearsal.state) === before;
        expect(untouched).toBe(true);
      }
    }, 15);
  });

  it('[D345] what the room sees is still there after every act', () => {
    law((played) => {
      const rehearsal = begin(played);
      const { state } = rehearsal;
      const isThere = () =>
        isFitToShow(state.agenda.projector, state) ||
        (state.agenda.projector.view === 'briefs' && playsIn(state).length > 0); // dealt, though nobody holds one any more
      for (const move of played.moves) {
        const before = isThere();
        play(rehearsal, move);
        expect([move.kind, isThere() || !before]).toEqual([move.kind, true]);
      }
    }, 60);
  });

  it('[L6] folding is total: any facts, in any order and with others missing, throw nothing', () => {
    law(({ rehearsal }, choose) => {
      const own = [...rehearsal.phones.values()].flatMap(({ events }) => events);
      const all = [...rehearsal.log, ...commonAudiences.flatMap((each) => rehearsal.screens[each].events), ...own];
      const state = choose(2) === 0 ? emptyWorkshop() : copyOf(rehearsal.state);
      const you = emptyYou();
      for (let count = 0; count < 200; count++) {
        const event = all[choose(all.length)];
        if (!event) continue;
        evolve(state, event, event);
        evolveOwn(you, event, event);
      }
      expect(() => json([state, you])).not.toThrow();
    });
  });

  it('[L8] the state shares nothing with the facts it was made of, nor with the state of another window', () => {
    law(({ rehearsal }) => {
      const state = emptyWorkshop();
      for (const event of rehearsal.log) {
        const told = objectsIn(disclose(event, state));
        for (const fact of objectsIn(event)) told.delete(fact);
        expect(shared(state, told)).toEqual([]);
        evolve(state, event, event);
      }
      const screens = [...commonAudiences.map((each) => rehearsal.screens[each]), ...rehearsal.phones.values()];
      const seen = objectsIn([rehearsal.log, screens.map(({ events }) => events)]);
      for (const each of [state, ...screens.map((screen) => ('you' in screen ? screen.you : screen.state))]) {
        expect(shared(each, seen)).toEqual([]);
        for (const object of objectsIn(each)) seen.add(object);
      }
    }, 15);
  });

  it('[D382] whether a fact is anything in a window is known without what it is there', () => {
    law(({ rehearsal }) => {
      const state = emptyWorkshop();
      for (const event of rehearsal.log) {
        const told = disclose(event, state);
        for (const audience of commonAudiences)
          expect([event.type, isDisclosedTo(audience, event, state)]).toEqual([event.type, audience in told]);
        evolve(state, event, event);
      }
    }, 15);
  });

  it('[L10] numbers are what they count', () => {
    law(({ rehearsal: { state } }) => {
      const rounds = Object.values(state.rounds.byId);
      expect(rounds.map(({ cast }) => cast)).toEqual(rounds.map(({ ballots }) => Object.keys(ballots).length));
      const present = Object.values(state.people.byId).filter(({ status }) => status === 'present');
      expect(state.people.joined).toBe(present.length);
      expect(state.people.voting).toBe(present.filter(({ mode }) => mode === 'voting').length);
      const heads = Object.values(state.objections.byId).filter(({ mergedInto }) => mergedInto === undefined);
      expect(heads.map(({ support }) => support)).toEqual(heads.map(({ id }) => countPeople(unitedUnder(state, id))));
      const members = state.teams.list.flatMap(({ memberIds }) => memberIds);
      expect(new Set(members).size).toBe(members.length);
      expect(state.teams.list.filter(({ memberIds }) => memberIds.length === 0)).toEqual([]);
    });
  });
});

describe('laws of people', () => {
  it('[L12] once two seats turn out to be one person’s, it is as if one person had done it all', () => {
    law(({ rehearsal }, choose) => {
      const { byId } = rehearsal.state.people;
      const ids = Object.keys(byId).filter((id) => byId[id]?.status !== 'merged'); // whoever was is another one already
      const [keptId, mergedId] = [ids[choose(ids.length)], ids[choose(ids.length)]];
      if (keptId === undefined || mergedId === undefined || keptId === mergedId) return;
      const merge = { type: 'ParticipantsMerged', data: { keptId, mergedId } } as const;
      const meta = { position: rehearsal.state.position + 1, at: rehearsal.now };
      const two = copyOf(rehearsal.state);
      const theirs = broughtBy(two, mergedId, keptId);
      evolve(two, merge, meta);
      expect(json(show([two.objections, two.objectives, two.cases, two.steps, theirs]))).not.toContain(`"${mergedId}"`);
      const one = replay(rehearsal.log.map((event) => as(keptId, mergedId, event)));
      const [kept, merged] = [seatsOf(rehearsal.log, keptId), seatsOf(rehearsal.log, mergedId)];
      const twice = actedOn(rehearsal.log, kept).filter((id) => actedOn(rehearsal.log, merged).includes(id));
      const seats = [...kept, ...merged];
      expect(whatIsDone(two, seats, twice)).toEqual(whatIsDone(one, seats, twice));
      const counts = recountsOfOne(rehearsal.state, mergedId, keptId);
      for (const event of counts) evolve(two, event, meta);
      const heads = Object.values(two.objections.byId).filter(({ mergedInto }) => mergedInto === undefined);
      expect(heads.map(({ support }) => support)).toEqual(heads.map(({ id }) => countPeople(unitedUnder(two, id))));
    }, 40);
  });
});

describe('laws of the windows', () => {
  it('[L7] every window draws the same picture as the authority', () => {
    law((played) => {
      const rehearsal = begin(played);
      const { facilitator, projector, participants } = rehearsal.screens;
      for (const move of played.moves) {
        play(rehearsal, move);
        expect(pictureForTrainers(facilitator.state)).toEqual(pictureForTrainers(rehearsal.state));
        expect(pictureForTheRoom(projector.state)).toEqual(pictureForTheRoom(rehearsal.state));
        expect(pictureForTheRoom(participants.state)).toEqual(pictureForTheRoom(rehearsal.state));
        expect(tablesForTheRoom(projector.state)).toEqual(tablesForTheRoom(rehearsal.state));
        expect(projector.state.agenda.locked).toBe(rehearsal.state.agenda.locked);
      }
    }, 15);
  });

  it('[L9] an act that is taken back at once leaves no trace that anybody sees', () => {
    law((played) => {
      const rehearsal = begin(played);
      const all = () => [rehearsal.state, ...commonAudiences.map((each) => rehearsal.screens[each].state)];
      for (const { actor, kind, data, waited } of played.moves) {
        const before = all().map(copyOf);
        const from = rehearsal.log.length;
        const decision = rehearsal.wait(waited).ask(actor, kind, data);
        const act = rehearsal.state.agenda.undoable.at(-1);
        const { length } = rehearsal.log;
        if (kind === 'Undo' || !decision.ok || length === from || act?.position !== length || !act) continue;
        if (rehearsal.log.slice(from).filter(({ type }) => type === 'RoundClosed').length > 1) continue; // each for itself
        if (!rehearsal.ask({ ...lead, id: rehearsal.state.agenda.lead }, 'Undo').ok) continue;
        const [authority = rehearsal.state] = before;
        if ((authority.agenda.timer?.endsAt ?? Infinity) <= msOf(rehearsal.state.at)) continue; // it rang before that
        const wasFit = isFitToShow(authority.agenda.projector, authority); // else the room is shown the title
        const seen = (state: Workshop, since: Workshop) => {
          const { agenda, ...rest } = visible(state, since);
          return { ...rest, agenda: wasFit ? agenda : { ...agenda, projector: undefined } };
        };
        expect([act, all().map((state, index) => seen(state, before[index] ?? state))]).toEqual([
          act,
          before.map((state) => seen(state, state)),
        ]);
      }
    }, 25);
  });
});

/** The same fact, had one person done it. */
const as = (keptId: string, mergedId: string, event: RecordedEvent): RecordedEvent =>
  JSON.parse(json(event).replaceAll(`"${mergedId}"`, `"${keptId}"`)) as RecordedEvent; // what stringify wrote

/** The seats of one person: theirs, and those that turned out to be theirs before. */
const seatsOf = (log: readonly RecordedEvent[], participantId: string): readonly string[] => [
  participantId,
  ...log.flatMap(({ type, data }) =>
    type === 'ParticipantsMerged' && data.keptId === participantId ? seatsOf(log, data.mergedId) : [],
  ),
];

/** The rounds somebody voted in, and the objections they stood behind at some time. */
const actedOn = (log: readonly RecordedEvent[], seats: readonly string[]): readonly string[] =>
  log.flatMap(({ type, data }) => {
    if (type === 'BallotCast') return seats.includes(data.participantId) ? [data.roundId] : [];
    if (type === 'ObjectionSupported') return seats.includes(data.participantId) ? [data.objectionId] : [];
    return type === 'ObjectionRaised' && data.raiser !== undefined && seats.includes(data.raiser)
      ? [data.objectionId]
      : [];
  });

/**
 * Whose everything is. Left out is what one person cannot do, to vote or to stand behind the same objection `twice`; and what
 * goes by seats: what was counted stays counted, and what was sealed stays sealed.
 */
function whatIsDone(
  { objections, objectives, cases, steps, rounds }: Workshop,
  seats: readonly string[],
  twice: readonly string[],
) {
  const others = (id: string, people: object): readonly string[] =>
    Object.keys(people)
      .filter((each) => !twice.includes(id) || !seats.includes(each))
      .sort();
  const answerers = ({ answers }: ObjectionView) => answers.map(({ author }) => author);
  return [
    Object.values(objections.byId).map((each) => [
      each.id,
      each.raiser,
      others(each.id, each.supporters),
      answerers(each),
    ]),
    Object.values(objectives.byId).map(({ id, author }) => [id, author]),
    Object.values(cases.byId).map(({ id, owner }) => [id, owner]),
    Object.values(steps.lines).map(({ id, author }) => [id, author]),
    Object.values(rounds.byId).map(({ id, ballots }) => [id, others(id, ballots)]),
  ];
}

const untouchable = new Proxy({} as WorkshopState['you'], {
  get: () => neverTouched(),
  set: () => neverTouched(),
});

function neverTouched(): never {
  throw new Error('the common window reads or writes what is one’s own');
}

/** Every object and list in it that is not empty. */
function objectsIn(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value !== 'object' || value === null || found.has(value) || Object.keys(value).length === 0) return found;
  found.add(value);
  for (const item of Object.values(value)) objectsIn(item, found);
  return found;
}

const shared = (value: unknown, others: ReadonlySet<object>): readonly object[] =>
  [...objectsIn(value)].filter((each) => others.has(each));

/** What can be seen of a state: not when things happened, nor rounds that were thrown away since `before`. */
function visible(state: Workshop, before: Workshop) {
  const { position: _position, at: _at, agenda, people, rounds, objections, ...rest } = copyOf(state) as WorkshopState;
  const { undoable: _undoable, undoneUntil: _until, activities, ...kept } = agenda;
  const known = ([id]: readonly [string, unknown]) => before.rounds.byId[id] !== undefined;
  return {
    ...rest,
    people: { ...people, electorates: Object.fromEntries(Object.entries(people.electorates).filter(known)) },
    agenda: { ...kept, activities: activities.map(({ openedAt: _opened, spentMs: _spent, ...activity }) => activity) },
    rounds: {
      ...rounds,
      order: before.rounds.order,
      byId: Object.fromEntries(Object.entries(rounds.byId).filter(known)),
    },
    objections: Object.fromEntries(
      Object.entries(objections.byId).map(([id, objection]) => [id, { ...objection, wordings: [] }]),
    ), // the room is not told earlier wordings again
  };
}
