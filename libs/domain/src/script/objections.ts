import { allObjections, isOffTheTable, isReleased, objectionOf } from '../objections/index.ts';
import { roundsOf } from '../rounds/index.ts';
import type { ActivityView, ObjectionView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { asking, roundsHere } from './asking.ts';
import type { BeatOf } from './beats.ts';
import { type Cue, type CuesOf, showing, titled } from './cue.ts';
import { isPlenary } from './plenary.ts';

type ObjectionsBeat = BeatOf<'objections'>;

/** How many are answered in front of everybody. */
const objectionsDiscussed = 3;

/** The focus of the picture that closes the activity: how the objections stand. */
export const objectionsBalance = 'balance';

/** People write in silence for so long. */
const silentSeconds = 120;

/**
 * Two silent minutes, the five with most support, an answer to three of them, and what is left open. In a plenary they are
 * answered on the stage, and the room shows by hands whether they are.
 */
export const objectionsCues: CuesOf<ObjectionsBeat> = (workshop, activity) => [
  titled('open', activity),
  { ...showing('open', 'question'), seconds: silentSeconds },
  listed(workshop),
  ...toAnswer(workshop, activity).flatMap((objection) => answering(objection, workshop, activity)),
  showing('close', 'objections', objectionsBalance),
];

/** Those the room was asked about, then those with most support; one that is kept for later stays only while it is on the screen. */
function toAnswer(workshop: Workshop, activity: ActivityView): readonly ObjectionView[] {
  const { focusId } = workshop.agenda.projector;
  const asked = judged(workshop, activity);
  const rest = topObjections(workshop, Number.POSITIVE_INFINITY).filter(
    ({ id }) => !asked.some((one) => one.id === id),
  );
  return [...asked, ...rest]
    .filter(({ id, status }) => status !== 'parked' || id === focusId)
    .slice(0, Math.max(objectionsDiscussed, asked.length));
}

/** Objections that a round of this activity is about, as far as the room may still read them, in the order of their rounds. */
function judged(workshop: Workshop, { id: activityId }: ActivityView): readonly ObjectionView[] {
  const rounds = roundsOf(workshop).filter((round) => round.activityId === activityId && round.status !== 'discarded');
  return [...new Set(rounds.map(({ subject }) => subject))].flatMap((subject) => {
    const objection = objectionOf(workshop, subject);
    return objection && isReleased(objection) && !isOffTheTable(objection) ? [objection] : [];
  });
}

/** One of them, large; and from a plenary, whether it was answered. */
function answering({ id }: ObjectionView, workshop: Workshop, activity: ActivityView): readonly Cue<ObjectionsBeat>[] {
  const question = { ballot: 'fist', subject: id, vote: 'judge', reveal: 'judged' } as const;
  const rounds = isPlenary(workshop) ? roundsHere(workshop, activity.id, question) : [];
  return [showing('answer', 'objection', id), ...(isPlenary(workshop) ? asking(question, rounds.at(-1)) : [])];
}

/** The list, as soon as something in it was released. */
function listed(workshop: Workshop): Cue<ObjectionsBeat> {
  const unread = unreadObjections(workshop);
  const isEmpty = topObjections(workshop, 1).length === 0;
  return unread > 0 && isEmpty ? { ...showing('reading', 'objections'), unread } : showing('support', 'objections');
}

/** How many wait for the trainer because everything does; what the trainer took back is not among them. */
export const unreadObjections = (workshop: Workshop): number =>
  workshop.agenda.settings.moderation === 'pre'
    ? allObjections(workshop).filter(({ status }) => status === 'held').length
    : 0;

/** What the room may read, most support first; what was merged, withdrawn or hidden is not among it. */
export function topObjections(workshop: Workshop, count: number): readonly ObjectionView[] {
  return allObjections(workshop)
    .filter((objection) => isReleased(objection) && objection.status !== 'merged' && objection.status !== 'withdrawn')
    .sort((a, b) => b.support - a.support || (a.raisedAt < b.raisedAt ? -1 : 1))
    .slice(0, count);
}
