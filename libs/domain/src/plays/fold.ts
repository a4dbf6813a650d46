import { copyOf } from '../kernel/json.ts';
import { msOf } from '../kernel/recorded.ts';
import type { SliceFolds } from '../rule.ts';
import type { PlaysEvents } from './events.ts';
import {
  type Guess,
  isUntouched,
  type OwnCase,
  type OwnPlays,
  type Play,
  type PlayDuty,
  type PlayObservation,
  type Plays,
  type Rating,
  type Sitter,
  type Span,
} from './state.ts';

/** What the room is told: which cards are open, and its screen how many were read. */
export const playsFold: SliceFolds<Plays> = {
  BriefsRevealed(plays, cards) {
    plays.open[cards.activityId] = cards;
  },
  BriefsShown(plays, told) {
    Object.assign(plays, told);
  },
  BriefsCounted(plays, told) {
    Object.assign(plays, told);
  },
  BriefsWithdrawn(plays, { all }) {
    if (all) delete plays.counts;
  },
};

/** Who sits where: no phone is told. */
export const sittersFold: SliceFolds<Plays> = {
  BriefsDealt(plays, { activityId, plays: dealt, caseId, ownCases }) {
    for (const { playId: id, teamId, sitters, ownCase } of dealt) {
      const play: Play = { id, activityId, teamId, sitters: copyOf(sitters) as Sitter[] };
      if (ownCase) play.ownCase = copyOf(ownCase);
      plays.list.push(caseId === undefined ? play : { ...play, caseId });
    }
    if (ownCases !== undefined) countOwnCases(plays, activityId, ownCases);
  },
  BriefRead({ list }, { playId, participantId }) {
    for (const sitter of list.find(({ id }) => id === playId)?.sitters ?? []) {
      if (sitter.participantId === participantId) sitter.read = true;
    }
  },
  ChairTaken({ list }, { playId, participantId, chair }) {
    const play = list.find(({ id }) => id === playId);
    if (play) play.sitters = [...withoutSitter(play, participantId), { participantId, chair }];
  },
  BriefsWithdrawn(plays, { playIds, left }) {
    plays.list = plays.list.filter(({ id }) => !playIds.includes(id));
    if (left) countOwnCases(plays, left.activityId, left.ownCases);
  },
  /** A play that has not begun is of the built-in case then. */
  CaseWithdrawn: (plays, { caseId }) => dropOwnCases(plays, (own) => own.caseId === caseId),
  ParticipantErased: (plays, { participantId }) => dropOwnCases(plays, (own) => own.owner === participantId),
  ChairLeft({ list }, { playId, participantId }) {
    const play = list.find(({ id }) => id === playId);
    if (play) play.sitters = withoutSitter(play, participantId);
  },
  PlayStarted({ list }, { playIds }, { at }) {
    for (const play of list) if (playIds.includes(play.id)) play.startedAt = msOf(at);
  },
  WorkshopForked({ list }, { since }, { at }) {
    for (const play of list) moveOn(play, since, at);
  },
  PlayEnded({ list }, { playIds }, { at }) {
    for (const play of list) if (playIds.includes(play.id)) play.endedAt = msOf(at);
  },
  ObservationMarked({ list }, marked) {
    const play = list.find(({ id }) => id === marked.playId);
    if (play) play.observations = withObservation(play.observations, marked);
  },
  ObservationUnmarked({ list }, { playId, observationId }) {
    const play = list.find(({ id }) => id === playId);
    if (play) play.observations = withoutObservation(play.observations, observationId);
  },
  BuyingRoleGuessed({ list }, { playId, guess }) {
    advance(list, playId, 'guess', { guess: copyOf(guess) as Guess });
  },
  OutcomeRecorded({ list }, { playId, by, outcome }) {
    advance(list, playId, 'outcome', { outcome: { ...copyOf(outcome), by, isConfirmed: false } });
  },
  OutcomeConfirmed({ list }, { playId, outcome }) {
    const by = list.find(({ id }) => id === playId)?.outcome?.by ?? 'boss';
    advance(list, playId, 'confirmed', { outcome: { ...copyOf(outcome), by, isConfirmed: true } });
  },
  SatisfactionRated({ list }, { playId, side, rating }) {
    const known = list.find(({ id }) => id === playId)?.ratings;
    advance(list, playId, side, { ratings: { ...known, [side]: copyOf(rating) as Rating } });
  },
  PlayAdvanced({ list }, { playId, done }) {
    advance(list, playId, done);
  },
};

/** A play that runs has run as long as it had before. */
function moveOn(span: Span, since: string, at: string): void {
  if (span.startedAt !== undefined && span.endedAt === undefined) span.startedAt += msOf(at) - msOf(since);
}

function countOwnCases(plays: Plays, activityId: string, ownCases: number): void {
  plays.ownCases = { ...plays.ownCases, [activityId]: ownCases };
}

function dropOwnCases({ list, open }: Plays, isGone: (own: OwnCase) => boolean): void {
  for (const play of list) if (play.ownCase && isGone(play.ownCase) && isUntouched(play, open)) delete play.ownCase;
}

/** Something was done after this play; the authority knows what. */
function advance(list: readonly Play[], playId: string, duty: PlayDuty, what: Partial<Play> = {}): void {
  const play = list.find(({ id }) => id === playId);
  if (play) Object.assign(play, { done: [...new Set([...(play.done ?? []), duty])], ...what });
}

type Observed = readonly PlayObservation[] | undefined;

/** In the order of their moments; the same id again is the same thing. */
function withObservation(known: Observed, marked: PlaysEvents['ObservationMarked']): PlayObservation[] {
  const { playId: _of, observationId: id, ...noted } = copyOf(marked);
  const others = withoutObservation(known, id);
  return [...others, { id, ...noted }].sort((one, other) => one.atMs - other.atMs);
}

const withoutObservation = (known: Observed = [], id: string): PlayObservation[] =>
  known.filter((observation) => observation.id !== id);

const withoutSitter = ({ sitters }: Play, participantId: string): Sitter[] =>
  sitters.filter((sitter) => sitter.participantId !== participantId);

export const ownPlaysFold: SliceFolds<OwnPlays> = {
  BriefGiven(own, brief) {
    own.brief = brief;
  },
  BriefRead({ brief }, { playId }) {
    if (brief?.playId === playId) brief.isRead = true;
  },
  BriefsWithdrawn(own, { playIds }) {
    if (own.brief && playIds.includes(own.brief.playId)) delete own.brief;
  },
  ChairLeft(own, { playId }) {
    if (own.brief?.playId === playId) delete own.brief;
  },
  PlayStarted({ brief }, { playIds }, { at }) {
    if (brief && playIds.includes(brief.playId)) brief.startedAt = msOf(at);
  },
  WorkshopForked({ brief }, { since }, { at }) {
    if (brief) moveOn(brief, since, at);
  },
  PlayEnded({ brief }, { playIds, observations = [] }, { at }) {
    if (!brief || !playIds.includes(brief.playId)) return;
    brief.endedAt = msOf(at);
    brief.observations = copyOf(observations) as PlayObservation[];
  },
  ObservationMarked({ brief }, marked) {
    if (brief?.playId === marked.playId) brief.observations = withObservation(brief.observations, marked);
  },
  BuyingRoleGuessed({ brief }, { playId, guess }) {
    if (brief?.playId === playId) brief.guess = copyOf(guess) as Guess;
  },
  OutcomeRecorded({ brief }, { playId, by, outcome }) {
    if (brief?.playId === playId) brief.outcome = { ...copyOf(outcome), by, isConfirmed: false };
  },
  OutcomeConfirmed({ brief }, { playId, outcome }) {
    if (brief?.playId !== playId) return;
    brief.outcome = { ...copyOf(outcome), by: brief.outcome?.by ?? 'boss', isConfirmed: true };
  },
  SatisfactionRated({ brief }, { playId, rating }) {
    if (brief?.playId === playId) brief.rating = copyOf(rating) as Rating;
  },
  ObservationUnmarked({ brief }, { playId, observationId }) {
    if (brief?.playId === playId) brief.observations = withoutObservation(brief.observations, observationId);
  },
};
