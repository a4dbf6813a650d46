import { type DebriefPhase, debriefPhases } from '../ids.ts';
import { wasPlayed } from '../plays/index.ts';
import type { BeatOf } from './beats.ts';
import { type CuesOf, showing, titled } from './cue.ts';

/** The phases of a debrief that ask nothing about chairs and cards: those that make sense without a role-play before it. */
export const phasesWithoutPlay = ['learned', 'relate', 'next'] as const satisfies readonly DebriefPhase[];

/** One question per phase, then the lines worth keeping. After a play all six are asked, with the steps that were seen before what happened. */
export const debriefCues: CuesOf<BeatOf<'debrief'>> = (workshop, activity) => {
  const hasPlayed = wasPlayed(workshop);
  const asked: readonly DebriefPhase[] = hasPlayed ? debriefPhases : phasesWithoutPlay;
  return [
    titled(hasPlayed ? 'played' : 'open', activity),
    ...asked.flatMap((phase) => [
      ...(phase === 'happened' ? [showing('timeline', 'plays', 'steps')] : []),
      showing<BeatOf<'debrief'>>('open', 'question', phase),
    ]),
    showing('close', 'lines'),
  ];
};
