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
      sincePeek: 0,
    };
    rounds.order.push(roundId);
  },
  BallotCast(rounds, { roundId, participantId, ballot }, { position }) {
    const round = rounds.byId[roundId];
    if (!round) return;
    if (!Object.hasOwn(round.ballots, participantId)) round.cast += 1;
    round.ballots[participantId] = { ballot, position };
    round.sincePeek += 1;
  },
  BallotWithdrawn(rounds, { roundId, participantId }) {
    const round = rounds.byId[roundId];
    if (round) drop(round, participantId);
  },
  BallotMoved(rounds, { roundId, fromId, toId }) {
    const round = rounds.byId[roundId];
    const moved = round?.ballots[fromId];
    if (!round || !moved) return;
    drop(round, fromId);
    if (!Object.hasOwn(round.ballots, toId)) round.cast += 1;
    round.ballots[toId] = moved;
  },
  BallotsCounted(rounds, { roundId, cast }) {
    const round = rounds.byId[roundId];
    if (round) round.cast = cast;
  },
  RoundClosed(rounds, { roundId, cast, eligible }) {
    const round = rounds.byId[roundId];
    if (round) Object.assign(round, { status: 'closed', cast, eligible });
  },
  RoundReopened(rounds, { roundId }) {
    const round = rounds.byId[roundId];
    if (!round) return;
    round.status = 'open';
    delete round.eligible;
  },
  RoundRevealed(rounds, { roundId, tally }) {
    const round = rounds.byId[roundId];
    if (round) Object.assign(round, { status: 'revealed', tally });
  },
  RoundPeeked(rounds, { roundId }) {
    const round = rounds.byId[roundId];
    if (round) Object.assign(round, { peeked: true, sincePeek: 0 });
  },
  RoundDiscarded(rounds, { roundId }) {
    const round = rounds.byId[roundId];
    if (round) round.status = 'discarded';
  },
};

export const ownRoundsFold: SliceFolds<OwnRounds> = {
  BallotCast(own, { roundId, ballot }, { position }) {
    own.ballots[roundId] = { ballot, position };
  },
  BallotWithdrawn(own, { roundId }) {
    delete own.ballots[roundId];
  },
};

function drop(round: Round, participantId: string): void {
  if (!Object.hasOwn(round.ballots, participantId)) return;
  delete round.ballots[participantId];
  round.cast -= 1;
  round.sincePeek += 1;
}
