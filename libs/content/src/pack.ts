import type { DebriefPhase, Locale, Localized, RoleId, SentenceId, StepId } from './ids.ts';

export type { DebriefPhase, Localized } from './ids.ts';
export { debriefPhases } from './ids.ts';

/** What the six sentences are about on a negotiating table. */
export const issues = ['time', 'scope', 'terms', 'price', 'service', 'access'] as const;
export type Issue = (typeof issues)[number];

export const waveIds = ['w2', 'w6', 'w12'] as const;
export type WaveId = (typeof waveIds)[number];

/** `ask` and `trade` are what a boss may answer to the sentence. */
export type Sentence = Readonly<{ id: SentenceId; issue: Issue; text: Localized; ask: Localized; trade: Localized }>;

/** The salary scene in two voices, and the map that follows it. */
export type Scene = Readonly<{
  title: Localized;
  lines: readonly Readonly<{ who: 'boss' | 'sales'; text: Localized }>[];
  question: Localized;
  axes: Readonly<{ x: Localized; y: Localized }>;
  /** by customer advocacy (x), then seller advocacy (y): h high, l low */
  corners: Readonly<{ hh: Localized; hl: Localized; lh: Localized; ll: Localized }>;
  insight: Localized;
}>;

/** Questions and the words of their scales, in the order of the values on a ballot. */
export type Questions = Readonly<{
  recognition: Localized;
  recognitionScale: readonly Localized[];
  caseName: Localized;
  caseContext: Localized;
  roleVote: Localized;
  roleScale: readonly Localized[];
  roleDiscuss: Localized;
  objection: Localized;
  objectionInterest: Localized;
  objective: Localized;
  /** common, shared, joint */
  objectiveKind: readonly Localized[];
  consent: Localized;
  /** consent, concern, object */
  consentOptions: readonly Localized[];
  fist: readonly Localized[];
  confidence: Localized;
  confidenceThen: Localized;
  confidenceScale: readonly Localized[];
  mindshift: readonly Localized[];
  tell: Localized;
  /** no, later, ifAsked, upfront */
  tellOptions: readonly Localized[];
  tellFor: Localized;
  tellAgainst: Localized;
}>;

/** "Who is the boss here?": pairs of outcome control (left, 1) against behaviour control (right, 5). */
export type Control = Readonly<{
  title: Localized;
  question: Localized;
  pairs: readonly (readonly [Localized, Localized])[];
  insight: Localized;
}>;

/** `name` is the term itself, the same in every language; `ask` and `pitfall` are for the trainer. */
export type Role = Readonly<{
  id: RoleId;
  name: string;
  gloss: Localized;
  what: Localized;
  says: readonly Localized[];
  wants: Localized;
  ask: Localized;
  pitfall: Localized;
}>;

/** `n` counts 1 to 7; the exercise takes so many `minutes`; `tip` is for the trainer, `cue` for an observer. */
export type Step = Readonly<{
  id: StepId;
  n: number;
  minutes: number;
  name: string;
  gloss: Localized;
  what: Localized;
  tip: Localized;
  exercise: Localized;
  say: Localized;
  confidence: Localized;
  cue: Localized;
}>;

/** One line of what a play agreed on. */
export type OutcomeField =
  | Readonly<{ id: string; type: 'int' | 'decimal'; min: number; max: number }>
  | Readonly<{ id: string; type: 'bool' }>;

/** A built-in case with its sealed cards. Secret until revealed: buyingRoles, boss, buyer, observer, landing and outcome. */
export type Roleplay = Readonly<{
  id: string;
  /** what the salesperson of this case is called */
  alias: string;
  title: Localized;
  sentences: readonly SentenceId[];
  buyingRoles: readonly RoleId[];
  minutes: number;
  shared: Localized;
  boss: Localized;
  buyer: Localized;
  observer: Localized;
  landing: Localized;
  outcome: readonly OutcomeField[];
}>;

export type Debrief = Readonly<{ phase: DebriefPhase; q: readonly Localized[] }>;

export type FollowUp = Readonly<{
  subject: Localized;
  note: Localized;
  waves: readonly Readonly<{ id: WaveId; weeks: number; q: readonly Localized[] }>[];
  noticed: readonly Localized[];
  again: Localized;
}>;

export type Experience = Readonly<{ prompt: Localized; scope: readonly Localized[]; badge: Localized }>;

/** A content pack: every text of a workshop, versioned and frozen into a workshop at its creation. */
export type Pack = Readonly<{
  id: string;
  version: string;
  locales: readonly Locale[];
  /** how the reader is addressed */
  register: Localized;
  title: Localized;
  subtitle: Localized;
  attribution: Localized;
  houseRules: readonly Localized[];
  tone: Localized;
  /** `reveal` has the placeholder {pct} */
  opening: Readonly<{ script: readonly Localized[]; reveal: Localized }>;
  sentences: readonly Sentence[];
  scene: Scene;
  questions: Questions;
  control: Control;
  roles: readonly Role[];
  steps: readonly Step[];
  roleplays: readonly Roleplay[];
  /** placeholders: {case}; for the buyer also {roles}, {wants} and {sentence} */
  generatedBrief: Readonly<{ boss: Localized; buyer: Localized }>;
  debrief: readonly Debrief[];
  followUp: FollowUp;
  experience: Experience;
  ui: Readonly<Record<UiTextId, Localized>>;
}>;

export const uiTextIds = [
  'join',
  'code',
  'language',
  'alias',
  'wait',
  'eyesUp',
  'voted',
  'closed',
  'revote',
  'offline',
  'late',
  'secret',
  'held',
  'small',
  'undo',
  'reveal',
  'peek',
  'removed',
] as const;
export type UiTextId = (typeof uiTextIds)[number];
