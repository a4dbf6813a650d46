import type { PlayView } from '../views.ts';
import type { Brief, Chair, PlayObservation } from './state.ts';

/** What somebody is told who comes into a play: which chair is theirs, and how far it is. */
export const briefOf = (play: PlayView, chair: Chair, participantId: string): Brief => ({
  playId: play.id,
  activityId: play.activityId,
  chair,
  ...(play.startedAt === undefined ? {} : { startedAt: play.startedAt }),
  ...(play.endedAt === undefined
    ? {}
    : {
        endedAt: play.endedAt,
        observations: (play.observations ?? []).map((each) => asSeenBy(participantId, each as PlayObservation)),
      }),
});

/** Whose observation it is, only the observer is told. */
export function asSeenBy<Noted extends { readonly observer?: string }>(participantId: string, noted: Noted): Noted {
  const { observer, ...rest } = noted;
  return observer === participantId ? noted : (rest as Noted); // without what it may be without
}
