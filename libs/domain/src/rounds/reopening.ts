import { latestVersion, objectiveOf } from '../objectives/index.ts';
import type { RoundView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { kindOf } from './ballots/index.ts';
import { roundsOn } from './state.ts';

/**
 * Can the room go on voting in a round that was thrown away, or of which nothing could be shown: its activity is the one that
 * is open, what it asks about stands as it did, and nobody asked anew.
 */
export function isStillAsked(workshop: Workshop, { id, activityId, ballot, subject, version }: RoundView): boolean {
  if (workshop.agenda.activeActivity !== activityId) return false;
  const latest = roundsOn(workshop, ballot, subject).at(-1);
  const wasAskedAnew = latest !== undefined && latest.id !== id && isLater(workshop, latest.id, id);
  if (wasAskedAnew) return false;
  const objective = objectiveOf(workshop, subject);
  if (objective && version !== undefined && latestVersion(objective) !== version) return false;
  return kindOf(ballot).notReady?.(subject, workshop) === undefined;
}

const isLater = ({ rounds: { order } }: Workshop, a: string, b: string): boolean => order.indexOf(a) > order.indexOf(b);
