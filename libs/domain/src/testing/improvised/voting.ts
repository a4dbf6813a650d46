import { ballotKindNames, exampleBallot } from '../../rounds/ballots/index.ts';
import type { roundsRules } from '../../rounds/rules.ts';
import { roundsOf } from '../../rounds/state.ts';
import type { RoundView } from '../../views.ts';
import { exampleOf } from '../ballots.ts';
import { pack } from '../facts.ts';
import type { Dice } from './dice.ts';
import { idFrom, type Moment, type Moves, newId, newText } from './move.ts';

/** A ballot that fits the round; now and then one of another kind, or one that is spoilt. */
function ballotFor(moment: Moment, round: RoundView | undefined) {
  const { dice, workshop, people } = moment;
  const fits = round !== undefined && !dice.oneIn(15);
  const ballot = fits
    ? exampleBallot(round, workshop, {
        id: dice.pick(people)?.id ?? '',
        roll: (below) => dice.roll(below),
        words: () => newText(moment),
      })
    : exampleOf(dice.pick(ballotKindNames) ?? 'poll', dice.roll(1_000));
  return dice.oneIn(12) ? spoilt(ballot, dice) : ballot;
}

/** The same with something else in one of its places; seldom still valid. */
function spoilt(ballot: object, dice: Dice): object {
  const names = Object.keys(ballot) as (keyof typeof ballot)[]; // its own names
  const name = dice.pick(names);
  const value: unknown = name && ballot[name];
  if (!name) return ballot;
  if (typeof value === 'object' && value) return { ...ballot, [name]: spoilt(value, dice) };
  return {
    ...ballot,
    [name]: typeof value === 'number' ? dice.of<unknown>(-1, 9, 0.5) : dice.of<unknown>('anders', 1),
  };
}

/** Mostly the round that is open, so that something happens. */
function roundId(moment: Moment, ...statuses: readonly RoundView['status'][]): string {
  const rounds = roundsOf(moment.workshop);
  const wanted = moment.dice.oneIn(8) ? rounds : rounds.filter(({ status }) => statuses.includes(status));
  return idFrom(
    moment,
    wanted.map(({ id }) => id),
  );
}

export const voting: Moves<keyof typeof roundsRules> = {
  OpenRound: (moment) => {
    const { dice, workshop } = moment;
    const forward = Object.values(workshop.objectives.byId).some(({ status }) => status === 'forward');
    const ballot = forward && dice.oneIn(2) ? dice.of('consent', 'fist') : dice.pick(ballotKindNames);
    return {
      roundId: newId(moment, workshop.rounds.order),
      ballot,
      ...(ballot === 'roles' ? { subject: dice.pick(pack.cases.slice(0, 2)) } : {}),
      ...(ballot === 'fist' ? { subject: dice.pick(Object.keys(workshop.objectives.byId)) } : {}),
      ...(ballot === 'consent' && dice.oneIn(2) ? { subject: dice.pick(Object.keys(workshop.objectives.byId)) } : {}),
      ...(dice.oneIn(5) ? { autoCloseAfterSeconds: 8 } : {}),
      ...(dice.oneIn(9) ? { compareWith: idFrom(moment, workshop.rounds.order) } : {}),
    };
  },
  CastBallot: (moment) => {
    const id = roundId(moment, 'open');
    return { roundId: id, ballot: ballotFor(moment, moment.workshop.rounds.byId[id]) };
  },
  WithdrawBallot: (moment) => ({ roundId: roundId(moment, 'open') }),
  NudgeParticipants: (moment) => (moment.dice.oneIn(2) ? {} : { roundId: roundId(moment, 'open'), to: 'not-voted' }),
  CloseRound: (moment) => ({ roundId: roundId(moment, 'open') }),
  ReopenRound: (moment) => ({ roundId: roundId(moment, 'closed'), reason: newText(moment) }),
  RevealRound: (moment) => ({ roundId: roundId(moment, 'closed') }),
  PeekRound: (moment) => ({ roundId: roundId(moment, 'open', 'closed') }),
  DiscardRound: (moment) => ({ roundId: roundId(moment, 'open', 'closed'), reason: newText(moment) }),
};
