import { type FollowUpPack, followUpPack } from '@rolwissel/content';
import { packOf } from '@rolwissel/content/packs';
import { ProblemError } from '../problems/problem.ts';
import type { Room } from '../rooms/room.ts';

/** What is asked weeks later, in the words of the pack this workshop has. Throws ProblemError pack-unknown. */
export function packIn({ shown }: Room): FollowUpPack {
  const pack = packOf(shown.agenda.pack.id, shown.agenda.pack.version);
  if (!pack) throw new ProblemError('pack-unknown');
  return followUpPack(pack);
}
