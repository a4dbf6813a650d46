import type { ActivityKind } from '../agenda/state.ts';

/** The moments of each activity at which the trainer has something else to say. The words are in the content library. */
export const beats = {
  recognition: ['open', 'speaker', 'vote', 'reveal', 'share'],
  scene: ['open', 'close'],
  confidence: ['before', 'after', 'kept', 'reveal'],
  cases: ['open', 'close'],
  roles: ['open', 'vote', 'reveal', 'revote', 'compare'],
  debrief: ['open', 'close'],
  objections: ['open', 'support', 'answer', 'close'],
  objectives: ['open', 'forward', 'consent', 'adopt', 'agreed', 'blocked', 'tooFew', 'unanswered'],
  steps: ['open', 'inOrder', 'step', 'close'],
  poll: ['vote', 'reveal'],
  closing: ['open', 'close'],
} as const satisfies Readonly<Record<ActivityKind, readonly string[]>>;

export type BeatOf<Kind extends ActivityKind> = (typeof beats)[Kind][number];
export type Beat = BeatOf<ActivityKind>;
