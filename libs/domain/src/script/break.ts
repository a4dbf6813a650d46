import type { BeatOf } from './beats.ts';
import { type CuesOf, showing, titled } from './cue.ts';

/** As long as the plan says: the clock is on the screen, and whoever likes writes an objection. */
export const breakCues: CuesOf<BeatOf<'break'>> = (_workshop, activity) => [
  titled('open', activity),
  { ...showing('open', 'timer', 'break'), seconds: activity.minutes * 60 },
];
