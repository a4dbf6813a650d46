import type { ActivityKind, BeatOf } from '@rolwissel/domain';
import { area } from './area.ts';

/** `say` is spoken to the room and stands large on the console; `tip` is the trainer's alone, hidden until held. */
export type ScriptLine = Readonly<{ say: string; tip?: string }>;

/** Beats at which the pack speaks for itself. */
export type SpokenByPack = { recognition: 'open' | 'reveal'; scene: 'answer' };

type Written<Kind extends ActivityKind> = Exclude<
  BeatOf<Kind>,
  Kind extends keyof SpokenByPack ? SpokenByPack[Kind] : never
>;

/** What to say when, in every activity and at every beat of it. */
export type Script = { readonly [Kind in ActivityKind]: Readonly<Record<Written<Kind>, ScriptLine>> };

export const scriptTexts = area('script', (script): Script => script);
