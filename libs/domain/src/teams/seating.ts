import type { Addressed } from '../kernel/disclosure.ts';
import type { Personal, Shown } from '../kernel/personal.ts';
import { personOf } from '../people/index.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import type { Seating, TeamMethod } from './state.ts';
import { teamWith } from './state.ts';

/** The teams as they will be. */
interface Arrangement {
  readonly method?: TeamMethod;
  readonly list: Workshop['teams']['list'];
}

type Told = readonly Addressed<WorkshopEvent>[];

/** What each of those is told whose team is another one then, or has other people in it. */
export function seatingsTold(before: Workshop, then: Arrangement): Told {
  const seats = new Map<string, Seating | undefined>();
  for (const { memberIds } of before.teams.list) for (const id of memberIds) seats.set(id, undefined);
  for (const { memberIds } of then.list) for (const id of memberIds) seats.set(id, seatingOf(before, then, id));
  return [...seats]
    .filter(([id, seating]) => JSON.stringify(seating) !== JSON.stringify(seatingOf(before, before.teams, id)))
    .map(([to, seating]) => ({ to, event: { type: 'TeamSeated', data: seating ? { seating } : {} } }));
}

/** What those are told who share a team with somebody who is called otherwise from now on. */
export function renamedTold(before: Workshop, participantId: string, alias: Personal): Told {
  const fellows = teamWith(before, participantId)?.memberIds.filter((id) => id !== participantId) ?? [];
  const named = { [participantId]: alias };
  return fellows.flatMap((to) => {
    const seating = seatingOf(before, before.teams, to, named);
    return seating ? [{ to, event: { type: 'TeamSeated', data: { seating } } } as const] : [];
  });
}

function seatingOf(
  workshop: Workshop,
  { method, list }: Arrangement,
  participantId: string,
  named: Readonly<Record<string, Personal>> = {},
): Seating | undefined {
  const team = list.find(({ memberIds }) => memberIds.includes(participantId));
  if (!team || !method) return undefined;
  const { id: teamId, number, code, memberIds } = team;
  const fellows = memberIds
    .filter((id) => id !== participantId)
    .flatMap((id): (Personal | Shown)[] => {
      const alias = named[id] ?? personOf(workshop, id)?.alias;
      return alias ? [alias] : [];
    });
  return { teamId, number, method, ...(code === undefined ? {} : { code }), fellows };
}
