import type { BallotKindName } from '../rounds/index.ts';
import { asking, roundsHere } from './asking.ts';
import type { BeatOf } from './beats.ts';
import { type CuesOf, titled } from './cue.ts';

/** Statements about oneself. Before, what people said is kept; afterwards, the room sees how it moved. */
export const selfRatingCues =
  (ballot: BallotKindName): CuesOf<BeatOf<'confidence'>> =>
  (workshop, activity) => {
    const { moment = 'before' } = activity;
    const reveal = moment === 'before' ? 'kept' : 'reveal';
    const question = { ballot, subject: moment, vote: moment, reveal } as const;
    return [titled(moment, activity), ...asking(question, roundsHere(workshop, activity.id, question).at(-1))];
  };
