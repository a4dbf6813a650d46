import { msOf } from '../kernel/recorded.ts';
import type { SliceFolds } from '../rule.ts';
import type { OwnRounds, Round, Rounds } from './state.ts';

export const roundsFold: SliceFolds<Rounds> = {
  RoundOpened(rounds, { roundId, ...opened }, { at }) {
    rounds.byId[roundId] = {
      ...opened,
      id: roundId,
      openedAt: msOf(at),
      status: 'open',
      cast: 0,
      ballots: {},
      peeked: false,
    };
    if (!rounds.order.includes(roundId)) rounds.order.push(roundId);
  },
  BallotCast(rounds, { roundId, participantId, ballot }, { position }) {
    const round = rounds.byId[roundId];
    if (!round) return;
    if (!Object.hasOwn(round.ballots, participantId)) round.cast += 1;
    round.ballots[participantId] = { ballot, position };
  },
  BallotWithdrawn(rounds, { roundId, participantId }) {
    const round = rounds.byId[roundId];
    if (round) drop(round, participantId);
  },
  BallotMoved(rounds, { roundId, fromId, toId }) {
    const round = rounds.byId[roundId];
    const moved = round?.ballots[fromId];
    if (!round || !moved) return;
    delete round.ballots[fromId];
    if (Object.hasOwn(round.ballots, toId)) round.cast -= 1;
    round.ballots[toId] = moved;
  },
  BallotsCounted(rounds, { roundId, cast }) {
    const round = rounds.byId[roundId];
    if (round) round.cast = cast;
  },
  ParticipantsNudged(rounds, _data, { at }) {
    rounds.nudgedAt = msOf(at);
  },
  RoundClosed(rounds, { roundId, cast, eligible }) {
    const round = rounds.byId[roundId];
    if (!round) return;
    Object.assign(round, { status: 'closed', cast, eligible });
    delete round.tally; // it told nothing but their number, and that was taken back
  },
  RoundReopened(rounds, { roundId }, { at }) {
    const round = rounds.byId[roundId];
    if (!round) return;
    round.status = 'open';
    delete round.eligible;
    delete round.tally;
    if (round.autoCloseAt !== undefined && round.autoCloseAt <= msOf(at)) delete round.autoCloseAt; // that was for the first closing
  },
  RoundRevealed(rounds, { roundId, tally }) {
    const round = rounds.byId[roundId];
    if (round) Object.assign(round, { status: 'revealed', tally });
  },
  RoundPeeked(rounds, { roundId }) {
    const round = rounds.byId[roundId];
    if (round) round.peeked = true;
  },
  RoundDiscarded(rounds, { roundId }) {
    const round = rounds.byId[roundId];
    if (round) round.status = 'discarded';
  },
  WorkshopPaused: (rounds, _data, { at }) => hold(rounds, at),
  WorkshopForked: (rounds, { since }) => hold(rounds, since),
  WorkshopResumed(rounds, _data, { at }) {
    for (const round of closingByThemselves(rounds)) {
      if (round.autoCloseLeftMs !== undefined) round.autoCloseAt = msOf(at) + round.autoCloseLeftMs;
      delete round.autoCloseLeftMs;
    }
  },
};

export const ownRoundsFold: SliceFolds<OwnRounds> = {
  BallotCast(own, { roundId, ballot }, { position }) {
    own.ballots[roundId] = { ballot, position };
  },
  BallotWithdrawn(own, { roundId }) {
    delete own.ballots[roundId];
  },
  ParticipantsNudged(own, { roundId }, { position }) {
    own.nudge = { roundId, position };
  },
};

const closingByThemselves = ({ byId }: Rounds): readonly Round[] =>
  Object.values(byId).filter(({ status, autoCloseAt }) => status === 'open' && autoCloseAt !== undefined);

/** They wait from then on. */
function hold(rounds: Rounds, at: string): void {
  for (const round of closingByThemselves(rounds)) {
    round.autoCloseLeftMs ??= Math.max(0, (round.autoCloseAt ?? 0) - msOf(at));
  }
}

function drop(round: Round, participantId: string): void {
  if (!Object.hasOwn(round.ballots, participantId)) return;
  delete round.ballots[participantId];
  round.cast -= 1;
}

/** What was counted stays counted; from now on it is the ballot of who is left, unless they cast one there themselves. */
export const roundsOfOnePerson: SliceFolds<Rounds> = {
  ParticipantsMerged(rounds, { keptId, mergedId }) {
    for (const { ballots } of Object.values(rounds.byId)) {
      const merged = ballots[mergedId];
      if (!merged || Object.hasOwn(ballots, keptId)) continue;
      delete ballots[mergedId];
      ballots[keptId] = merged;
    }
  },
};
