import { debriefPhases, locales, roleIds, sentenceIds, stepIds } from '@rolwissel/domain';
import { issues, uiTextIds, waveIds } from './ids.ts';
import { polls } from './polls.ts';
import { distinct, list, localized, number, type Of, object, oneOf, pair, type Shape, text } from './shape.ts';

/** Lengths in characters: what fits a button, a line on the projector, a card on a phone, a sealed brief. */
const [button, line, card, brief] = [40, 140, 350, 600];

const words = localized(button);
const sentence = localized(line);
const paragraph = localized(card);

/** A list that has every id exactly once. */
const every = <T>(shape: Shape<T>, ids: readonly string[]): Shape<readonly T[]> =>
  distinct(list(shape, ids.length), 'id');

/** `ask` and `trade` are what a boss may answer to the sentence. */
export const sentenceShape = object({
  id: oneOf(sentenceIds),
  issue: oneOf(issues),
  text: sentence,
  ask: sentence,
  trade: sentence,
});

/** The salary scene in two voices, and the map that follows it. */
const scene = object({
  title: words,
  lines: list(object({ who: oneOf(['boss', 'sales']), text: sentence }), 1, 12),
  question: sentence,
  axes: object({ x: words, y: words }),
  /** by customer advocacy (x), then seller advocacy (y): h high, l low */
  corners: object({ hh: words, hl: words, lh: words, ll: words }),
  insight: paragraph,
});

/** Questions and the words of their scales, in the order of the values on a ballot. */
const questions = object({
  recognition: sentence,
  recognitionScale: list(words, 4),
  caseName: sentence,
  caseContext: sentence,
  roleVote: localized(line, ['case']),
  roleScale: list(words, 4),
  roleDiscuss: sentence,
  objection: localized(line, ['case']),
  objectionInterest: sentence,
  objective: localized(line, ['case']),
  /** common, shared, joint */
  objectiveKind: list(words, 3),
  consent: sentence,
  /** consent, concern, object */
  consentOptions: list(words, 3),
  fist: list(words, 6),
  confidence: sentence,
  confidenceThen: sentence,
  confidenceScale: list(words, 5),
  mindshift: list(sentence, 3),
  tell: sentence,
  /** no, later, ifAsked, upfront */
  tellOptions: list(words, polls.tell.length),
  tellFor: sentence,
  tellAgainst: sentence,
  worthwhile: sentence,
  worthwhileOptions: list(words, polls.worthwhile.length),
});

/** "Who is the boss here?": pairs of outcome control (left, 1) against behaviour control (right, 5). */
const control = object({
  title: words,
  question: sentence,
  pairs: list(pair(words), 7),
  insight: paragraph,
});

/** `name` is the term itself, the same in every language; `ask` and `pitfall` are for the trainer. */
export const roleShape = object({
  id: oneOf(roleIds),
  name: text(button),
  gloss: words,
  what: paragraph,
  says: list(sentence, 2),
  wants: sentence,
  ask: sentence,
  pitfall: sentence,
});

/** `n` counts 1 to 7; `tip` is for the trainer, `cue` for an observer. */
export const stepShape = object({
  id: oneOf(stepIds),
  n: number(1, stepIds.length),
  minutes: number(1, 60),
  name: text(line),
  gloss: sentence,
  what: paragraph,
  tip: sentence,
  exercise: sentence,
  say: sentence,
  confidence: sentence,
  cue: sentence,
});

/** One line of what a play agreed on. */
const yesOrNo = object({ id: text(button), label: words, type: oneOf(['bool']) });
const measured = object({
  id: text(button),
  label: words,
  type: oneOf(['int', 'decimal', 'bool']),
  min: number(-1e9, 1e9),
  max: number(-1e9, 1e9),
});
const outcomeField: Shape<Of<typeof yesOrNo | typeof measured>> = (value, path) =>
  yesOrNo(value, path).length === 0 ? [] : measured(value, path);

/** A built-in case with its sealed cards. Secret until revealed: buyingRoles, boss, buyer, observer, landing and outcome. */
export const roleplayShape = object({
  id: text(button),
  /** what the salesperson of this case is called */
  alias: text(24),
  title: words,
  sentences: distinct(list(oneOf(sentenceIds), 1, 3)),
  buyingRoles: distinct(list(oneOf(roleIds), 1, 2)),
  minutes: number(1, 60),
  shared: paragraph,
  boss: localized(brief),
  buyer: localized(brief),
  observer: localized(brief),
  landing: paragraph,
  outcome: distinct(list(outcomeField, 0, 10), 'id'),
});

const followUp = object({
  subject: words,
  note: sentence,
  waves: every(object({ id: oneOf(waveIds), weeks: number(1, 52), q: list(sentence, 1, 5) }), waveIds),
  noticed: list(words, 5),
  again: sentence,
});

const debrief = object({ phase: oneOf(debriefPhases), q: list(sentence, 1, 4) });

/** The shape of a whole pack: every field, known ids each once, texts that fit, placeholders the same in every language. */
export const packShape = object({
  id: text(button),
  version: text(button),
  locales: distinct(list(oneOf(locales), locales.length)),
  /** how the reader is addressed */
  register: words,
  title: words,
  subtitle: sentence,
  attribution: paragraph,
  houseRules: list(sentence, 4),
  tone: localized(card),
  opening: object({ script: list(localized(card), 1, 6), reveal: localized(line, ['pct']) }),
  sentences: distinct(every(sentenceShape, sentenceIds), 'issue'),
  scene,
  questions,
  control,
  roles: every(roleShape, roleIds),
  steps: distinct(every(stepShape, stepIds), 'n'),
  roleplays: distinct(list(roleplayShape, 1, 50), 'id'),
  generatedBrief: object({
    boss: localized(brief, ['case']),
    buyer: localized(brief, ['case', 'roles', 'wants', 'sentence']),
  }),
  debrief: distinct(list(debrief, debriefPhases.length), 'phase'),
  followUp,
  experience: object({ prompt: sentence, scope: list(words, 3), badge: sentence }),
  ui: object(uiShape()),
});

function uiShape() {
  // every id of uiTextIds is a key, which fromEntries cannot tell the compiler
  return Object.fromEntries(uiTextIds.map((id) => [id, sentence])) as Record<
    (typeof uiTextIds)[number],
    typeof sentence
  >;
}
