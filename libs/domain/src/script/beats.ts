/**
 * The building blocks a plan is made of, and the moments of each at which the trainer has something else to say. The words
 * are in the texts.
 */
export const beats = {
  recognition: ['open', 'speaker', 'vote', 'reveal', 'unanswered', 'share'],
  scene: ['open', 'pause', 'answer', 'close', 'map', 'reveal', 'unanswered'],
  confidence: ['before', 'after', 'kept', 'reveal', 'statements', 'shifted', 'map', 'moved', 'unanswered'],
  mindshift: ['before', 'after', 'kept', 'reveal', 'unanswered'],
  cases: ['open', 'close'],
  roles: ['open', 'vote', 'reveal', 'discuss', 'revote', 'compare', 'unanswered'],
  teamcase: ['open', 'teams', 'codes', 'byHand', 'bring', 'bringToPlay', 'vote', 'result'],
  roleplay: ['open', 'teams', 'codes', 'byHand', 'cards', 'ownCards', 'play', 'ended', 'reveal', 'landing'],
  debrief: ['open', 'played', 'timeline', 'close'],
  break: ['open'],
  objections: ['open', 'reading', 'support', 'answer', 'judge', 'judged', 'unanswered', 'close'],
  objectives: [
    'open',
    'forward',
    'reworded',
    'consent',
    'passed',
    'blocked',
    'objection',
    'silent',
    'adopt',
    'enough',
    'tooFew',
    'unanswered',
    'reopened',
    'agreed',
  ],
  steps: ['open', 'inOrder', 'step', 'inPassing', 'close'],
  control: ['open', 'vote', 'reveal', 'unanswered'],
  poll: ['vote', 'reveal', 'unanswered'],
  commitments: ['open', 'write', 'pair', 'shared'],
  closing: ['open', 'rate', 'rated', 'unanswered', 'close'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ActivityKind = keyof typeof beats;

export const activityKinds = Object.keys(beats) as ActivityKind[]; // the keys of the list above

export type BeatOf<Kind extends ActivityKind> = (typeof beats)[Kind][number];
export type Beat = BeatOf<ActivityKind>;
