import { locales, roleIds, sentenceIds, stepIds } from './ids.ts';
import {
  type Control,
  type Debrief,
  debriefPhases,
  type FollowUp,
  issues,
  type Pack,
  type Questions,
  type Role,
  type Roleplay,
  type Scene,
  type Sentence,
  type Step,
  uiTextIds,
  waveIds,
} from './pack.ts';
import { polls } from './polls.ts';
import { distinct, list, localized, number, object, oneOf, type Shape, text } from './shape.ts';

/** Lengths in characters: what fits a button, a line on the projector, a card on a phone, a sealed brief. */
const [button, line, card, brief] = [40, 140, 350, 600];

const words = localized(button);
const sentence = localized(line);
const paragraph = localized(card);

/** A list that has every id exactly once. */
const every = (shape: Shape, ids: readonly string[]): Shape => distinct(list(shape, ids.length), 'id');

const sentenceShape = object<Sentence>({
  id: oneOf(sentenceIds),
  issue: oneOf(issues),
  text: sentence,
  ask: sentence,
  trade: sentence,
});

const scene = object<Scene>({
  title: words,
  lines: list(object<Scene['lines'][number]>({ who: oneOf(['boss', 'sales']), text: sentence }), 1, 12),
  question: sentence,
  axes: object<Scene['axes']>({ x: words, y: words }),
  corners: object<Scene['corners']>({ hh: words, hl: words, lh: words, ll: words }),
  insight: paragraph,
});

const questions = object<Questions>({
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
  objectiveKind: list(words, 3),
  consent: sentence,
  consentOptions: list(words, 3),
  fist: list(words, 6),
  confidence: sentence,
  confidenceThen: sentence,
  confidenceScale: list(words, 5),
  mindshift: list(sentence, 3),
  tell: sentence,
  tellOptions: list(words, polls.tell.length),
  tellFor: sentence,
  tellAgainst: sentence,
});

const control = object<Control>({
  title: words,
  question: sentence,
  pairs: list(list(words, 2), 7),
  insight: paragraph,
});

const role = object<Role>({
  id: oneOf(roleIds),
  name: text(button),
  gloss: words,
  what: paragraph,
  says: list(sentence, 2),
  wants: sentence,
  ask: sentence,
  pitfall: sentence,
});

const step = object<Step>({
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

const yesOrNo = object<{ id: string; type: 'bool' }>({ id: text(button), type: oneOf(['bool']) });
const measured = object<{ id: string; type: string; min: number; max: number }>({
  id: text(button),
  type: oneOf(['int', 'decimal', 'bool']),
  min: number(-1e9, 1e9),
  max: number(-1e9, 1e9),
});
const outcomeField: Shape = (value, path) => (yesOrNo(value, path).length === 0 ? [] : measured(value, path));

const roleplay = object<Roleplay>({
  id: text(button),
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

const followUp = object<FollowUp>({
  subject: words,
  note: sentence,
  waves: every(
    object<FollowUp['waves'][number]>({ id: oneOf(waveIds), weeks: number(1, 52), q: list(sentence, 1, 5) }),
    waveIds,
  ),
  noticed: list(words, 5),
  again: sentence,
});

/** The shape of a whole pack: every field, known ids each once, texts that fit, placeholders the same in every language. */
export const packShape: Shape = object<Pack>({
  id: text(button),
  version: text(button),
  locales: distinct(list(oneOf(locales), locales.length)),
  register: words,
  title: words,
  subtitle: sentence,
  attribution: paragraph,
  houseRules: list(sentence, 4),
  tone: localized(card),
  opening: object<Pack['opening']>({ script: list(localized(card), 1, 6), reveal: localized(line, ['pct']) }),
  sentences: distinct(every(sentenceShape, sentenceIds), 'issue'),
  scene,
  questions,
  control,
  roles: every(role, roleIds),
  steps: distinct(every(step, stepIds), 'n'),
  roleplays: distinct(list(roleplay, 1, 50), 'id'),
  generatedBrief: object<Pack['generatedBrief']>({
    boss: localized(brief, ['case']),
    buyer: localized(brief, ['case', 'roles', 'wants', 'sentence']),
  }),
  debrief: distinct(
    list(object<Debrief>({ phase: oneOf(debriefPhases), q: list(sentence, 1, 4) }), debriefPhases.length),
    'phase',
  ),
  followUp,
  experience: object<Pack['experience']>({ prompt: sentence, scope: list(words, 3), badge: sentence }),
  ui: object<Pack['ui']>(uiShape()),
});

function uiShape(): Readonly<Record<(typeof uiTextIds)[number], Shape>> {
  // every id of uiTextIds is a key, which fromEntries cannot tell the compiler
  return Object.fromEntries(uiTextIds.map((id) => [id, sentence])) as Record<(typeof uiTextIds)[number], Shape>;
}
