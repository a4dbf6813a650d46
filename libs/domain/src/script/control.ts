import { asking, roundsHere } from './asking.ts';
import type { BeatOf } from './beats.ts';
import { type CuesOf, titled } from './cue.ts';

/** So long the room has for seven pairs: the first thought will do. */
const seconds = 60;

/** Seven pairs about oneself as a boss, and how the room steers. */
export const controlCues: CuesOf<BeatOf<'control'>> = (workshop, activity) => {
  const question = { ballot: 'control', subject: activity.id, vote: 'vote', reveal: 'reveal', seconds } as const;
  return [titled('open', activity), ...asking(question, roundsHere(workshop, activity.id, question).at(-1))];
};
