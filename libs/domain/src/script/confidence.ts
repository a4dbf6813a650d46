import { roundsOn } from '../rounds/index.ts';
import type { ActivityView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { asking, type Question, roundsHere } from './asking.ts';
import type { BeatOf } from './beats.ts';
import type { Cue, CuesOf } from './cue.ts';
import { selfRatingCues } from './self-rating.ts';

type ConfidenceBeat = BeatOf<'confidence'>;

const ratings = selfRatingCues('confidence');

/** What else is asked again at the end. */
const again: readonly Question<ConfidenceBeat>[] = [
  { ballot: 'mindshift', subject: 'after', vote: 'statements', reveal: 'shifted' },
  { ballot: 'advocacy', subject: 'after', vote: 'map', reveal: 'moved' },
];

/** Seven statements; afterwards also whatever else was asked at the start. */
export const confidenceCues: CuesOf<ConfidenceBeat> = (workshop, activity) => [
  ...ratings(workshop, activity),
  ...again
    .filter((question) => activity.moment === 'after' && isToBeAsked(question, workshop))
    .flatMap((question) => askedHere(question, workshop, activity)),
];

/** It was asked at the start, and no other activity of the plan asks it again. */
function isToBeAsked({ ballot }: Question<ConfidenceBeat>, workshop: Workshop): boolean {
  const hasItsOwn = workshop.agenda.activities.some(({ kind, moment }) => kind === ballot && moment === 'after');
  return !hasItsOwn && roundsOn(workshop, ballot, 'before').some(({ status }) => status === 'revealed');
}

const askedHere = (
  question: Question<ConfidenceBeat>,
  workshop: Workshop,
  { id }: ActivityView,
): readonly Cue<ConfidenceBeat>[] => asking(question, roundsHere(workshop, id, question).at(-1));
