import type { ProjectorView } from '../agenda/state.ts';
import { debriefPhases } from '../ids.ts';
import type { Work } from '../readiness/state.ts';
import { unsettledRounds } from '../rounds/state.ts';
import { areTeamsVoting } from '../team-rounds/state.ts';
import type { Workshop } from '../workshop.ts';
import type { ActivityKind } from './beats.ts';
import { openActivity } from './open-activity.ts';

type PlaceOf = (workshop: Workshop) => string | undefined;

/** What people write in an activity: `''` where it is one thing, undefined where it is nothing now. */
const writing: Readonly<Partial<Record<ActivityKind, PlaceOf>>> = {
  cases: () => '',
  objections: () => '',
  objectives: () => '',
  commitments: () => '',
  steps: ({ steps }) => steps.open,
  debrief: ({ agenda: { projector } }) => debriefPhases.find((phase) => phase === projector.focusId) ?? '',
};

const showing =
  (view: ProjectorView, place: string): PlaceOf =>
  ({ agenda: { projector } }) =>
    projector.view === view ? (projector.focusId ?? place) : undefined;

const walking = showing('teams', 'teams');

/** What else they do: think about a question, find their table, read their card, talk in their team, take a break. */
const doing: Readonly<Partial<Record<ActivityKind, PlaceOf>>> = {
  scene: showing('question', 'question'),
  roles: showing('question', 'question'),
  teamcase: (workshop) =>
    walking(workshop) ?? (areTeamsVoting(workshop) ? undefined : showing('teamcase', 'bring')(workshop)),
  roleplay: (workshop) => walking(workshop) ?? showing('briefs', 'cards')(workshop),
  break: () => '',
};

/** The pictures beside which people are left to themselves. */
const quiet: ReadonlySet<ProjectorView> = new Set(['question', 'step', 'teams', 'teamcase', 'briefs', 'timer']);

/** What they are at in the open activity, and whether by writing. */
export function workOpen(workshop: Workshop): (Work & { readonly isWriting: boolean }) | undefined {
  const activity = openActivity(workshop);
  if (!activity) return undefined;
  const written = writing[activity.kind];
  const place = (written ?? doing[activity.kind])?.(workshop);
  if (place === undefined) return undefined;
  return { activityId: activity.id, ...(place === '' ? {} : { place }), isWriting: written !== undefined };
}

/** With what somebody can be ready now; nothing while the room listens, looks or votes. */
export function workNow(workshop: Workshop): Work | undefined {
  if (!quiet.has(workshop.agenda.projector.view) || unsettledRounds(workshop).length > 0) return undefined;
  const open = workOpen(workshop);
  if (!open) return undefined;
  const { isWriting: _how, ...work } = open;
  return work;
}
