import { allObjections, isReleased } from '../objections/index.ts';
import type { ObjectionView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import type { BeatOf } from './beats.ts';
import { type CuesOf, showing, titled } from './cue.ts';

/** How many are answered in front of everybody. */
const objectionsDiscussed = 3;

/** The focus of the picture that closes the activity: how the objections stand. */
export const objectionsBalance = 'balance';

/** Two silent minutes, the five with most support, an answer to three of them, and what is left open. */
export const objectionsCues: CuesOf<BeatOf<'objections'>> = (workshop, activity) => [
  titled('open', activity),
  showing('open', 'question'),
  showing('support', 'objections'),
  ...toAnswer(workshop).map(({ id }) => showing('answer', 'objection', id)),
  showing('close', 'objections', objectionsBalance),
];

/** Those with most support; one that is kept for later stays only while it is on the screen. */
function toAnswer(workshop: Workshop): readonly ObjectionView[] {
  const { focusId } = workshop.agenda.projector;
  return topObjections(workshop, Number.POSITIVE_INFINITY)
    .filter(({ id, status }) => status !== 'parked' || id === focusId)
    .slice(0, objectionsDiscussed);
}

/** What the room may read, most support first; what was merged, withdrawn or hidden is not among it. */
export function topObjections(workshop: Workshop, count: number): readonly ObjectionView[] {
  return allObjections(workshop)
    .filter((objection) => isReleased(objection) && objection.status !== 'merged' && objection.status !== 'withdrawn')
    .sort((a, b) => b.support - a.support || (a.raisedAt < b.raisedAt ? -1 : 1))
    .slice(0, count);
}
