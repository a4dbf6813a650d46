import { type Locale, polls } from '@rolwissel/content';
import { type Personal, type ProjectorView, type Shown, type Workshop, wordsOf } from '@rolwissel/domain';
import { shortened } from '@rolwissel/texts';
import type { RoomPack } from '../../projector/views/index.ts';
import type { Chapter } from '../model/chapters.ts';
import { type NameTexts, nameTexts } from './name-texts.ts';

/** What everything in a recording is called, in one language. */
export interface Names {
  readonly t: NameTexts;
  readonly pack: RoomPack;
  readonly activity: (id: string | undefined) => string;
  readonly chapter: (chapter: Chapter) => string;
  readonly round: (id: string) => string;
  readonly caseName: (id: string) => string;
  /** Its words, in quotation marks and shortened. */
  readonly objection: (id: string) => string;
  /** In the words of one of its versions; of the latest when none is named. */
  readonly objective: (id: string, version?: number) => string;
  readonly line: (id: string) => string;
  /** What the projector can show. */
  readonly view: (view: ProjectorView) => string;
  /** P01, P02 …; never more. */
  readonly person: (id: string) => string;
  readonly role: (id: string) => string;
  readonly step: (id: string) => string;
  /** An answer of the poll that the pack asks. */
  readonly option: (id: string) => string;
  /** The words, whole; or why they are gone. `hidden`: the trainer put them away, nobody asked for it. */
  readonly words: (text: Personal | Shown | undefined, hidden?: boolean) => string;
}

const shortLetters = 48;

/** Names by the state a recording ends in: it knows all that was ever named. */
export function namesOf(last: Workshop, pack: RoomPack, locale: Locale): Names {
  const t = nameTexts(locale);
  const words: Names['words'] = (text, hidden = false) => wordsOf(text) ?? t(hidden ? 'hidden' : 'removed');
  const quoted = (text: string) => (text.startsWith('[') ? text : t('quoted', { text: shortened(text, shortLetters) }));
  const names: Names = {
    t,
    pack,
    words,
    activity(id) {
      const activity = last.agenda.activities.find((known) => known.id === id);
      return activity ? (activity.title?.[locale] ?? t(`${activity.kind}Activity`)) : t('anActivity');
    },
    chapter: ({ kind, activityId }) => (kind === 'activity' ? names.activity(activityId) : t(kind)),
    round: (id) => roundName(id, last, names),
    caseName(id) {
      const own = last.cases.byId[id];
      return own ? words(own.pseudonym) : (pack.roleplays.find((known) => known.id === id)?.alias ?? t('aCase'));
    },
    objection(id) {
      const objection = last.objections.byId[id];
      return objection ? quoted(words(objection.text, objection.status === 'hidden')) : t('anObjection');
    },
    objective(id, version) {
      const versions = last.objectives.byId[id]?.versions ?? [];
      const wanted = versions.find(({ n }) => n === version) ?? versions.at(-1);
      return wanted ? quoted(words(wanted.text)) : t('anObjective');
    },
    line(id) {
      const line = last.steps.lines[id];
      return line ? quoted(words(line.text)) : t('aLine');
    },
    view: (view) => t(view === 'roles' ? 'rolesView' : view),
    person: (id) => (/^P\d+$/u.test(id) ? id : t('someone')),
    role: (id) => pack.roles.find((role) => role.id === id)?.name ?? id,
    step: (id) => pack.steps.find((step) => step.id === id)?.gloss ?? id,
    option: (id) => pack.questions.tellOptions[polls.tell.findIndex((known) => known === id)] ?? id,
  };
  return names;
}

function roundName(id: string, { rounds }: Workshop, { t, caseName, objective, activity }: Names): string {
  const round = rounds.byId[id];
  if (!round) return t('aRound');
  const { ballot, subject, version, ordinal, activityId } = round;
  const names: Readonly<Record<typeof ballot, () => string>> = {
    recognition: () => t('recognition'),
    roles: () => t('roundOn', { kind: t('roles'), subject: caseName(subject) }),
    confidence: () => t(subject === 'before' ? 'atStart' : 'atEnd'),
    consent: () => t('roundOn', { kind: t('consent'), subject: objective(subject, version) }),
    fist: () => t('roundOn', { kind: t('fist'), subject: fistSubject() }),
    poll: () => t('roundOn', { kind: t('poll'), subject: activity(activityId) }),
  };
  const fistSubject = () => (subject === activityId ? activity(activityId) : objective(subject, version));
  return ordinal > 1 ? t('roundAgain', { round: names[ballot](), ordinal }) : names[ballot]();
}
