import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import type { Json } from '../kernel/json.ts';
import { because } from '../kernel/personal.ts';
import { msOf } from '../kernel/recorded.ts';
import { id, optional, text } from '../kernel/shape.ts';
import { rule } from '../rule.ts';
import type { RoundView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { type Ballot, kindOf, type Tally } from './ballots/index.ts';
import { closing } from './closing.ts';
import { isTooFew } from './eligible.ts';
import { openRound } from './opening-rule.ts';
import { isStillAsked } from './reopening.ts';
import { roundOf } from './state.ts';
import { votingRules } from './voting-rules.ts';

/** What one person looks at alone is never about fewer, whatever the workshop shows everybody. */
const leastBallotsForOne = 3;

const about = { roundId: id };
const withReason = { ...about, reason: optional(text(0, 200)) };

export const roundsRules = {
  OpenRound: openRound,
  ...votingRules,

  /** The system closes a round only when its time has come: it may have been paused since the clock was set. */
  CloseRound: rule(
    {
      who: ['lead', 'system'],
      during: ['live'],
      data: about,
    },
    ({ roundId }, workshop, { seat }, { at }) => {
      const round = roundOf(workshop, roundId);
      if (!round) return refuse('not-found');
      if (round.status === 'closed') return alreadySo;
      if (round.status !== 'open') return refuse('round-not-open');
      const early = seat === 'system' && !(round.autoCloseAt !== undefined && round.autoCloseAt <= msOf(at));
      return early ? alreadySo : accept(closing(workshop, round));
    },
  ),
  ReopenRound: rule(
    {
      who: ['lead'],
      during: ['live'],
      data: withReason,
    },
    ({ roundId, reason }, workshop, actor) => {
      const round = roundOf(workshop, roundId);
      if (!round) return refuse('not-found');
      if (round.status === 'open') return alreadySo;
      if (round.status === 'discarded') return refuse('round-not-open');
      if (round.status === 'revealed') {
        if (round.tally?.kind !== 'too-few') return refuse('already-revealed');
        if (!isStillAsked(workshop, round)) return refuse('subject-not-ready');
      }
      if (round.peeked) return refuse('already-peeked'); // totals before and after one more ballot would tell it
      return accept({ type: 'RoundReopened', data: { roundId, ...because(reason, actor) } });
    },
  ),
  /** Final: the whole result, for everybody at once, and what follows from it. Of too few ballots nothing is told, and nothing follows. */
  RevealRound: rule(
    {
      who: ['lead'],
      during: ['live'],
      data: about,
    },
    ({ roundId }, workshop) => {
      const round = roundOf(workshop, roundId);
      if (!round) return refuse('not-found');
      if (round.status === 'revealed') return alreadySo;
      if (round.status === 'open') return refuse('round-still-open');
      if (round.status === 'discarded') return refuse('round-not-open');
      const tally = tallyOf(round, workshop);
      const revealed: WorkshopEvent = { type: 'RoundRevealed', data: { roundId, tally } };
      return accept(revealed, ...(tally.kind === 'too-few' ? [] : outcomeOf(round, workshop)));
    },
  ),
  /** Shows the totals to the lead alone, when nothing changes any more, and records that somebody looked. */
  PeekRound: rule(
    {
      who: ['lead'],
      during: ['live', 'paused'],
      data: about,
    },
    ({ roundId }, workshop) => {
      const round = roundOf(workshop, roundId);
      if (!round) return refuse('not-found');
      if (round.status === 'discarded') return refuse('round-not-open');
      if (round.status === 'revealed') return { ...alreadySo, data: { tally: plain(round.tally) } };
      if (round.status === 'open') return refuse('round-still-open');
      if (round.cast < Math.max(leastBallotsForOne, workshop.agenda.settings.minTotal)) return refuse('too-few');
      const peeked: WorkshopEvent = { type: 'RoundPeeked', data: { roundId } };
      return { ok: true, events: [peeked], data: { tally: plain(tallyOf(round, workshop)) } };
    },
  ),
  /** The wrong question, or one too many: its ballots are never counted. */
  DiscardRound: rule(
    {
      who: ['lead'],
      during: ['live'],
      data: withReason,
    },
    ({ roundId, reason }, workshop, actor) => {
      const round = roundOf(workshop, roundId);
      if (!round) return refuse('not-found');
      if (round.status === 'discarded') return alreadySo;
      if (round.status === 'revealed') return refuse('already-revealed');
      return accept({ type: 'RoundDiscarded', data: { roundId, ...because(reason, actor) } });
    },
  ),
};

const outcomeOf = (round: RoundView, workshop: Workshop): readonly WorkshopEvent[] =>
  kindOf(round.ballot).outcome?.(entriesIn(round), round, workshop) ?? [];

/** The standing ballots that can still be read. */
const entriesIn = (round: RoundView) =>
  Object.entries(round.ballots).flatMap(
    ([participantId, { ballot }]) => ('erased' in ballot ? [] : { participantId, ballot: ballot as Ballot }), // frozen only to readers
  );

/**
 * What the standing ballots come to; too few of them come to nothing but their number. Nor do the ballots of a round in
 * which hardly anybody could have voted, whatever the workshop's minimum: a total of one says what, and who it was is known.
 */
function tallyOf(round: RoundView, workshop: Workshop): Tally {
  const entries = entriesIn(round);
  if (isTooFew(workshop, round, entries.length)) return { kind: 'too-few', cast: round.cast };
  return kindOf(round.ballot).tally(entries, round, workshop);
}

/** A tally is plain JSON already; this says so to the compiler. */
const plain = (tally: unknown) => tally as Json;
