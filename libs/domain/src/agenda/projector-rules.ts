import { isOpenToTheRoom } from '../cases/index.ts';
import { debriefPhases, pollSides, roleIds, sentenceIds, stepIds } from '../ids.ts';
import { accept, alreadySo, refuse } from '../kernel/decision.ts';
import { isId, key, oneOf, optional } from '../kernel/shape.ts';
import { isOffTheTable, isReleased, objectionOf } from '../objections/index.ts';
import { isForTheRoom, objectiveOf } from '../objectives/index.ts';
import { briefsCounted, latestResults, openCards } from '../plays/index.ts';
import { roundOf } from '../rounds/index.ts';
import { rule } from '../rule.ts';
import { teamRoundsStatus } from '../team-rounds/index.ts';
import type { Workshop } from '../workshop.ts';
import { activityOf, type ProjectorView, projectorViews } from './state.ts';

type View = { readonly view: ProjectorView; readonly focusId?: string };
type Check = (focusId: string | undefined, workshop: Workshop) => boolean;

const among =
  (ids: readonly string[]): Check =>
  (focusId) =>
    focusId !== undefined && ids.includes(focusId);

/** About no single thing: its focus is a word of the screens at most, never the id of something that may have to go. */
const always: Check = () => true;

/** What the room may be shown: only what is revealed, released and not hidden. */
const visible: Readonly<Record<ProjectorView, Check>> = {
  join: always,
  title: (focusId, { agenda }) => focusId === undefined || activityOf(agenda, focusId) !== undefined,
  sentence: among(sentenceIds),
  sentences: always,
  scene: (focusId) => focusId !== undefined && /^[0-9]{1,2}$/.test(focusId),
  case: (focusId, workshop) => focusId !== undefined && isOpenToTheRoom(workshop, focusId),
  role: among(roleIds),
  roles: always,
  voting: (focusId, workshop) => ['open', 'closed'].includes(roundOf(workshop, focusId ?? '')?.status ?? ''),
  tally: (focusId, workshop) => roundOf(workshop, focusId ?? '')?.status === 'revealed',
  question: (focusId) => focusId === undefined || [...debriefPhases, ...pollSides].some((known) => known === focusId),
  objections: always,
  objection(focusId, workshop) {
    const objection = objectionOf(workshop, focusId ?? '');
    return objection !== undefined && isReleased(objection) && !isOffTheTable(objection);
  },
  objective(focusId, workshop) {
    const objective = objectiveOf(workshop, focusId ?? '');
    return objective !== undefined && isForTheRoom(objective);
  },
  steps: always,
  step: among(stepIds),
  lines: always,
  teams: (_focusId, { teams }) => teams.method !== undefined,
  teamcase: (focusId, workshop) =>
    focusId === undefined ||
    (focusId === 'vote' && teamRoundsStatus(workshop) !== undefined) ||
    (focusId === 'result' && teamRoundsStatus(workshop) === 'closed'),
  briefs(focusId, workshop) {
    const { dealt, running, ended } = briefsCounted(workshop);
    if (openCards(workshop)) return focusId === 'open';
    return focusId === undefined ? dealt > 0 : focusId === 'played' && running === 0 && ended > 0;
  },
  plays: (focusId, workshop) =>
    (latestResults(workshop)?.played ?? 0) > 0 && (focusId === 'steps' || focusId === 'landing'),
  timer: always,
  closing: always,
  blank: always,
};

/** May the room see this now. */
export const isFitToShow = ({ view, focusId }: View, workshop: Workshop): boolean => visible[view](focusId, workshop);

/** Which languages screens speak, screens know. */
export const chooseProjectorLanguage = rule(
  {
    who: ['trainer'],
    during: ['draft', 'lobby', 'live', 'paused', 'finished'],
    data: { language: key },
  },
  (data, { agenda }) =>
    agenda.projectorLanguage === data.language ? alreadySo : accept({ type: 'ProjectorLanguageChosen', data }),
);

export const showOnProjector = rule(
  {
    who: ['trainer'],
    during: ['lobby', 'live', 'paused', 'finished'],
    data: { view: oneOf(...projectorViews), focusId: optional(key) },
  },
  ({ view, focusId }, workshop) => {
    const without = focusId === undefined || (visible[view] === always && isId(focusId));
    const data = without ? { view } : { view, focusId };
    const { projector } = workshop.agenda;
    const isSo =
      view === 'blank'
        ? projector.blank
        : !projector.blank && projector.view === view && projector.focusId === data.focusId;
    if (isSo) return alreadySo;
    return isFitToShow(data, workshop) ? accept({ type: 'ProjectorViewChanged', data }) : refuse('not-revealed');
  },
);
