import { activityName, caseName, written } from '@rolwissel/content';
import { activityOf, objectionOf, objectionsBalance, objectiveOf, type Picture, sceneMoment } from '@rolwissel/domain';
import { commonTexts, consoleTexts, quoted, shortened } from '@rolwissel/texts';
import { questionIn } from '../../projector/views/index.ts';
import type { ScriptContext } from '../console-context.ts';

/** So many letters of what somebody wrote. */
const letters = 60;

type Named = (focusId: string, context: ScriptContext) => string;

/** What a picture is called on the button that leads to it. */
const names: Readonly<Record<Picture['view'], Named>> = {
  join: (_, context) => say(context)('joinView'),
  title(id, context) {
    const activity = activityOf(context.workshop.agenda, id);
    return activity ? activityName(activity, context.language) : say(context)('titleView');
  },
  sentence: (id, { pack, language }) => quoted(pack.sentences.find((known) => known.id === id)?.text ?? '', language),
  sentences: (_, context) => say(context)('sentences'),
  scene: sceneName,
  case: (id, context) => say(context)('caseView', { name: caseName(context, id) }),
  role: (id, { pack }) => pack.roles.find((known) => known.id === id)?.name ?? '',
  roles: (_, context) => say(context)('roles'),
  voting: (_, context) => say(context)('votingView'),
  tally: (_, context) => say(context)('tallyView'),
  question: (id, context) => shortened(questionIn(context, id), letters),
  objections: (id, context) => say(context)(id === objectionsBalance ? 'balance' : 'objections'),
  objection: (id, context) => brief(objectionOf(context.workshop, id)?.text, context),
  objective: (id, context) => nameOfObjective(context, id),
  steps: (_, context) => say(context)('steps'),
  step: (id, { language, pack }) => {
    const step = pack.steps.find((known) => known.id === id);
    return step ? commonTexts.in(language).steps(step.id) : '';
  },
  lines: (_, context) => say(context)('lines'),
  teamcase: (id, context) => say(context)(teamcaseNames[id] ?? 'teamcaseView'),
  briefs: (id, context) => say(context)(briefsNames[id] ?? 'briefsView'),
  plays: (id, context) => say(context)(id === 'steps' ? 'stepsPlayed' : 'landings'),
  teams: (_, context) => say(context)('teamsView'),
  timer: (_, context) => say(context)('timerView'),
  closing: (_, context) => say(context)('closing'),
};

const briefsNames: Readonly<Record<string, 'playedView' | 'openBriefsView'>> = {
  played: 'playedView',
  open: 'openBriefsView',
};
const teamcaseNames: Readonly<Record<string, 'teamVotingView' | 'teamResultView'>> = {
  vote: 'teamVotingView',
  result: 'teamResultView',
};

export const pictureName = ({ view, focusId = '' }: Picture, context: ScriptContext): string =>
  names[view](focusId, context);

const nameOfObjective = (context: ScriptContext, id: string): string =>
  brief(objectiveOf(context.workshop, id)?.versions.at(-1)?.text, context);

const say = ({ language }: Pick<ScriptContext, 'language'>) => consoleTexts.in(language).next;

type Written = Parameters<typeof written>[0];

const brief = (text: Written, { pack, language }: ScriptContext): string =>
  quoted(shortened(written(text, pack), letters), language);

function sceneName(focusId: string, context: ScriptContext): string {
  const moment = sceneMoment(focusId);
  if (moment.kind !== 'line') return say(context)(moment.kind);
  return quoted(shortened(context.pack.scene.lines[moment.line]?.text ?? '', letters), context.language);
}
