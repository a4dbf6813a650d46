import { activityName, caseName, written } from '@rolwissel/content';
import { activityOf, objectionOf, objectionsBalance, objectiveOf, type Picture, sceneMoment } from '@rolwissel/domain';
import { commonTexts, consoleTexts, quoted, shortened } from '@rolwissel/texts';
import { questionIn } from '../../projector/views/index.ts';
import type { Desk } from '../desk.ts';

/** So many letters of what somebody wrote. */
const letters = 60;

type Named = (focusId: string, desk: Desk) => string;

/** What a picture is called on the button that leads to it. */
const names: Readonly<Record<Picture['view'], Named>> = {
  join: (_, desk) => say(desk)('joinView'),
  title(id, desk) {
    const activity = activityOf(desk.workshop.agenda, id);
    return activity ? activityName(activity, desk.language) : say(desk)('titleView');
  },
  sentence: (id, { pack, language }) => quoted(pack.sentences.find((known) => known.id === id)?.text ?? '', language),
  sentences: (_, desk) => say(desk)('sentences'),
  scene: sceneName,
  case: (id, desk) => say(desk)('caseView', { name: caseName(desk, id) }),
  role: (id, { pack }) => pack.roles.find((known) => known.id === id)?.name ?? '',
  roles: (_, desk) => say(desk)('roles'),
  voting: (_, desk) => say(desk)('votingView'),
  tally: (_, desk) => say(desk)('tallyView'),
  question: (id, desk) => shortened(questionIn(desk, id), letters),
  objections: (id, desk) => say(desk)(id === objectionsBalance ? 'balance' : 'objections'),
  objection: (id, desk) => brief(objectionOf(desk.workshop, id)?.text, desk),
  objective: (id, desk) => nameOfObjective(desk, id),
  steps: (_, desk) => say(desk)('steps'),
  step: (id, { language, pack }) => {
    const step = pack.steps.find((known) => known.id === id);
    return step ? commonTexts.in(language).steps(step.id) : '';
  },
  lines: (_, desk) => say(desk)('lines'),
  timer: (_, desk) => say(desk)('timerView'),
  closing: (_, desk) => say(desk)('closing'),
};

export const pictureName = ({ view, focusId = '' }: Picture, desk: Desk): string => names[view](focusId, desk);

export const nameOfObjective = (desk: Desk, id: string): string =>
  brief(objectiveOf(desk.workshop, id)?.versions.at(-1)?.text, desk);

const say = ({ language }: Pick<Desk, 'language'>) => consoleTexts.in(language).next;

type Written = Parameters<typeof written>[0];

const brief = (text: Written, { pack, language }: Desk): string =>
  quoted(shortened(written(text, pack), letters), language);

function sceneName(focusId: string, desk: Desk): string {
  const moment = sceneMoment(focusId);
  if (moment.kind !== 'line') return say(desk)(moment.kind);
  return quoted(shortened(desk.pack.scene.lines[moment.line]?.text ?? '', letters), desk.language);
}
