import { runningPlays } from '../plays/index.ts';
import type { RefusalCode } from '../refusals.ts';
import { unsettledRounds } from '../rounds/index.ts';
import { areTeamsVoting } from '../team-rounds/index.ts';
import type { Workshop } from '../workshop.ts';

/** What must come to its end before the activity does: a vote of the room or of its teams, or a play. */
export function whatIsStillOpen(workshop: Workshop): RefusalCode | undefined {
  if (unsettledRounds(workshop).length > 0 || areTeamsVoting(workshop)) return 'round-still-open';
  return runningPlays(workshop).length > 0 ? 'play-running' : undefined;
}
