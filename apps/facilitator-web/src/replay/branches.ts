import { type Answer, call } from '@rolwissel/client';
import type { ForkSeats } from '@rolwissel/domain';
import type { WorkshopListed } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';
import type { Branch, ReplayPlayer } from './replay-player.ts';

/** Fetches what goes on from this workshop, and what it goes on from. Without it one looks back all the same. */
export async function fetchBranches(player: ReplayPlayer, workshopId: string): Promise<void> {
  const answer = await call<readonly WorkshopListed[]>('GET', '/api/workshops');
  if (!answer.ok) return;
  const own = answer.value.find(({ id }) => id === workshopId);
  player.parent.value = answer.value.find(({ id }) => id === own?.fork?.parentId);
  player.branches.value = answer.value
    .filter((each): each is Branch => each.fork?.parentId === workshopId)
    .sort((one, other) => one.fork.position - other.fork.position);
}

/** Goes on from a moment in a new workshop. */
export const goOnFrom = (
  workshopId: string,
  wish: Readonly<{ position: number; seats: ForkSeats; title: string }>,
  language: LanguageTag,
): Promise<Answer<{ readonly id: string }>> => call('POST', `/api/workshops/${workshopId}/forks`, wish, language);
