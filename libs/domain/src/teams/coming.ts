import { observing, succeeding } from '../plays/index.ts';
import type { Workshop, WorkshopEvent } from '../workshop.ts';
import { teamLimits } from './limits.ts';
import { areTeamsTogether, teamWith } from './state.ts';

/** Whoever comes while teams sit together joins the smallest that has room. Where teams form themselves they find one by its code. */
export function joining(workshop: Workshop, participantIds: readonly string[]): readonly WorkshopEvent[] {
  const { method, list } = workshop.teams;
  if (method === undefined || method === 'codes' || !areTeamsTogether(workshop)) return [];
  const sizes = list.map(({ id, memberIds }) => ({ id, people: memberIds.length }));
  return participantIds.flatMap((participantId): readonly WorkshopEvent[] => {
    const own = teamWith(workshop, participantId); // who only fell silent kept their place
    if (own) return observing(workshop, own.id, participantId);
    const [smallest] = sizes
      .filter(({ people }) => people < teamLimits.most)
      .sort((one, other) => one.people - other.people);
    if (!smallest) return [];
    smallest.people += 1;
    return [
      { type: 'TeamJoined', data: { teamId: smallest.id, participantId } },
      ...observing(workshop, smallest.id, participantId),
    ];
  });
}

/** Whoever goes for good is in no team any more. */
export const leaving = (workshop: Workshop, participantIds: readonly string[]): readonly WorkshopEvent[] => [
  ...participantIds
    .filter((participantId) => teamWith(workshop, participantId))
    .map((participantId): WorkshopEvent => ({ type: 'TeamLeft', data: { participantId } })),
  ...succeeding(workshop, participantIds),
];
