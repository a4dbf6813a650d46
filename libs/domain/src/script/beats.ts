/**
 * The building blocks a plan is made of, and the moments of each at which the trainer has something else to say. The words
 * are in the texts.
 */
export const beats = {
  recognition: ['open', 'speaker', 'vote', 'reveal', 'share'],
  scene: ['open', 'pause', 'answer', 'close'],
  confidence: ['before', 'after', 'kept', 'reveal'],
  mindshift: ['before', 'after', 'kept', 'reveal'],
  cases: ['open', 'close'],
  roles: ['open', 'vote', 'reveal', 'discuss', 'revote', 'compare'],
  debrief: ['open', 'close'],
  objections: ['open', 'support', 'answer', 'close'],
  objectives: ['open', 'forward', 'consent', 'adopt', 'agreed', 'blocked', 'tooFew', 'unanswered'],
  steps: ['open', 'inOrder', 'step', 'close'],
  poll: ['vote', 'reveal'],
  closing: ['open', 'close'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ActivityKind = keyof typeof beats;

export const activityKinds = Object.keys(beats) as ActivityKind[]; // the keys of the list above

export type BeatOf<Kind extends ActivityKind> = (typeof beats)[Kind][number];
export type Beat = BeatOf<ActivityKind>;
