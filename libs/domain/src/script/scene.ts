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

/** "Your best salesperson is" … "a buyer"; who pays your salary, line by line; and the question that stays in the air. */
export const sceneCues: CuesOf<BeatOf<'scene'>> = (_workshop, activity) => [
  titled('open', activity),
  ...moments.map(({ kind }, index) => showing(kind === 'line' ? 'open' : kind, 'scene', String(index))),
  showing('close', 'question'),
];
