import { asking, roundsHere } from './asking.ts';
import type { BeatOf } from './beats.ts';
import { type CuesOf, showing, titled } from './cue.ts';

/** How many lines the two voices have. */
const lineCount = 4;

/** What a scene shows, by the focus of its picture: the title of the column with its pause, then the lines up to one of them. */
export type SceneMoment = { readonly kind: 'pause' | 'answer' } | { readonly kind: 'line'; readonly line: number };

const moments: readonly SceneMoment[] = [
  { kind: 'pause' },
  { kind: 'answer' },
  ...Array.from({ length: lineCount }, (_, line): SceneMoment => ({ kind: 'line', line })),
];

export const sceneMoment = (focusId: string | undefined): SceneMoment => moments[Number(focusId)] ?? { kind: 'pause' };

/**
 * "Your best salesperson is" … "a buyer"; who pays your salary, line by line; the question whom they work for; and everybody's
 * own answer to it, on the map.
 */
export const sceneCues: CuesOf<BeatOf<'scene'>> = (workshop, activity) => {
  const map = { ballot: 'advocacy', subject: 'before', vote: 'map', reveal: 'reveal' } as const;
  return [
    titled('open', activity),
    ...moments.map(({ kind }, index) => showing(kind === 'line' ? 'open' : kind, 'scene', String(index))),
    showing('close', 'question'),
    ...asking(map, roundsHere(workshop, activity.id, map).at(-1)),
  ];
};
