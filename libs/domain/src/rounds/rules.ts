import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { msOf } from '../kernel/recorded.ts';
import { id, key, list, oneOf, optional, text, whole } from '../kernel/shape.ts';
import { latestVersion, objectiveOf } from '../objectives/index.ts';
import { presentPerson } from '../people/index.ts';
import { rule } from '../rule.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { BallotKind, RoundView } from './ballots/ballot-kind.ts';
import {
  anyBallot,
  type Ballot,
  type BallotKindName,
  ballotKindNames,
  ballotKinds,
  type Tally,
} from './ballots/index.ts';
import { closing } from './closing.ts';
import { roundsOn } from './state.ts';

type AnyKind = BallotKind<Ballot, Tally>;
const kindOf = (name: BallotKindName) => ballotKinds[name] as unknown as AnyKind; // used only with ballots of that kind

const about = { roundId: id, reason: optional(text(0, 200)) };

export const roundsRules = {
  /** Opens a secret question. Asking again about the same subject is a new round that names the one before. */
  OpenRound: rule(
    {
      who: ['lead'],
      during: ['live'],
      data: {
        roundId: id,
        ballot: oneOf(...ballotKindNames),
        subject: optional(key),
        secrecy: optional(oneOf('secret', 'team-open')),
        scope: optional(oneOf('room')),
        ordinal: optional(whole(1, 100)),
        compareWith: optional(id),
        options: optional(list(key, 2, 12)),
        autoCloseAfterSeconds: optional(whole(5, 3_600)),
      },
    },
    (data, workshop, _actor, { at }) => {
      const { roundId, ballot, secrecy = 'secret', compareWith, autoCloseAfterSeconds } = data;
      if (workshop.rounds.byId[roundId]) return alreadySo;
      const activityId = workshop.agenda.activeActivity;
      if (activityId === undefined) return refuse('not-in-phase');
      const kind = kindOf(ballot);
      const subject = data.subject ?? kind.defaultSubject?.(workshop) ?? activityId;
      const notReady = kind.notReady?.(subject, workshop);
      if (notReady) return refuse(notReady);
      const earlier = roundsOn(workshop, ballot, subject);
      if (earlier.some(({ status }) => status !== 'revealed')) return refuse('round-still-open');
      const comparable = compareWith ?? earlier.at(-1)?.id;
      const objective = objectiveOf(workshop, subject);
      const options = workshop.agenda.pack.polls[subject];
      return accept({
        type: 'RoundOpened',
        data: {
          roundId,
          ballot,
          subject,
          ordinal: earlier.length + 1,
          secrecy,
          activityId,
          ...(comparable === undefined ? {} : { compareWith: comparable }),
          ...(objective ? { version: latestVersion(objective) } : {}),
          ...(ballot === 'poll' && options ? { options } : {}),
          ...(autoCloseAfterSeconds === undefined ? {} : { autoCloseAt: msOf(at) + autoCloseAfterSeconds * 1_000 }),
        },
      });
    },
  ),

  /** Casts or changes one's ballot; the last one before the close counts. */
  CastBallot: rule(
    {
      who: ['participant'],
      during: ['live'],
      data: { roundId: id, ballot: anyBallot },
    },
    ({ roundId, ballot }, workshop, actor) => {
      const round = workshop.rounds.byId[roundId];
      if (round?.status !== 'open') return refuse('round-closed');
      if (round.ballot !== ballot.kind) return refuse('malformed');
      const person = presentPerson(workshop, actor.id);
      if (!person) return refuse('not-eligible');
      if (person.mode !== 'voting') return refuse('not-voting');
      const kind = kindOf(ballot.kind);
      const wrong = kind.check?.(ballot, round, workshop, actor);
      if (wrong) return refuse(wrong);
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
      const round = workshop.rounds.byId[roundId];
      if (round?.status !== 'open') return refuse('round-closed');
      if (!Object.hasOwn(round.ballots, actor.id)) return refuse('no-vote');
      return accept({ type: 'BallotWithdrawn', data: { roundId, participantId: actor.id } });
    },
  ),

  CloseRound: rule(
    {
      who: ['lead', 'system'],
      during: ['live'],
      data: about,
    },
    ({ roundId }, workshop) => {
      const round = workshop.rounds.byId[roundId];
      if (!round) return refuse('not-found');
      if (round.status === 'closed') return alreadySo;
      return round.status === 'open' ? accept(closing(workshop, round)) : refuse('round-not-open');
    },
  ),
  ReopenRound: rule(
    {
      who: ['lead'],
      during: ['live'],
      data: about,
    },
    (data, workshop) => {
      const round = workshop.rounds.byId[data.roundId];
      if (!round) return refuse('not-found');
      if (round.status === 'open') return alreadySo;
      return round.status === 'closed' ? accept({ type: 'RoundReopened', data }) : refuse('already-revealed');
    },
  ),
  /** Final: the whole result, for everybody at once, and what follows from it. */
  RevealRound: rule(
    {
      who: ['lead'],
      during: ['live'],
      data: about,
    },
    ({ roundId }, workshop) => {
      const round = workshop.rounds.byId[roundId];
      if (!round) return refuse('not-found');
      if (round.status === 'revealed') return alreadySo;
      if (round.status === 'open') return refuse('round-still-open');
      if (round.status === 'discarded') return refuse('round-not-open');
      const outcome = kindOf(round.ballot).outcome?.(entriesIn(round), round, workshop) ?? [];
      const revealed: WorkshopEvent = { type: 'RoundRevealed', data: { roundId, tally: tallyOf(round, workshop) } };
      return accept(revealed, ...outcome);
    },
  ),
  /** Shows the totals to the lead alone, and records that somebody looked. One more ballot must not be readable as a difference. */
  PeekRound: rule(
    {
      who: ['lead'],
      during: ['live', 'paused'],
      data: about,
    },
    ({ roundId }, workshop) => {
      const round = workshop.rounds.byId[roundId];
      if (!round) return refuse('not-found');
      if (round.status === 'discarded') return refuse('round-not-open');
      if (round.status === 'revealed') return { ...alreadySo, data: { tally: plain(round.tally) } };
      const { minTotal } = workshop.agenda.settings;
      const tooClose = round.peeked && round.sincePeek > 0 && round.sincePeek < minTotal;
      if (round.cast < minTotal || tooClose) return refuse('too-few');
      const peeked: WorkshopEvent = { type: 'RoundPeeked', data: { roundId } };
      return { ok: true, events: [peeked], data: { tally: plain(tallyOf(round, workshop)) } };
    },
  ),
  DiscardRound: rule(
    {
      who: ['lead'],
      during: ['live'],
      data: about,
    },
    (data, workshop) => {
      const round = workshop.rounds.byId[data.roundId];
      if (!round) return refuse('not-found');
      if (round.status === 'discarded') return alreadySo;
      return round.status === 'revealed' ? refuse('already-revealed') : accept({ type: 'RoundDiscarded', data });
    },
  ),
};

const entriesIn = (round: RoundView) =>
  Object.entries(round.ballots).map(([participantId, { ballot }]) => ({ participantId, ballot: ballot as Ballot })); // frozen only to readers

/** What the standing ballots come to; too few of them come to nothing but their number. */
function tallyOf(round: RoundView, workshop: Workshop): Tally {
  const few = round.secrecy === 'secret' && round.cast < workshop.agenda.settings.minTotal;
  return few ? { kind: 'too-few', cast: round.cast } : kindOf(round.ballot).tally(entriesIn(round), round, workshop);
}

/** A tally is plain JSON already; this says so to the compiler. */
const plain = (tally: unknown) => tally as import('../kernel/json.ts').Json;
