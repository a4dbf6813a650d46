import { allObjections, isReleased } from '../objections/index.ts';
import type { ObjectionView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import type { BeatOf } from './beats.ts';
import { type Cue, type CuesOf, showing, titled } from './cue.ts';

/** How many are answered in front of everybody. */
const objectionsDiscussed = 3;

/** The focus of the picture that closes the activity: how the objections stand. */
export const objectionsBalance = 'balance';

/** People write in silence for so long. */
const silentSeconds = 120;

/** Two silent minutes, the five with most support, an answer to three of them, and what is left open. */
export const objectionsCues: CuesOf<BeatOf<'objections'>> = (workshop, activity) => [
  titled('open', activity),
  { ...showing('open', 'question'), seconds: silentSeconds },
  listed(workshop),
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

/** The list, as soon as something in it was released. */
function listed(workshop: Workshop): Cue<BeatOf<'objections'>> {
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
