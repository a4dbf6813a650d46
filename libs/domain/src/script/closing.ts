import type { BeatOf } from './beats.ts';
import { type CuesOf, showing, titled } from './cue.ts';

/** One last question, and where it all comes from. */
export const closingCues: CuesOf<BeatOf<'closing'>> = (_workshop, activity) => [
  titled('open', activity),
  showing('open', 'question'),
  showing('close', 'closing'),
];
