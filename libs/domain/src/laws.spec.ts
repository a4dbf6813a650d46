import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  copyOf,
  decide,
  disclose,
  emptyWorkshop,
  emptyYou,
  evolve,
  evolveOwn,
  isForTheRoom,
  isReleased,
  merged,
  type RecordedEvent,
  replay,
  replayable,
  unitedUnder,
  type Workshop,
  type WorkshopState,
} from './index.ts';
import { commonAudiences } from './kernel/window.ts';
import { countPeople } from './objections/united.ts';
import { type Improvised, improvise, lead, play, Rehearsal } from './testing-door.ts';

/** A whole workshop of random commands, wrong ones too. */
const workshops = fc
  .tuple(fc.array(fc.nat(2 ** 31 - 1), { minLength: 40, maxLength: 160 }), fc.integer({ min: 10, max: 140 }))
  .map(([numbers, length]) => improvise(numbers, length));

const json = (value: unknown): string => JSON.stringify(value);

function law(check: (played: Improvised, choose: (below: number) => number) => void, numRuns = 60): void {
  const property = fc.property(workshops, fc.infiniteStream(fc.nat(1_000_000)), (played, stream) =>
    check(played, (below) => (stream.next().value ?? 0) % Math.max(1, below)),
  );
  fc.assert(property, { numRuns });
}

describe('laws of the fold', () => {
  it('[L1] resuming anywhere, cutting anyhow and merging neighbouring counts come to the same state', () => {
    law(({ rehearsal }, choose) => {
      for (const audience of commonAudiences) {
        const { events, state } = rehearsal.screens[audience];
        let resumed = replay(events.slice(0, choose(events.length)));
        resumed = JSON.parse(json(resumed)) as WorkshopState; // a snapshot
        while (resumed.position < (events.at(-1)?.position ?? 0)) {
          const rest = events.filter(({ position }) => position > resumed.position);
          resumed = replay(merged(rest.slice(0, 1 + choose(rest.length))), resumed);
        }
        expect(json(resumed)).toBe(json(state));
      }
    });
  });

  it('[L2] what one sees oneself and what everybody sees commute', () => {
    law(({ rehearsal }, choose) => {
      const untouchable = new Proxy({} as WorkshopState['you'], {
        get: () => expect('you').toBe('left alone by the common window'),
        set: () => expect('you').toBe('left alone by the common window') ?? false,
        ownKeys: () => expect('you').toBe('left alone by the common window') ?? [],
      });
      for (const { events: own, you } of rehearsal.phones.values()) {
        const common = rehearsal.screens.participants.events;
        const mine = emptyYou();
        const phone: WorkshopState = { ...emptyWorkshop(), you: untouchable };
        const [left, right] = [[...common], [...own]];
        while (left.length + right.length > 0) {
          const fromCommon = right.length === 0 || (left.length > 0 && choose(2) === 0);
          const event = (fromCommon ? left : right).shift();
          if (event && fromCommon) evolve(phone, event, event);
          else if (event) evolveOwn(mine, event, event);
        }
        expect(json(mine)).toBe(json(you));
        expect(json({ ...phone, you: emptyYou() })).toBe(json(rehearsal.screens.participants.state));
      }
    });
  });

  it('[L4] a replay is the same at every position, from keyframes, from the start and across JSON', () => {
    law(({ rehearsal }, choose) => {
      const { log } = rehearsal;
      const frames = replayable(log, 1 + choose(20));
      const state = emptyWorkshop();
      const cut = choose(log.length);
      let carried = emptyWorkshop();
      for (const [index, event] of log.entries()) {
        expect(json(frames.at(index))).toBe(json(state));
        evolve(state, event, event);
        evolve(carried, event, event);
        if (index === cut) carried = JSON.parse(json(carried)) as WorkshopState; // what stringify wrote
      }
      expect(json(frames.at(log.length))).toBe(json(rehearsal.state));
      expect(json(carried)).toBe(json(rehearsal.state));
      expect(json(state)).toBe(json(rehearsal.state));
    }, 30);
  });

  it('[L5] deciding leaves its arguments alone', () => {
    law(({ opening, moves }) => {
      const rehearsal = new Rehearsal(); // its state and commands are frozen while they are decided on
      for (const event of opening) rehearsal.record(event);
      for (const move of moves) {
        const before = json(rehearsal.state);
        const { length } = rehearsal.log;
        play(rehearsal, move);
        if (rehearsal.log.length === length) expect(json(rehearsal.state)).toBe(before);
      }
    }, 30);
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
      const facts = new Set<object>();
      for (const event of rehearsal.log) {
        const told = new Set<object>();
        gather(disclose(event, state), told);
        gather(event, facts);
        expect(sharedBy(state, new Set([...told].filter((each) => !facts.has(each))))).toEqual([]);
        evolve(state, event, event);
      }
      const seen = new Set<object>(facts);
      const screens = commonAudiences.map((each) => rehearsal.screens[each]);
      for (const { events } of [...screens, ...rehearsal.phones.values()]) gather(events, seen);
      const states = [
        state,
        ...screens.map((screen) => screen.state),
        ...[...rehearsal.phones.values()].map(({ you }) => you),
      ];
      for (const each of states) {
        expect(sharedBy(each, seen)).toEqual([]);
        gather(each, seen);
      }
    }, 30);
  });
});

describe('laws of the windows', () => {
  it('[L7] every window draws the same picture as the authority', () => {
    law(({ opening, moves }) => {
      const rehearsal = new Rehearsal();
      for (const event of opening) rehearsal.record(event);
      for (const move of moves) {
        play(rehearsal, move);
        const { facilitator, projector, participants } = rehearsal.screens;
        expect(forTrainers(facilitator.state)).toEqual(forTrainers(rehearsal.state));
        expect(forTheRoom(projector.state)).toEqual(forTheRoom(rehearsal.state));
        expect({ ...forTheRoom(participants.state), locked: 0 }).toEqual({ ...forTheRoom(rehearsal.state), locked: 0 });
      }
    }, 40);
  });

  it('[L9] an act that is taken back at once leaves no trace that anybody sees', () => {
    law(({ opening, moves }) => {
      const rehearsal = new Rehearsal();
      for (const event of opening) rehearsal.record(event);
      for (const move of moves) {
        const before = [rehearsal.state, ...commonAudiences.map((each) => rehearsal.screens[each].state)].map(copyOf);
        const { position } = rehearsal.state;
        const { length } = rehearsal.log;
        rehearsal.wait(move.waited);
        if (!rehearsal.ask(move.actor, move.kind, move.data).ok || move.kind === 'Undo') continue;
        const done = rehearsal.log.slice(length).length === rehearsal.state.position - position;
        const latest = rehearsal.state.agenda.undoable.at(-1);
        if (!done || !latest || latest.position <= position || rehearsal.state.position !== latest.position) continue;
        const leader = { ...lead, id: rehearsal.state.agenda.lead };
        const { undo } = latest;
        if (rehearsal.log.slice(length).filter(({ type }) => type === latest.type).length > 1) continue;
        if (!rehearsal.ask(leader, 'Undo').ok) continue;
        const after = [rehearsal.state, ...commonAudiences.map((each) => rehearsal.screens[each].state)];
        expect({ undo, seen: after.map((state, index) => visible(state, before[index] ?? state)) }).toEqual({
          undo,
          seen: before.map((state) => visible(state, state)),
        });
      }
    }, 60);
  });

  it('[L10] numbers are what they count', () => {
    law(({ rehearsal: { state } }) => {
      for (const { ballots, cast, status } of Object.values(state.rounds.byId)) {
        if (status !== 'discarded') expect(cast).toBe(Object.keys(ballots).length);
      }
      const present = Object.values(state.people.byId).filter(({ status }) => status === 'present');
      expect(state.people.joined).toBe(present.length);
      expect(state.people.voting).toBe(present.filter(({ mode }) => mode === 'voting').length);
      for (const { id, mergedInto, support } of Object.values(state.objections.byId)) {
        if (mergedInto === undefined) expect([id, support]).toEqual([id, countPeople(unitedUnder(state, id))]);
      }
    });
  });
});

/** Every object and list in it. */
function gather(value: unknown, into: Set<object>): void {
  if (typeof value !== 'object' || value === null || into.has(value)) return;
  into.add(value);
  for (const item of Object.values(value)) gather(item, into);
}

/** Objects in it that are among these, too; what is empty and shared by all does no harm. */
function sharedBy(value: unknown, others: ReadonlySet<object>): readonly object[] {
  const mine = new Set<object>();
  gather(value, mine);
  return [...mine].filter((each) => others.has(each) && Object.keys(each).length > 0);
}

const wordsIn = (text: object | undefined) => (text && 'text' in text ? text.text : undefined);

/** What trainers see, of whoever may see more. */
function forTrainers(workshop: Workshop) {
  const { agenda, people, rounds, cases, objections, objectives, steps } = workshop;
  return copyOf({
    agenda: {
      ...agenda,
      undoable: agenda.undoable.map(({ position, type }) => ({ position, type })),
      bookmarks: agenda.bookmarks.map(({ label }) => wordsIn(label)),
    },
    people: {
      joined: people.joined,
      voting: people.voting,
      all: Object.values(people.byId).map(({ handle, status, mode }) => ({ handle, status, mode })),
    },
    rounds: roundsIn(rounds),
    spotlit: cases.spotlit,
    cases: Object.values(cases.byId).map(({ id, status, offered, pseudonym }) => ({
      id,
      status,
      offered,
      said: wordsIn(pseudonym),
    })),
    objections: Object.values(objections.byId).map(objectionIn),
    objectives: Object.values(objectives.byId).map(objectiveIn),
    steps: {
      ...steps,
      lines: Object.values(steps.lines).map(({ id, highlighted, text }) => ({ id, highlighted, said: wordsIn(text) })),
    },
  });
}

const roundsIn = ({ order, byId }: Workshop['rounds']) => ({
  order,
  all: Object.values(byId).map(({ ballots: _ballots, changedSincePeek: _changed, peeked: _peeked, ...round }) => round),
});

const objectionIn = ({
  id,
  status,
  support,
  mergedInto,
  text,
  answers,
  released,
}: Workshop['objections']['byId'][string]) => ({
  ...{ id, status, support, mergedInto, released, said: wordsIn(text) },
  answers: answers.map((answer) => ({ id: answer.id, verdict: answer.verdict, said: wordsIn(answer.text) })),
});

const objectiveIn = ({ id, status, versions, flagged, needsNewVersion }: Workshop['objectives']['byId'][string]) => ({
  ...{ id, status, flagged, needsNewVersion },
  said: versions.map(({ n, text }) => [n, wordsIn(text)]),
});

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => (one.id < other.id ? -1 : 1);

/** What the room sees, of whoever may see more. */
function forTheRoom(workshop: Workshop) {
  const { agenda, people, rounds, cases, objections, objectives, steps } = workshop;
  const { status, title, settings, locked, activeActivity, timer, projector } = agenda;
  const shown = Object.values(objectives.byId).filter(isForTheRoom);
  return copyOf({
    ...{ status, title, settings, locked, activeActivity, timer, projector },
    activities: agenda.activities.map(({ id, status: stands }) => [id, stands === 'skipped' ? 'planned' : stands]),
    people: { joined: people.joined, voting: people.voting },
    rounds: roundsIn(rounds),
    spotlit: cases.spotlit,
    cases: Object.values(cases.byId)
      .filter((each) => each.status === 'spotlit')
      .map(({ id, pseudonym }) => ({ id, said: wordsIn(pseudonym) }))
      .sort(byId),
    objections: Object.values(objections.byId).filter(isReleased).map(objectionIn).sort(byId),
    objectives: shown.map(objectiveIn).sort(byId),
    steps: { open: steps.open, completed: steps.completed },
    lines: Object.values(steps.lines)
      .filter(({ highlighted }) => highlighted)
      .map(({ id, text }) => ({ id, said: wordsIn(text) }))
      .sort(byId),
  });
}

/** What can be seen of a state: not when things happened, nor what was tried and thrown away since `before`. */
function visible(state: Workshop, before: Workshop) {
  const { position: _position, at: _at, agenda, rounds, cases, ...rest } = copyOf(state) as WorkshopState;
  const { undoable: _undoable, undoneUntil: _until, ...kept } = agenda;
  const isNew = (id: string) => before.rounds.byId[id] === undefined;
  return copyOf({
    ...rest,
    agenda: {
      ...kept,
      activities: kept.activities.map(({ openedAt: _opened, spentMs: _spent, ...activity }) => activity),
    },
    rounds: {
      ...rounds,
      order: rounds.order.filter((id) => !isNew(id)),
      byId: Object.fromEntries(Object.entries(rounds.byId).filter(([id]) => !isNew(id))),
    },
    cases,
  });
}
