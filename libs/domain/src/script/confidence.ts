import { roundsOn } from '../rounds/index.ts';
import type { ActivityView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { asking, roundsHere } from './asking.ts';
import type { BeatOf } from './beats.ts';
import type { Cue, CuesOf } from './cue.ts';
import { selfRatingCues } from './self-rating.ts';

type ConfidenceBeat = BeatOf<'confidence'>;

const ratings = selfRatingCues('confidence');

/** Seven statements; afterwards the map of the start once more, if there is one. */
export const confidenceCues: CuesOf<ConfidenceBeat> = (workshop, activity) => [
  ...ratings(workshop, activity),
  ...mapAgain(workshop, activity),
];

function mapAgain(workshop: Workshop, { id, moment }: ActivityView): readonly Cue<ConfidenceBeat>[] {
  const isKnown = roundsOn(workshop, 'advocacy', 'before').some(({ status }) => status === 'revealed');
  if (moment !== 'after' || !isKnown) return [];
  const question = { ballot: 'advocacy', subject: moment, vote: 'map', reveal: 'moved' } as const;
  return asking(question, roundsHere(workshop, id, question).at(-1));
}
