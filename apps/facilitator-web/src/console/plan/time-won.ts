import { plans, type Sacrifice } from '@rolwissel/content/plans';
import { type ActivityView, countedIn, restMs, type Workshop, type WorkshopCommand } from '@rolwissel/domain';
import { wholeMinutes } from './minutes.ts';

/** What can be given up now, and how many minutes that wins. */
export interface Saving {
  readonly activity: ActivityView;
  /** So many in place of so many; left out where all of it is skipped. */
  readonly fewer?: Readonly<{ of: number; to: number }>;
  readonly minutes: number;
  readonly command: WorkshopCommand;
}

/** What can still be given up, in the order of the format's plan; each activity in one way at a time. */
export function savingsOf(workshop: Workshop, now: number): readonly Saving[] {
  const found = sacrificesOf(workshop).flatMap((sacrifice) => savingOf(sacrifice, workshop, now) ?? []);
  return found.filter(({ activity }, index) => found.findIndex((other) => other.activity === activity) === index);
}

const sacrificesOf = ({ agenda: { format } }: Workshop): readonly Sacrifice[] =>
  Object.entries(plans).find(([name]) => name === format)?.[1].sacrifices ?? [];

function savingOf({ id, instead }: Sacrifice, workshop: Workshop, now: number): Saving | undefined {
  const activity = workshop.agenda.activities.find((known) => known.id === id);
  if (!activity || activity.status === 'closed' || activity.status === 'skipped') return undefined;
  const minutes = wholeMinutes(restMs(activity, now) - (instead ? restMs(activity, now, instead.minutes) : 0));
  if (minutes < 1) return undefined;
  if (instead) return shorter(activity, instead, minutes, workshop);
  if (activity.status !== 'planned') return undefined;
  return { activity, minutes, command: { kind: 'SkipActivity', data: { activityId: id } } };
}

/** What had its turn stays; of what is shorter already nothing more is won. */
function shorter(
  activity: ActivityView,
  instead: NonNullable<Sacrifice['instead']>,
  minutes: number,
  workshop: Workshop,
): Saving | undefined {
  const { count } = instead;
  const counted = countedIn(workshop, activity);
  if (!counted || counted.planned <= count || counted.begun > count) return undefined;
  const { activities } = workshop.agenda;
  const plan = activities.map((known) => (known === activity ? { ...known, ...instead } : known));
  return {
    activity,
    fewer: { of: counted.planned, to: count },
    minutes,
    command: { kind: 'ReviseWorkshop', data: { plan } },
  };
}
