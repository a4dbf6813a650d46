import type { Pack, Role, Roleplay, Sentence, Step } from './pack.ts';

/** What anyone may know of a built-in case: nothing that is on a sealed card or gives it away. */
export type ShownCase = Pick<Roleplay, 'id' | 'alias' | 'title' | 'sentences' | 'minutes' | 'shared'>;

/** A pack without its secrets. */
export type ShownPack = Omit<Pack, 'roleplays' | 'generatedBrief'> & Readonly<{ roleplays: readonly ShownCase[] }>;

export type PackReader = 'trainer' | 'anyone';

/** The pack as this reader may fetch it: trainers all of it, anyone else none of the sealed cards. */
export function packFor(pack: Pack, reader: 'trainer'): Pack;
export function packFor(pack: Pack, reader: PackReader): Pack | ShownPack;
export function packFor(pack: Pack, reader: PackReader): Pack | ShownPack {
  if (reader === 'trainer') return pack;
  const { roleplays, generatedBrief: _sealed, ...open } = pack;
  return { ...open, roleplays: roleplays.map(shownCase) };
}

/** Raised when phones are sent more of the same pack, or less: a phone keeps what it was sent. */
export const phonePackEdition = 3;

/** What a phone shows, and no more: it is the phone's first download. */
export type PhonePack = Pick<
  Pack,
  'id' | 'version' | 'locales' | 'title' | 'attribution' | 'houseRules' | 'questions' | 'control' | 'debrief' | 'ui'
> &
  Readonly<{
    sentences: readonly Pick<Sentence, 'id' | 'issue' | 'text'>[];
    roles: readonly Pick<Role, 'id' | 'name' | 'gloss' | 'what' | 'says'>[];
    steps: readonly Pick<Step, 'id' | 'n' | 'name' | 'gloss' | 'what' | 'exercise' | 'say' | 'confidence'>[];
    cases: readonly Pick<Roleplay, 'id' | 'alias' | 'title' | 'shared'>[];
    scene: Omit<Pack['scene'], 'title'>;
  }>;

export function phonePack(pack: ShownPack): PhonePack {
  const { id, version, locales, title, attribution, houseRules, questions, control, debrief, ui } = pack;
  const { title: _spoken, ...scene } = pack.scene;
  return {
    id,
    version,
    locales,
    title,
    attribution,
    houseRules,
    questions,
    control,
    debrief,
    ui,
    sentences: pack.sentences.map(({ id, issue, text }) => ({ id, issue, text })),
    roles: pack.roles.map(({ id, name, gloss, what, says }) => ({ id, name, gloss, what, says })),
    steps: pack.steps.map(({ id, n, name, gloss, what, exercise, say, confidence }) => {
      return { id, n, name, gloss, what, exercise, say, confidence };
    }),
    scene,
    cases: pack.roleplays.map(({ id, alias, title, shared }) => ({ id, alias, title, shared })),
  };
}

/** Field by field: what is added to a card later stays sealed until someone lists it here. */
const shownCase = ({ id, alias, title, sentences, minutes, shared }: Roleplay): ShownCase => ({
  id,
  alias,
  title,
  sentences,
  minutes,
  shared,
});

/** What is asked weeks later, and told, and no more: its page has no other texts of the pack. */
export type FollowUpPack = Pick<Pack, 'followUp' | 'experience'> &
  Readonly<{
    sentences: readonly Pick<Sentence, 'id' | 'issue' | 'text'>[];
    roles: readonly Pick<Role, 'id' | 'name'>[];
    steps: readonly Pick<Step, 'id' | 'n' | 'name' | 'confidence'>[];
    questions: Pick<Pack['questions'], 'confidenceScale'>;
  }>;

export function followUpPack(pack: Pack): FollowUpPack {
  const { followUp, experience, sentences, roles, steps, questions } = pack;
  return {
    followUp,
    experience,
    sentences: sentences.map(({ id, issue, text }) => ({ id, issue, text })),
    roles: roles.map(({ id, name }) => ({ id, name })),
    steps: steps.map(({ id, n, name, confidence }) => ({ id, n, name, confidence })),
    questions: { confidenceScale: questions.confidenceScale },
  };
}
