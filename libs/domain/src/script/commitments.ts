import type { BeatOf } from './beats.ts';
import { type CuesOf, showing, titled } from './cue.ts';

/** People write in silence for so long. */
const writingSeconds = 120;

/** Everybody for themselves: what they will do, and when. */
export const commitmentsCues: CuesOf<BeatOf<'commitments'>> = (_workshop, activity) => [
  titled('open', activity),
  { ...showing('write', 'question'), seconds: writingSeconds },
];
