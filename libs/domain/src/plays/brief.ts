import { copyOf } from '../kernel/json.ts';
import type { PlayView } from '../views.ts';
import { type Brief, type Chair, isSide, type PlayObservation } from './state.ts';

/** What somebody is told who comes into a play: which chair is theirs, how far it is, and what was said from that chair. */
export function briefOf(play: PlayView, chair: Chair, participantId: string): Brief {
  const { id: playId, activityId, startedAt, endedAt, observations = [], guess, outcome, ratings } = play;
  const rating = isSide(chair) ? ratings?.[chair] : undefined;
  const isTold = outcome && (outcome.isConfirmed || isSide(chair));
  return copyOf({
    playId,
    activityId,
    chair,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(endedAt === undefined
      ? {}
      : { endedAt, observations: observations.map((each) => asSeenBy(participantId, each)) as PlayObservation[] }),
    ...(guess && chair === 'boss' ? { guess } : {}),
    ...(isTold ? { outcome } : {}),
    ...(rating ? { rating } : {}),
  });
}

/** Whose observation it is, only the observer is told. */
export function asSeenBy<Noted extends { readonly observer?: string }>(participantId: string, noted: Noted): Noted {
  const { observer, ...rest } = copyOf(noted);
  return (observer === participantId ? { observer, ...rest } : rest) as Noted; // without what it may be without
}
