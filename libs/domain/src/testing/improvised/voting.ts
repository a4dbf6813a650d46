import { roleIds, sentenceIds, stepIds } from '../../ids.ts';
import { ballotKindNames } from '../../rounds/ballots/index.ts';
import type { roundsRules } from '../../rounds/rules.ts';
import { roundsOf } from '../../rounds/state.ts';
import type { RoundView } from '../../views.ts';
import type { Workshop } from '../../workshop.ts';
import { ballots } from '../ballots.ts';
import { pack } from '../facts.ts';
import type { Dice } from './dice.ts';
import { idFrom, type Moment, type Moves, newId, newText } from './move.ts';

const numbers = (dice: Dice, names: readonly string[], from: number, sides: number) =>
  Object.fromEntries(names.map((name) => [name, from + dice.roll(sides)]));

/** A ballot that fits the round, now and then one that does not. */
export function ballotFor(moment: Moment, round: RoundView | undefined) {
  const { dice, workshop } = moment;
  const kind = dice.oneIn(15) || !round ? dice.pick(ballotKindNames) : round.ballot;
  switch (kind) {
    case 'roles':
      return ballots.roles(numbers(dice, roleIds, 0, 4));
    case 'recognition':
      return ballots.recognition(numbers(dice, sentenceIds, 0, dice.oneIn(20) ? 9 : 4));
    case 'fist':
      return ballots.fist(dice.of(3, 4, 5, 5, dice.roll(6)));
    case 'poll':
      return ballots.poll(dice.oneIn(9) ? 'anders' : (dice.pick(pack.polls.tell) ?? 'no'));
    case 'confidence':
      return round?.subject === 'after'
        ? ballots.after(numbers(dice, stepIds, 1, 5), numbers(dice, stepIds, 1, 5))
        : ballots.before(numbers(dice, stepIds.slice(dice.roll(4)), 1, 5));
    case 'consent':
    case undefined:
      return stance(moment, workshop, round);
  }
}

function stance(moment: Moment, workshop: Workshop, round: RoundView | undefined) {
  const { dice } = moment;
  const version = dice.oneIn(10) ? 9 : (round?.version ?? 1);
  if (!dice.oneIn(3)) return ballots.consent(version);
  if (dice.oneIn(2)) return ballots.concern(newText(moment), version);
  const arguments_ = Object.values(workshop.objections.byId).filter(
    ({ objectiveId }) => objectiveId === round?.subject,
  );
  return ballots.object(
    idFrom(
      moment,
      arguments_.map(({ id }) => id),
    ),
    version,
  );
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
