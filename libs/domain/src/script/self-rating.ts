import { asking, roundsHere } from './asking.ts';
import type { BeatOf } from './beats.ts';
import { type CuesOf, titled } from './cue.ts';

/** Seven statements about oneself. Before, the room only learns where it is least sure; afterwards, how it moved. */
export const confidenceCues: CuesOf<BeatOf<'confidence'>> = (workshop, activity) => {
  const { moment = 'before' } = activity;
  const reveal = moment === 'before' ? 'kept' : 'reveal';
  const question = { ballot: 'confidence', subject: moment, vote: moment, reveal } as const;
  return [titled(moment, activity), ...asking(question, roundsHere(workshop, activity.id, question).at(-1))];
};
