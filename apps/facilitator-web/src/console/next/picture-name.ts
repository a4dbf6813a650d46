import { activityOf, objectionOf, objectionsBalance, objectiveOf, type Picture, sceneMoment } from '@rolwissel/domain';
import { caseName, questionIn, quoted, shortened, stepName, viewTexts, written } from '../../projector/views/index.ts';
import type { Desk } from '../desk.ts';
import { nextTexts } from './texts.ts';

/** So many letters of what somebody wrote. */
const letters = 60;

type Named = (focusId: string, desk: Desk) => string;

/** What a picture is called on the button that leads to it. */
const names: Readonly<Record<Picture['view'], Named>> = {
  join: (_, desk) => say(desk)('joinView'),
  title: (id, { workshop, locale, ...desk }) =>
    activityOf(workshop.agenda, id)?.title?.[locale] ?? say({ locale, ...desk })('titleView'),
  sentence: (id, { words }) => quoted(words.sentences.find((known) => known.id === id)?.text ?? ''),
  sentences: (_, desk) => say(desk)('sentences'),
  scene: sceneName,
  case: (id, desk) => say(desk)('caseView', { name: nameOfCase(desk, id) }),
  role: (id, { words }) => words.roles.find((known) => known.id === id)?.name ?? '',
  roles: (_, desk) => say(desk)('roles'),
  voting: (_, desk) => say(desk)('votingView'),
  tally: (_, desk) => say(desk)('tallyView'),
  question: questionName,
  objections: (id, desk) => say(desk)(id === objectionsBalance ? 'balance' : 'objections'),
  objection: (id, { workshop, locale }) => brief(objectionOf(workshop, id)?.text, locale),
  objective: (id, desk) => nameOfObjective(desk, id),
  steps: (_, desk) => say(desk)('steps'),
  step: (id, { locale, words }) => {
    const step = words.steps.find((known) => known.id === id);
    return step ? stepName(step.id, viewTexts(locale)) : '';
  },
  lines: (_, desk) => say(desk)('lines'),
  timer: (_, desk) => say(desk)('timerView'),
  closing: (_, desk) => say(desk)('closing'),
};

export const pictureName = ({ view, focusId = '' }: Picture, desk: Desk): string => names[view](focusId, desk);

export const nameOfCase = ({ workshop, words, locale }: Desk, id: string): string =>
  caseName({ workshop, pack: words, t: viewTexts(locale) }, id);

export const nameOfObjective = ({ workshop, locale }: Desk, id: string): string =>
  brief(objectiveOf(workshop, id)?.versions.at(-1)?.text, locale);

const say = ({ locale }: Pick<Desk, 'locale'>) => nextTexts(locale);

type Written = Parameters<typeof written>[0];

const brief = (text: Written, locale: Desk['locale']): string =>
  quoted(shortened(written(text, viewTexts(locale)), letters));

function sceneName(focusId: string, desk: Desk): string {
  const moment = sceneMoment(focusId);
  if (moment.kind !== 'line') return say(desk)(moment.kind);
  return quoted(shortened(desk.words.scene.lines[moment.line]?.text ?? '', letters));
}

function questionName(focusId: string, { workshop, words, locale }: Desk): string {
  return shortened(questionIn({ workshop, pack: words, locale, t: viewTexts(locale) }, focusId), letters);
}
