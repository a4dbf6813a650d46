import type { PlayView } from '../views.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { chairOf, openCards, playsIn, sealedPlayOf, stageOf } from './state.ts';

/** Whoever goes leaves their chair; when that is the boss's or the buyer's, and the play is not over, an observer takes it, and its card. */
export function succeeding(workshop: Workshop, leaving: readonly string[]): readonly WorkshopEvent[] {
  const taken = new Set(leaving);
  return leaving.flatMap((participantId): WorkshopEvent[] => {
    const play = sealedPlayOf(workshop, participantId);
    const chair = play && chairOf(play, participantId);
    if (!play || chair === undefined) return [];
    const left: WorkshopEvent = { type: 'ChairLeft', data: { playId: play.id, participantId } };
    const next = play.sitters.find((sitter) => sitter.chair === 'observer' && !taken.has(sitter.participantId));
    if (chair === 'observer' || stageOf(play) === 'ended' || !next) return [left];
    taken.add(next.participantId);
    return [left, { type: 'ChairTaken', data: { playId: play.id, participantId: next.participantId, chair } }];
  });
}

/** Whoever comes into a team whose cards are dealt observes. */
export function observing(workshop: Workshop, teamId: string, participantId: string): readonly WorkshopEvent[] {
  const [play] = sealedPlaysOf(workshop, [teamId]);
  if (!play || play.sitters.some((sitter) => sitter.participantId === participantId)) return [];
  return [{ type: 'ChairTaken', data: { playId: play.id, participantId, chair: 'observer' } }];
}

/** Plays of these teams that have not begun do not take place once the teams are others. */
export function withdrawing(workshop: Workshop, teamIds: readonly string[]): readonly WorkshopEvent[] {
  const playIds = sealedPlaysOf(workshop, teamIds).flatMap((play) => (stageOf(play) === 'dealt' ? [play.id] : []));
  if (playIds.length === 0) return [];
  const all = playIds.length === playsIn(workshop).length;
  return [{ type: 'BriefsWithdrawn', data: { playIds, ...(all ? { all } : {}) } }];
}

const sealedPlaysOf = (workshop: Workshop, teamIds: readonly string[]): readonly PlayView[] =>
  openCards(workshop) ? [] : playsIn(workshop).filter(({ teamId }) => teamIds.includes(teamId));
