import type { Addressed } from '../kernel/disclosure.ts';
import type { Personal, Shown } from '../kernel/personal.ts';
import { personOf } from '../people/index.ts';
import { teamCaseOf } from '../team-rounds/index.ts';
import type { Workshop, WorkshopEvent, WorkshopEvents } from '../workshop.ts';
import { type TeamMethod, teamWith } from './state.ts';

/** The teams as they will be. */
interface Arrangement {
  readonly method?: TeamMethod;
  readonly list: Workshop['teams']['list'];
}

type Told = readonly Addressed<WorkshopEvent>[];

type Place = WorkshopEvents['TeamSeated'];

/** What each of those is told whose team is another one then, or has other people in it. */
export function seatingsTold(before: Workshop, { method, list }: Arrangement): Told {
  const { method: _method, ...teams } = before.teams;
  const then: Workshop = { ...before, teams: { ...teams, ...(method ? { method } : {}), list } };
  const places = new Map<string, Place>();
  for (const { memberIds } of before.teams.list) for (const id of memberIds) places.set(id, {});
  for (const { memberIds } of list) for (const id of memberIds) places.set(id, placeOf(then, id));
  return [...places]
    .filter(([id, place]) => JSON.stringify(place) !== JSON.stringify(placeOf(before, id)))
    .map(([to, data]) => ({ to, event: { type: 'TeamSeated', data } }));
}

/** What those are told who share a team with somebody who is called otherwise from now on. */
export function renamedTold(before: Workshop, participantId: string, alias: Personal): Told {
  const person = personOf(before, participantId);
  const fellows = teamWith(before, participantId)?.memberIds.filter((id) => id !== participantId) ?? [];
  if (!person) return [];
  const byId = { ...before.people.byId, [participantId]: { ...person, alias } };
  const then: Workshop = { ...before, people: { ...before.people, byId } };
  return fellows.map((to) => ({ to, event: { type: 'TeamSeated', data: placeOf(then, to) } }) as const);
}

/** Where somebody sits, and what their team works on. */
function placeOf(workshop: Workshop, participantId: string): Place {
  const { method } = workshop.teams;
  const team = teamWith(workshop, participantId);
  if (!team || !method) return {};
  const { id: teamId, number, code, memberIds } = team;
  const fellows = memberIds
    .filter((id) => id !== participantId)
    .flatMap((id): (Personal | Shown)[] => {
      const alias = personOf(workshop, id)?.alias;
      return alias ? [alias] : [];
    });
  const teamCase = teamCaseOf(workshop, team, participantId);
  return {
    seating: { teamId, number, method, ...(code === undefined ? {} : { code }), fellows },
    ...(teamCase ? { teamCase } : {}),
  };
}
