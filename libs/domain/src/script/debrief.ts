import type { DebriefPhase } from '../ids.ts';
import type { BeatOf } from './beats.ts';
import { type CuesOf, showing, titled } from './cue.ts';

/** The phases of a debrief that ask nothing about chairs and cards: those that make sense without a role-play before it. */
export const phasesWithoutPlay = ['learned', 'relate', 'next'] as const satisfies readonly DebriefPhase[];

/** One question per phase, then the lines worth keeping. */
export const debriefCues: CuesOf<BeatOf<'debrief'>> = (_workshop, activity) => [
  titled('open', activity),
  ...phasesWithoutPlay.map((phase) => showing('open', 'question', phase)),
  showing('close', 'lines'),
];
