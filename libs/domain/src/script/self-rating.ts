import type { BallotKindName } from '../rounds/index.ts';
import { asking, roundsHere } from './asking.ts';
import type { BeatOf } from './beats.ts';
import { type CuesOf, titled } from './cue.ts';

/** What people rate before they think twice about it. Afterwards they look back too, and take their time. */
const secondsBefore: Readonly<Partial<Record<BallotKindName, number>>> = { confidence: 90, mindshift: 30 };

/** Statements about oneself. Before, what people said is kept; afterwards, the room sees how it moved. */
export const selfRatingCues =
  (ballot: BallotKindName): CuesOf<BeatOf<'mindshift'>> =>
  (workshop, activity) => {
    const { moment = 'before' } = activity;
    const reveal = moment === 'before' ? 'kept' : 'reveal';
    const seconds = moment === 'before' ? secondsBefore[ballot] : undefined;
    const asked = { ballot, subject: moment, vote: moment, reveal } as const;
    const question = seconds === undefined ? asked : { ...asked, seconds };
    return [titled(moment, activity), ...asking(question, roundsHere(workshop, activity.id, question).at(-1))];
  };
