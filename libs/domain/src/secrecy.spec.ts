import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { thrown } from '../../../test/support/thrown.ts';
import {
  circles,
  decide,
  emptyWorkshop,
  evolve,
  exampleBallot,
  isForTheRoom,
  isReleased,
  personBehind,
  type RecordedEvent,
  readCommand,
  roundsOf,
  type TeamBallot,
  takesWordsBack,
  type Workshop,
  wordsOf,
} from './index.ts';
import { commonAudiences } from './kernel/disclosure.ts';
import { Dice } from './testing/improvised/dice.ts';
import {
  ballots,
  everybody,
  type Improvised,
  improvise,
  ownCases,
  type Played,
  pack,
  play,
  Rehearsal,
  replayed,
  uuid,
} from './testing-door.ts';

/** Whole workshops of random commands, and one of the people in it. They may all begin in one activity. */
function law(check: (played: Improvised, somebody: string) => void, runs = 25, activityId?: string): void {
  const numbers = fc.array(fc.nat(2 ** 31 - 1), { minLength: 40, maxLength: 160 });
  const property = fc.property(numbers, fc.integer({ min: 10, max: 140 }), fc.nat(4), (dice, length, who) =>
    check(improvise(dice, length, activityId), everybody[who]?.id ?? ''),
  );
  fc.assert(property, thrown(runs));
}

const json = (value: unknown): string => JSON.stringify(value);
const until = (events: readonly RecordedEvent[], end: number) => events.filter(({ position }) => position < end);

type Data = Readonly<Record<string, unknown>>;

/** What somebody gives with a command instead, at the moment they give it. */
type Twist = (move: Played, workshop: Workshop) => Data;

/** The same workshop, in which one person meant something else. */
const otherwise = (played: Improvised, somebody: string, twist: Twist): Rehearsal =>
  replayed(played, (move, workshop) => (move.actor.id === somebody ? { ...move, data: twist(move, workshop) } : move));

/** Another ballot that is just as valid; one that is refused stays as it is. */
function otherBallot({ kind, data, actor }: Played, workshop: Workshop): Data {
  const round = workshop.rounds.byId[String(data['roundId'])];
  const isTaken = (ballot: unknown): boolean => {
    const read = readCommand('CastBallot', { ...data, ballot });
    return read.ok && decide(read.command, workshop, actor, workshop).ok;
  };
  if (kind !== 'CastBallot' || !round || !isTaken(data['ballot'])) return data;
  const seed = Number.parseInt(uuid(json(data)).slice(-7), 16);
  const others = Array.from({ length: 20 }, (_, n) => {
    const dice = new Dice([seed + n]);
    const words = () => `iets anders, en wel ${n}`;
    return exampleBallot(round, workshop, { id: actor.id, roll: (below) => dice.roll(below), words });
  });
  const other = others.find((ballot) => json(ballot) !== json(data['ballot']) && isTaken(ballot));
  return { ...data, ballot: other ?? data['ballot'] };
}

/** Another ballot in the round of the team, where one was taken. */
function otherTeamBallot({ kind, data, actor }: Played, workshop: Workshop): Data {
  const read = readCommand(kind, data);
  const isTaken = kind === 'CastTeamBallot' && read.ok && decide(read.command, workshop, actor, workshop).ok;
  return isTaken ? { ballot: ballots.roles({ initiator: 2, purchaser: 1 }) } : data;
}

/** Whoever was in a team with somebody at any time. */
function fellowsOf(log: readonly RecordedEvent[], somebody: string): ReadonlySet<string> {
  const fellows = new Set<string>();
  const state = emptyWorkshop();
  for (const event of log) {
    evolve(state, event, event);
    const team = state.teams.list.find(({ memberIds }) => memberIds.includes(somebody));
    for (const id of team?.memberIds ?? []) fellows.add(id);
  }
  return fellows;
}

/** The same sentences with other words in them. */
const otherWords: Twist = ({ data }) =>
  JSON.parse(json(data).replaceAll('zin nummer', 'iets anders').replaceAll('Schim ', 'Damp ')) as Data;

/** Other words, another day and another word about telling, where what stood there was taken. */
function otherCommitment(move: Played, workshop: Workshop): Data {
  const { kind, data, actor } = move;
  const read = readCommand(kind, data);
  const isTaken = read.ok && decide(read.command, workshop, actor, workshop).ok;
  if (!isTaken || (kind !== 'MakeCommitment' && kind !== 'ReviseCommitment')) return data;
  return { ...otherWords(move, workshop), firstOn: '2031-06-30', tell: data['tell'] === 'no' ? 'upfront' : 'no' };
}

/** The same at another moment, with other words: another kind of thing, or another step. */
function otherObservation({ kind, data }: Played): Data {
  if (kind !== 'MarkObservation') return data;
  const step = data['stepId'] === 'trust' ? 'faith' : 'trust';
  const isStep = data['stepId'] !== undefined;
  const { text } = data;
  const words = typeof text === 'string' ? { text: text.replace('zin nummer', 'iets anders') } : {};
  return {
    ...data,
    ...(isStep ? { stepId: step } : { kind: data['kind'] === 'quote' ? 'promise' : 'quote' }),
    ...words,
  };
}

/** Another guess, another rating, other figures of the same kind, where what stood there was taken. */
function otherwiseSettled({ kind, data, actor }: Played, workshop: Workshop): Data {
  const read = readCommand(kind, data);
  const answer = read.ok ? decide(read.command, workshop, actor, workshop) : read;
  if (!answer.ok) return data;
  if (kind === 'GuessBuyingRole') return { ...data, roleIds: [json(data).includes('user') ? 'decider' : 'user'] };
  if (kind === 'RateSatisfaction') return { ...data, value: 6 - Number(data['value']) };
  const isCorrection = data['corrects'] === true && answer.events.some(({ type }) => type === 'OutcomeConfirmed');
  return isCorrection ? { ...data, agreed: true, terms: { paymentDays: 7 } } : data;
}

const sideOf = ({ state }: Rehearsal, playId: string, side: 'boss' | 'buyer'): string =>
  state.plays.list.find(({ id }) => id === playId)?.sitters.find(({ chair }) => chair === side)?.participantId ?? '';

/** Facts by which a text comes before the room, by somebody's leave. */
const publishing: ReadonlySet<string> = new Set<RecordedEvent['type']>([
  'ObjectionRaised',
  'ObjectionReleased',
  'ObjectionUnhidden',
  'ObjectionReworded',
  'ObjectionReopened',
  'ObjectionAnswered',
  'AnswerRejected',
  'CaseSpotlighted',
  'LineHighlighted',
  'ObjectivePutForward',
  'ObjectiveAmended',
]);

/** What two sides agree on is in the terms of their case: whoever plays it knows it. */
const withoutTerms = (move: Played): Played =>
  move.kind === 'RecordOutcome' ? { ...move, data: { ...move.data, terms: {} } } : move;

describe('secrecy', () => {
  it('[L3] another ballot changes no byte that anybody else is told, until its round is revealed', () => {
    law((played, somebody) => {
      const one = played.rehearsal;
      const other = otherwise(played, somebody, otherBallot);
      const votedIn = new Set(
        one.log.flatMap(({ type, data }) =>
          type === 'BallotCast' && data.participantId === somebody ? [data.roundId] : [],
        ),
      );
      const reveal = one.log.find(({ type, data }) => type === 'RoundRevealed' && votedIn.has(data.roundId));
      const end = reveal?.position ?? Number.POSITIVE_INFINITY;
      for (const audience of commonAudiences) {
        expect(json(until(other.screens[audience].events, end))).toBe(json(until(one.screens[audience].events, end)));
      }
      for (const { id } of everybody.filter((person) => person.id !== somebody)) {
        expect(json(until(other.phone(id).events, end))).toBe(json(until(one.phone(id).events, end)));
      }
    });
  });

  it('[L3] another ballot in a team changes no byte that anybody outside it is told', () => {
    let casters = 0;
    law(
      (played) => {
        const one = played.rehearsal;
        const voters = new Set(
          one.log.flatMap(({ type, data }) => (type === 'TeamBallotCast' ? [data.participantId] : [])),
        );
        casters += voters.size;
        for (const voter of voters) {
          const other = otherwise(played, voter, otherTeamBallot);
          for (const audience of commonAudiences) {
            expect(json(other.screens[audience].events)).toBe(json(one.screens[audience].events));
          }
          const fellows = fellowsOf(one.log, voter);
          for (const { id } of everybody.filter((person) => person.id !== voter && !fellows.has(person.id))) {
            expect(json(other.phone(id).events)).toBe(json(one.phone(id).events));
          }
        }
      },
      20,
      'teamcase',
    );
    expect(casters).toBeGreaterThan(5);
  });

  it('[L3] other words change no byte in the room, until somebody brings them before it', () => {
    law((played, somebody) => {
      const one = played.rehearsal;
      const other = otherwise(played, somebody, otherWords);
      expect(other.log.map(({ type }) => type)).toEqual(one.log.map(({ type }) => type));
      for (const audience of ['projector', 'participants'] as const) {
        const there = other.screens[audience].events;
        const different = one.screens[audience].events.find((event, index) => json(event) !== json(there[index]));
        const cause = one.log.find(({ position }) => position === different?.position)?.type ?? 'ObjectionRaised';
        expect(publishing).toContain(cause);
      }
      // Whoever turned out to be the same person has read them.
      const isThem = (id: string) => personBehind(one.state, somebody)?.id === personBehind(one.state, id)?.id;
      for (const { id } of everybody.filter((person) => !isThem(person.id))) {
        expect(json(withoutShared(other.phone(id).events))).toBe(json(withoutShared(one.phone(id).events)));
      }
    });
  });

  it('[L3] which case is dealt changes no byte that anybody is told, until the cards are opened', () => {
    let dealt = 0;
    law((played) => {
      const one = replayed(played, withoutTerms);
      const other = replayed(played, (move) => {
        const cases = pack.cases.filter((id) => id !== move.data['caseId']);
        return move.kind === 'DealBriefs' ? { ...move, data: { caseId: cases[0] } } : withoutTerms(move);
      });
      if (one.log.some(({ type }) => type === 'BriefsDealt')) dealt += 1;
      const end = one.log.find(({ type }) => type === 'BriefsRevealed')?.position ?? Number.POSITIVE_INFINITY;
      for (const audience of commonAudiences) {
        expect(json(until(other.screens[audience].events, end))).toBe(json(until(one.screens[audience].events, end)));
      }
      for (const { id } of everybody) {
        expect(json(until(other.phone(id).events, end))).toBe(json(until(one.phone(id).events, end)));
      }
    }, 50);
    expect(dealt).toBeGreaterThan(2);
  });

  it('[L3] no window holds as what a salesperson buys before the cards are opened', () => {
    law(({ rehearsal }) => {
      const open = Object.values(rehearsal.state.plays.open);
      const told = json([
        ...commonAudiences.map((audience) => rehearsal.screens[audience].events),
        ...rehearsal.phones.values(),
      ]);
      const times = told.split('buyingRoles').length - 1;
      expect(times).toBe(commonAudiences.length * open.length);
    });
  });

  it('[L3] which case of its own a team plays is in no window, and how it voted on it changes no byte for anybody else', () => {
    let played = 0;
    law(
      ({ opening, moves, rehearsal: one }) => {
        const voter = opening.flatMap(({ type, data }) => (type === 'TeamBallotCast' ? data.participantId : []))[0];
        const dealt = one.log.flatMap(({ type, data }) => (type === 'BriefsDealt' ? data.plays : []));
        const own = dealt.flatMap(({ ownCase }) => ownCase?.caseId ?? []);
        if (voter === undefined || own.length === 0) return;
        played += 1;
        const otherOpening = opening.map((event) =>
          event.type === 'TeamBallotCast' && event.data.participantId === voter
            ? { ...event, data: { ...event.data, ballot: otherThan(event.data.ballot) } }
            : event,
        );
        const other = replayed({ opening: otherOpening, moves });
        expect(json(other.log)).not.toBe(json(one.log));
        const ofPlays = ({ type }: RecordedEvent) => /^(?:Briefs?|Play|Chair)/u.test(type);
        for (const audience of commonAudiences) {
          const { events } = one.screens[audience];
          expect(json(other.screens[audience].events)).toBe(json(events));
          const told = json(events.filter(ofPlays));
          expect(own.filter((caseId) => told.includes(caseId))).toEqual([]);
        }
        const isThem = (id: string) => personBehind(one.state, voter)?.id === personBehind(one.state, id)?.id;
        const seats = everybody.filter(({ id }) => isThem(id)); // of whoever turned out to be the same person, too
        const fellows = new Set(seats.flatMap(({ id }) => [...fellowsOf(one.log, id)]));
        for (const { id } of everybody) {
          const told = json(one.phone(id).events.filter(ofPlays));
          expect(own.filter((caseId) => told.includes(caseId))).toEqual([]);
        }
        for (const { id } of everybody.filter((person) => !fellows.has(person.id) && !isThem(person.id))) {
          expect(json(other.phone(id).events)).toBe(json(one.phone(id).events));
        }
      },
      20,
      ownCases,
    );
    expect(played).toBeGreaterThan(5);
  });

  it('[L3] what an observer notes changes no byte for anybody but their team until the cards are opened, and for them only once the play is over', () => {
    let seen = 0;
    law(
      (played) => {
        const one = played.rehearsal;
        const marked = one.log.flatMap(({ type, data }) => (type === 'ObservationMarked' ? [data] : []));
        for (const observer of new Set(marked.map((each) => each.observer ?? ''))) {
          const other = otherwise(played, observer, otherObservation);
          expect(json(other.log)).not.toBe(json(one.log));
          seen += 1;
          const open = one.log.find(({ type }) => type === 'BriefsRevealed')?.position ?? Number.POSITIVE_INFINITY;
          for (const audience of commonAudiences) {
            expect(json(until(other.screens[audience].events, open))).toBe(
              json(until(one.screens[audience].events, open)),
            );
          }
          const theirs = marked.flatMap((each) => (each.observer === observer ? [each.playId] : []));
          const isOver = ({ type, data }: RecordedEvent) =>
            type === 'BriefsRevealed' || (type === 'PlayEnded' && data.playIds.some((id) => theirs.includes(id)));
          const end = one.log.find(isOver)?.position ?? Number.POSITIVE_INFINITY;
          const isThem = (id: string) => personBehind(one.state, observer)?.id === personBehind(one.state, id)?.id;
          for (const { id } of everybody.filter((person) => !isThem(person.id))) {
            expect(json(until(other.phone(id).events, end))).toBe(json(until(one.phone(id).events, end)));
          }
        }
      },
      60,
      'roleplay',
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('[L3] another guess or rating changes no byte for anybody else, another outcome none but for the two sides, until the cards are opened', () => {
    let seen = 0;
    law(
      (played) => {
        const one = played.rehearsal;
        const said = one.log.flatMap(({ type, data }) => {
          if (type === 'BuyingRoleGuessed' || type === 'SatisfactionRated') return [data.participantId];
          return type === 'OutcomeRecorded' ? [sideOf(one, data.playId, data.by)] : [];
        });
        const end = one.log.find(({ type }) => type === 'BriefsRevealed')?.position ?? Number.POSITIVE_INFINITY;
        for (const author of new Set(said)) {
          const other = otherwise(played, author, otherwiseSettled);
          if (json(other.log) !== json(one.log)) seen += 1;
          for (const audience of commonAudiences) {
            expect(json(until(other.screens[audience].events, end))).toBe(
              json(until(one.screens[audience].events, end)),
            );
          }
          const inTheirPlays = sittersEver(one.log)
            .filter((sitters) => sitters.has(author))
            .flatMap((sitters) => [...sitters]);
          const isThem = (id: string) => personBehind(one.state, author)?.id === personBehind(one.state, id)?.id;
          for (const { id } of everybody.filter((person) => !isThem(person.id))) {
            const isOutcome = ({ type }: RecordedEvent) => inTheirPlays.includes(id) && type.startsWith('Outcome');
            const told = (rehearsal: Rehearsal) =>
              until(rehearsal.phone(id).events, end).filter((each) => !isOutcome(each));
            expect(json(told(other))).toBe(json(told(one)));
          }
        }
      },
      30,
      'roleplay',
    );
    expect(seen).toBeGreaterThan(0);
  });

  it('[L3] another commitment changes no byte that anybody else is told, trainers included', () => {
    law((played) => {
      const one = played.rehearsal;
      const authors = new Set(
        one.log.flatMap(({ type, data }) => (type === 'CommitmentMade' ? [data.author ?? ''] : [])),
      );
      for (const author of authors) {
        const other = otherwise(played, author, otherCommitment);
        expect(json(other.log)).not.toBe(json(one.log));
        const theirs = one.log.filter(({ data }) => 'author' in data && data.author === author);
        const inTheRoom = theirs.find(({ type, data }) => type === 'LineCaptured' && data.ofCommitment);
        const end = inTheRoom?.position ?? Number.POSITIVE_INFINITY;
        for (const audience of commonAudiences) {
          expect(json(until(other.screens[audience].events, end))).toBe(json(until(one.screens[audience].events, end)));
        }
        const isThem = (id: string) => personBehind(one.state, author)?.id === personBehind(one.state, id)?.id;
        const readers = readersIn(one.log, author);
        for (const { id } of everybody.filter((person) => !isThem(person.id))) {
          const from = readers.get(id) ?? Number.POSITIVE_INFINITY;
          expect(json(until(other.phone(id).events, from))).toBe(json(until(one.phone(id).events, from)));
        }
      }
    });
  });

  it('[L3] what somebody shares reaches whom they share it with, and nobody else', () => {
    let shared = 0;
    law((played) => {
      const rehearsal = replayed({ ...played, moves: [...played.moves, ...sharing(played)] });
      const { byId } = rehearsal.state.commitments;
      shared += rehearsal.log.filter(({ type }) => type === 'CommitmentShared').length;
      for (const { id, readers = [] } of Object.values(byId)) {
        const told = everybody.filter((person) =>
          Object.hasOwn(rehearsal.phone(person.id).you.commitments.ofFellows, id),
        );
        const wished = (who: string) => readers.some((reader) => personBehind(rehearsal.state, who)?.id === reader);
        expect(told.filter((person) => !wished(person.id))).toEqual([]);
        const room = commonAudiences.flatMap((each) => rehearsal.screens[each].events);
        const isIn = (events: readonly RecordedEvent[]) =>
          events.some(({ data }) => 'lineId' in data && data.lineId === id);
        expect(isIn(room)).toBe(isIn(rehearsal.log));
        expect(room.filter(({ data }) => 'commitmentId' in data && data.commitmentId === id)).toEqual([]);
      }
    });
    expect(shared).toBeGreaterThan(5);
  });

  it('[L3] the room never holds words that are held, hidden, private or not highlighted', () => {
    law((played) => {
      const rehearsal = new Rehearsal();
      for (const event of played.opening) rehearsal.record(event);
      const { projector, participants } = rehearsal.screens;
      for (const move of played.moves) {
        const from = projector.events.length;
        play(rehearsal, move);
        const told = json([projector.events.slice(from), projector.state, participants.state]);
        expect(secretWords(rehearsal).filter((words) => told.includes(words))).toEqual([]);
      }
    });
  });

  it('[D194] whatever took words back from the room says so', () => {
    law((played) => {
      const rehearsal = new Rehearsal();
      for (const event of played.opening) rehearsal.record(event);
      const { events } = rehearsal.screens.participants;
      for (const move of played.moves) {
        play(rehearsal, move);
        const since = events.slice(events.findLastIndex(takesWordsBack) + 1).map(json);
        expect(secretWords(rehearsal).filter((words) => since.some((told) => told.includes(words)))).toEqual([]);
      }
    });
  });

  it('[L3] nobody is told who somebody is: ids of people stay in the log and on their own phones', () => {
    law(({ rehearsal }) => {
      for (const audience of commonAudiences) {
        const told = json([rehearsal.screens[audience].events, rehearsal.screens[audience].state]);
        expect(everybody.filter(({ id }) => told.includes(id))).toEqual([]);
      }
      for (const { id } of everybody) {
        const told = json(rehearsal.phone(id));
        expect(everybody.filter((person) => person.id !== id && told.includes(person.id))).toEqual([]);
      }
    });
  });

  it('[L3] two people who turn out to be one learn no ballot by it', () => {
    law((played, somebody) => {
      const merging = everybody.flatMap(({ id }) =>
        id === somebody
          ? []
          : [
              { keptId: id, mergedId: somebody },
              { keptId: somebody, mergedId: id },
            ],
      );
      const [merge] = merging.slice(played.moves.length % merging.length);
      const asked = { actor: { seat: 'facilitator', id: played.rehearsal.state.agenda.lead }, waited: 0 } as const;
      const guesses = roundsOf(played.rehearsal.state).flatMap(({ id: roundId, ballots }): Played[] => {
        const ballot = ballots[somebody]?.ballot;
        const actor = { seat: 'participant', id: merge?.keptId ?? '' } as const;
        return ballot && ballot.kind !== 'consent'
          ? [{ actor, waited: 0, kind: 'CastBallot', data: { roundId, ballot } }]
          : [];
      });
      const merged: Played = { ...asked, kind: 'MergeParticipants', data: merge ?? {} };
      const moves: Played[] = [...played.moves, merged, ...(merge?.keptId === somebody ? [] : guesses)];
      const one = replayed({ ...played, moves });
      const other = otherwise({ ...played, moves }, somebody, otherBallot);
      const revealed = one.log.some(({ type }) => type === 'RoundRevealed');
      const from = played.rehearsal.log.length;
      const after = (rehearsal: Rehearsal) =>
        everybody.map(({ id }) => rehearsal.phone(id).events.filter(({ position }) => position > from));
      expect(revealed || json(after(other))).toEqual(revealed || json(after(one)));
    });
  });
});

/** Everybody commits themselves and shares that, each with others; then the lead pairs them. */
function sharing({ rehearsal }: Improvised): readonly Played[] {
  const asked = { actor: { seat: 'facilitator', id: rehearsal.state.agenda.lead }, waited: 0 } as const;
  const everyones = everybody.flatMap(({ id }, n): Played[] => {
    const by = { actor: { seat: 'participant', id }, waited: 0 } as const;
    const about = { commitmentId: uuid(`shared ${n}`) };
    const intention = { situation: `zin nummer ${n} klinkt`, response: `zin nummer ${n} nazeggen` };
    return [
      { ...by, kind: 'SeekBuddy', data: { seeks: true } },
      { ...by, kind: 'MakeCommitment', data: { ...about, ...intention } },
      { ...by, kind: 'ShareCommitment', data: { ...about, circle: circles[n % circles.length] } },
    ];
  });
  return [
    { ...asked, kind: 'OpenActivity', data: { activityId: 'commitments' } },
    ...everyones,
    { ...asked, kind: 'PairBuddies', data: { seed: 'zaad' } },
  ];
}

/** A ballot on a case of one's own that says something else. */
const otherThan = (ballot: unknown): TeamBallot =>
  [ballots.roles({ user: 3 }), ballots.roles({ decider: 3 })].find((each) => json(each) !== json(ballot)) as TeamBallot; // there are two

/** Of each play whoever had a chair in it at any time. */
function sittersEver(log: readonly RecordedEvent[]): readonly ReadonlySet<string>[] {
  const found = new Map<string, Set<string>>();
  for (const { type, data } of log) {
    if (type === 'BriefsDealt') {
      for (const { playId, sitters } of data.plays)
        found.set(playId, new Set(sitters.map(({ participantId }) => participantId)));
    }
    if (type === 'ChairTaken') found.get(data.playId)?.add(data.participantId);
  }
  return [...found.values()];
}

/** What fellows shared with somebody, and what their observer noted, says what it says. */
const withoutShared = (events: readonly RecordedEvent[]) =>
  events
    .filter(({ type }) => !['CommitmentShown', 'BuddiesTold', 'TeamCaseTold', 'ObservationMarked'].includes(type))
    .map(({ data, ...event }) => ({ ...event, data: { ...data, teamCase: undefined, observations: undefined } }));

/** From which position on somebody reads what this author shares. */
function readersIn(log: readonly RecordedEvent[], author: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { type, data, position } of log) {
    const readers =
      type === 'CommitmentShared' && data.author === author
        ? (data.readers ?? [])
        : type === 'BuddiesPaired'
          ? data.pairs.filter((pair) => pair.includes(author)).flat()
          : [];
    for (const id of readers) if (!found.has(id)) found.set(id, position);
  }
  return found;
}

/** Words that the room may not read now. */
function secretWords({ log, state: { objections, cases, steps, objectives } }: Rehearsal): readonly string[] {
  const held = Object.values(objections.byId).filter((objection) => !isReleased(objection));
  const unseen = Object.values(cases.byId).filter(({ status }) => status !== 'spotlit');
  const unread = Object.values(steps.lines).filter(({ highlighted }) => !highlighted);
  const proposals = Object.values(objectives.byId).filter((each) => !isForTheRoom(each) && each.status !== 'withdrawn');
  const texts = [
    ...held.flatMap(({ text, interest, wordings }) => [text, interest, ...wordings]),
    ...unseen.flatMap(({ pseudonym, customerKind }) => [pseudonym, customerKind]),
    ...unread.map(({ text }) => text),
    ...reasonsKept(log),
    ...proposals.flatMap(({ versions }) => versions.flatMap(({ text, servesBuyer }) => [text, servesBuyer])),
  ];
  return texts.flatMap((text) => wordsOf(text) ?? []);
}

/** Reasons that were given while everything passed the trainer first: they stay there, whatever is set later. */
function reasonsKept(log: readonly RecordedEvent[]) {
  let moderation: string | undefined;
  return log.flatMap(({ type, data }) => {
    if (type === 'WorkshopCreated' || type === 'WorkshopRevised') moderation = data.settings?.moderation ?? moderation;
    return type === 'AnswerRejected' && moderation === 'pre' ? [data.why] : [];
  });
}
