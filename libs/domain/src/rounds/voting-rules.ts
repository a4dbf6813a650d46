import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { looksPersonal } from '../kernel/personal-data.ts';
import { msOf } from '../kernel/recorded.ts';
import { flag, id, oneOf, optional } from '../kernel/shape.ts';
import { presentPerson } from '../people/index.ts';
import { rule } from '../rule.ts';
import type { Workshop } from '../workshop.ts';
import { anyBallot, kindOf } from './ballots/index.ts';
import { eligibleIn, mayVoteIn } from './eligible.ts';
import { roundOf, roundsOf } from './state.ts';

/** A room is nudged at most once in so many milliseconds. */
const nudgeEveryMs = 20_000;

export const votingRules = {
  /** Casts or changes one's ballot; the last one before the close counts. Also one that says the same: others could tell. */
  CastBallot: rule(
    {
      who: ['participant'],
      during: ['live'],
      data: { roundId: id, ballot: anyBallot, confirmNotReal: optional(flag) },
    },
    ({ roundId, ballot, confirmNotReal }, workshop, actor) => {
      const round = roundOf(workshop, roundId);
      if (round?.status !== 'open') return refuse('round-closed');
      if (round.ballot !== ballot.kind) return refuse('malformed');
      const person = presentPerson(workshop, actor.id);
      if (!person) return refuse('not-eligible');
      if (!mayVoteIn(workshop, round, person)) return refuse('not-voting');
      const kind = kindOf(ballot.kind);
      const wrong = kind.check?.(ballot, round, workshop, actor);
      if (wrong) return refuse(wrong);
      if (!confirmNotReal && kind.texts?.(ballot).some(looksPersonal)) return refuse('looks-personal');
      const written = kind.written?.(ballot, actor) ?? ballot;
      return accept({ type: 'BallotCast', data: { roundId, participantId: actor.id, ballot: written } });
    },
  ),
  WithdrawBallot: rule(
    {
      who: ['participant'],
      during: ['live'],
      data: { roundId: id },
    },
    ({ roundId }, workshop, actor) => {
      const round = roundOf(workshop, roundId);
      if (round?.status !== 'open') return refuse('round-closed');
      if (!Object.hasOwn(round.ballots, actor.id)) return refuse('no-vote');
      return accept({ type: 'BallotWithdrawn', data: { roundId, participantId: actor.id } });
    },
  ),
  /** Asks those who have not voted to do so; nobody but they themselves hears who they are. */
  NudgeParticipants: rule(
    {
      who: ['trainer'],
      during: ['live'],
      data: { roundId: optional(id), to: optional(oneOf('not-voted')) },
    },
    ({ roundId: wanted }, workshop, _actor, { at }) => {
      const round = wanted === undefined ? latestOpen(workshop) : roundOf(workshop, wanted);
      if (round?.status !== 'open') return refuse('round-not-open');
      const { nudgedAt } = workshop.rounds;
      if (nudgedAt !== undefined && msOf(at) - nudgedAt < nudgeEveryMs) return refuse('too-fast');
      const count = eligibleIn(workshop, round) - round.cast; // whoever went may be among them: who is here must not show
      if (count === 0) return alreadySo;
      return accept({ type: 'ParticipantsNudged', data: { roundId: round.id, count } });
    },
  ),
};

const latestOpen = (workshop: Workshop) => roundsOf(workshop).findLast(({ status }) => status === 'open');
