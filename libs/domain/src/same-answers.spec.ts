import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { thrown } from '../../../test/support/thrown.ts';
import { decide } from './decide.ts';
import { commandKinds, mayVoteIn, type RecordedEvent, readCommand, teamWith } from './index.ts';
import { commonAudiences } from './kernel/disclosure.ts';
import type { WorkshopDecision } from './rule.ts';
import { Dice } from './testing/improvised/dice.ts';
import type { Move } from './testing/improvised/move.ts';
import { nextMove } from './testing/improvised/next-move.ts';
import {
  anna,
  ballots,
  bert,
  coTrainer,
  everybody,
  type Improvised,
  improvise,
  type Played,
  play,
  type Rehearsal,
  replayed,
  uuid,
} from './testing-door.ts';

const numbers = fc.array(fc.nat(2 ** 31 - 1), { minLength: 40, maxLength: 160 });

/** Whole workshops of random commands, and more of the same chance for what comes after. */
function law(check: (played: Improvised, dice: Dice) => void, runs = 20): void {
  const property = fc.property(numbers, numbers, fc.integer({ min: 5, max: 60 }), (before, after, length) =>
    check(improvise(before, length), new Dice(after)),
  );
  fc.assert(property, thrown(runs));
}

/** The same moment twice. What is done from here on is done in both; what somebody is told is compared. */
class Worlds {
  readonly one: Rehearsal;
  readonly other: Rehearsal;
  #from: number;

  constructor(played: Improvised) {
    this.one = played.rehearsal;
    this.other = replayed(played);
    this.#from = this.one.log.length;
  }

  get workshop() {
    return this.one.state;
  }

  get lead() {
    return { seat: 'facilitator', id: this.workshop.agenda.lead } as const;
  }

  /** Where the two begin to differ: from here on what is told must not. */
  begin(): void {
    this.#from = this.one.log.length;
  }

  both(actor: Move['actor'], kind: string, data: unknown = {}): readonly WorkshopDecision[] {
    return [this.one, this.other].map((rehearsal) => rehearsal.ask(actor, kind, data));
  }

  /** Plays a move in both and gives back both answers. */
  play(move: Played): readonly WorkshopDecision[] {
    return [this.one, this.other].map((rehearsal) => play(rehearsal, move));
  }

  /** What every common window, and the phones of all but these, were told in either since they differ. */
  told(except: readonly string[]) {
    const heard = (rehearsal: Rehearsal) => [
      ...commonAudiences.map((audience) => since(rehearsal.screens[audience].events, this.#from)),
      ...everybody
        .filter(({ id }) => !except.includes(id))
        .map(({ id }) => since(rehearsal.phone(id).events, this.#from)),
    ];
    return [heard(this.one), heard(this.other)] as const;
  }
}

/** Without the comparison with an earlier round: that is about who voted both times, and is told only of enough. */
const since = (events: readonly RecordedEvent[], position: number) =>
  events.filter((event) => event.position > position).map((event) => JSON.stringify(event, withoutComparison));

const withoutComparison = (name: string, value: unknown): unknown => (name === 'compared' ? undefined : value);

/** An answer as its asker hears it, with what is recorded. */
const heard = (decision: WorkshopDecision | undefined): string => JSON.stringify(decision, withoutComparison);

/** A workshop in full swing, with a round in which both can vote and did not; nothing where that cannot be had. */
function voting(worlds: Worlds, dice: Dice): string | undefined {
  const { lead } = worlds;
  worlds.both(lead, 'StartWorkshop');
  worlds.both(lead, 'ResumeWorkshop');
  if (worlds.workshop.agenda.activeActivity === undefined) worlds.both(lead, 'OpenActivity', { activityId: 'closing' });
  for (const { id } of [anna, bert]) {
    worlds.both({ seat: 'visitor', id: 'door' }, 'JoinWorkshop', join(id));
    worlds.both({ seat: 'participant', id }, 'SetParticipationMode', { mode: 'voting' });
  }
  const roundId = uuid('the round');
  worlds.both(lead, 'OpenRound', { roundId, ballot: 'fist', subject: worlds.workshop.agenda.activeActivity });
  for (const { id } of everybody.slice(2)) {
    if (!dice.oneIn(3)) worlds.both({ seat: 'participant', id }, 'CastBallot', { roundId, ballot: ballots.fist(4) });
  }
  const round = worlds.workshop.rounds.byId[roundId];
  const people = [anna, bert].map(({ id }) => worlds.workshop.people.byId[id]);
  const ready = round && people.every((person) => person && mayVoteIn(worlds.workshop, round, person));
  return ready ? roundId : undefined;
}

const join = (participantId: string) => ({ participantId, locale: 'nl', via: 'code', rulesAccepted: true });

const handleOf = ({ workshop }: Worlds, id: string): string => workshop.people.byId[id]?.handle ?? '';

/** What a trainer would try who wants to know whether somebody voted. */
function probe(worlds: Worlds, dice: Dice, roundId: string): Played {
  const somebody = dice.of(anna, bert);
  const participantId = handleOf(worlds, somebody.id);
  const other = handleOf(worlds, dice.pick(everybody)?.id ?? '');
  const by = (actor: Move['actor'], kind: Move['kind'], data: Move['data'] = {}): Played => ({
    actor,
    kind,
    data,
    waited: dice.oneIn(3) ? 20 : 0,
  });
  return dice.of(
    () => by(worlds.lead, 'SetParticipationMode', { participantId, mode: dice.of('watching', 'voting') }),
    () => by(somebody, 'SetParticipationMode', { mode: dice.of('watching', 'voting') }),
    () => by(worlds.lead, 'RemoveParticipant', { participantId }),
    () => by(worlds.lead, 'MergeParticipants', { keptId: participantId, mergedId: other }),
    () => by(coTrainer, 'MergeParticipants', { keptId: other, mergedId: participantId }),
    () => by(somebody, 'LeaveWorkshop'),
    () => by({ seat: 'visitor', id: 'door' }, 'JoinWorkshop', join(somebody.id)),
    () => by(coTrainer, 'NudgeParticipants', { roundId }),
    () => by(worlds.lead, 'PeekRound', { roundId }),
    () => by(worlds.lead, 'CloseRound', { roundId }),
    () => by(worlds.lead, 'ReopenRound', { roundId }),
    () => by(worlds.lead, 'Undo'),
  )();
}

/** Every command a trainer can give, twice, and what either world answers; nothing of it happens. */
function answersToTrainers(worlds: Worlds, dice: Dice) {
  const asked = commandKinds.flatMap((kind, index) =>
    [1, 2].flatMap((turn) => {
      const moment = { dice, workshop: worlds.workshop, people: everybody, count: 1_000 + 2 * index + turn };
      const { data } = nextMove(moment, kind);
      return [worlds.lead, coTrainer].map((actor) => ({ actor, kind, data }));
    }),
  );
  const answer = ({ state, now }: Rehearsal, { actor, kind, data }: Move) => {
    const read = readCommand(kind, data);
    return `${kind} ${heard(read.ok ? decide(read.command, state, actor, { at: now }) : read)}`;
  };
  return [asked.map((move) => answer(worlds.one, move)), asked.map((move) => answer(worlds.other, move))] as const;
}

describe('who voted', () => {
  it('[L11] shows in no answer, and nowhere else: it may as well have been another', () => {
    let compared = 0;
    law((played, dice) => {
      const worlds = new Worlds(played);
      const roundId = voting(worlds, dice);
      if (roundId === undefined) return;
      compared += 1;
      worlds.begin();
      const ballot = ballots.fist(dice.of(0, 1, 2, 3, 4, 5));
      worlds.one.act(anna, 'CastBallot', { roundId, ballot });
      worlds.other.act(bert, 'CastBallot', { roundId, ballot });
      for (let count = 1; count <= 12; count++) {
        const isOver = !['open', 'closed'].includes(worlds.workshop.rounds.byId[roundId]?.status ?? '');
        if (isOver) break;
        const move = dice.oneIn(3) ? anything(worlds, dice, count) : probe(worlds, dice, roundId);
        if (isOwnVote(move)) continue;
        const [one, other] = worlds.play(move);
        expect([move.kind, heard(other)]).toEqual([move.kind, heard(one)]);
      }
      const [one, other] = worlds.told([anna.id, bert.id]);
      expect(other).toEqual(one);
      const [answers, others] = answersToTrainers(worlds, dice);
      expect(others).toEqual(answers);
    });
    expect(compared).toBeGreaterThan(7);
  });

  it('[L11] shows in no answer even when one of them changes their ballot, or says the same again', () => {
    let compared = 0;
    law((played, dice) => {
      const worlds = new Worlds(played);
      const roundId = voting(worlds, dice);
      if (roundId === undefined) return;
      compared += 1;
      const ballot = ballots.fist(3);
      worlds.both(anna, 'CastBallot', { roundId, ballot });
      if (dice.oneIn(2)) {
        worlds.both(worlds.lead, 'CloseRound', { roundId });
        worlds.both(worlds.lead, 'ReopenRound', { roundId });
      }
      worlds.begin();
      worlds.one.act(anna, 'CastBallot', { roundId, ballot });
      worlds.other.act(bert, 'ChooseLocale', {
        locale: worlds.workshop.people.byId[bert.id]?.locale === 'nl' ? 'en' : 'nl',
      });
      const [one, other] = worlds.told([anna.id, bert.id]);
      expect(other).toEqual(one);
      const [answers, others] = answersToTrainers(worlds, dice);
      expect(others).toEqual(answers);
    });
    expect(compared).toBeGreaterThan(7);
  });
});

describe('whoever raised, supports or answered something', () => {
  it('[L11] may be here or gone: nobody else gets another answer', () => {
    const seen = new Set<string>();
    law((played, dice) => {
      const worlds = new Worlds(played);
      const { lead } = worlds;
      worlds.both(lead, 'StartWorkshop');
      worlds.both(lead, 'ResumeWorkshop');
      if (worlds.workshop.agenda.activeActivity === undefined) {
        worlds.both(lead, 'OpenActivity', { activityId: 'closing' });
      }
      for (const { id } of [anna, bert]) worlds.both({ seat: 'visitor', id: 'door' }, 'JoinWorkshop', join(id));
      if (!answered(worlds, anna, bert)) return;
      const somebody = dice.of(anna, bert);
      const isAtPlay = worlds.workshop.plays.list.some(({ sitters }) =>
        sitters.some(({ participantId }) => participantId === somebody.id),
      );
      if (isAtPlay || teamWith(worlds.workshop, somebody.id)) return; // a team is told who goes
      worlds.both(somebody, 'SetParticipationMode', { mode: 'watching' }); // so that no later round counts one more
      worlds.other.act(somebody, 'LeaveWorkshop');
      worlds.one.act(somebody, 'ChooseLocale', {
        locale: worlds.workshop.people.byId[somebody.id]?.locale === 'nl' ? 'en' : 'nl',
      });
      worlds.begin();
      const asked = { objectionId: uuid('the objection'), answerId: uuid('the answer') };
      const moves = [
        ...[bert, lead, lead].map((actor) => () => ({ actor, kind: 'AcceptAnswer' as const, data: asked, waited: 0 })),
        ...Array.from(
          { length: 40 },
          (_, count) => () => (dice.oneIn(2) ? judging(worlds, dice) : anything(worlds, dice, count)),
        ),
        () => ({ actor: worlds.lead, kind: 'FinishWorkshop' as const, data: {}, waited: 0 }),
      ];
      for (const make of moves) {
        const move: Played = make();
        if (move.actor.id === somebody.id || aboutPeople.has(move.kind)) continue;
        const [one, other] = worlds.play(move);
        expect([move.kind, heard(other)]).toEqual([move.kind, heard(one)]);
        if (one?.ok) for (const { type } of one.events) seen.add(type);
      }
      const [one, other] = worlds.told([somebody.id]);
      expect(other).toEqual(one);
    });
    expect([...seen]).toEqual(expect.arrayContaining(['ResolutionProposed', 'ObjectionResolved', 'AnswerAccepted']));
  });
});

/** An objection of somebody's that was answered and that another one supports; nothing where that cannot be had. */
function answered(worlds: Worlds, raiser: Move['actor'], supporter: Move['actor']): boolean {
  const about = { objectionId: uuid('the objection') };
  const answer = { answerId: uuid('the answer'), text: 'Deellevering in week 12', kind: 'trade' };
  worlds.both(raiser, 'RaiseObjection', { ...about, text: 'Dat redt de planning nooit' });
  worlds.both(worlds.lead, 'ReleaseObjection', about);
  worlds.both(supporter, 'SupportObjection', about);
  worlds.both(worlds.lead, 'AnswerObjection', { ...about, ...answer });
  const areHere = [raiser, supporter].every(({ id }) => worlds.workshop.people.byId[id]?.status === 'present');
  return areHere && worlds.workshop.objections.byId[about.objectionId]?.status === 'answered';
}

/** What says who is here is told by everybody's leave; with it the numbers go. Who shares a team is told by whom they share it with. */
const aboutPeople: ReadonlySet<string> = new Set([
  'JoinWorkshop',
  'SimulateParticipants',
  'LinkDevice',
  'LeaveWorkshop',
  'SetParticipationMode',
  'RemoveParticipant',
  'RemoveParticipants',
  'EraseParticipant',
  'ForkWorkshop',
  'MergeParticipants',
  'FormTeams',
  'PlaceTheRest',
  'MoveMember',
  'OpenOwnTeam',
  'JoinTeam',
  'ChangeAlias',
  'DealBriefs',
  'ReadBrief',
]);

const isOwnVote = ({ actor, kind }: Move): boolean =>
  (kind === 'CastBallot' || kind === 'WithdrawBallot') && [anna.id, bert.id].includes(actor.id);

function anything(worlds: Worlds, dice: Dice, count: number): Played {
  const moment = { dice, workshop: worlds.workshop, people: everybody, count: 2_000 + count };
  return { ...nextMove(moment), waited: dice.oneIn(6) ? dice.roll(40) : 0 };
}

/** Raising, answering and judging, by anybody; and the close of what is open. */
function judging(worlds: Worlds, dice: Dice): Played {
  const kind = dice.of(
    'AnswerObjection',
    'AcceptAnswer',
    'AcceptAnswer',
    'SupportObjection',
    'MergeObjections',
    'OpenActivity',
  );
  const moment = { dice, workshop: worlds.workshop, people: everybody, count: 3_000 + worlds.workshop.position };
  const { data } = nextMove(moment, kind);
  const actor = dice.oneIn(2) ? worlds.lead : (dice.pick(everybody) ?? worlds.lead);
  return { actor: kind === 'OpenActivity' ? worlds.lead : actor, kind, data, waited: 0 };
}
