import { activityName, caseName } from '@rolwissel/content';
import {
  activityOf,
  allObjectives,
  eligibleIn,
  type Move,
  openActivity,
  type Picture,
  pictureNow,
  unreadObjections,
  type WorkshopCommand,
} from '@rolwissel/domain';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import { minutesAndSeconds } from '../../projector/views/index.ts';
import type { ConsoleContext } from '../console-context.ts';
import { isReading } from '../unreleased/unreleased.tsx';
import { nameOfObjective, pictureName } from './picture-name.ts';

type DataOf<Kind> = Extract<WorkshopCommand, { readonly kind: Kind }>['data'];
type Names = { readonly [Kind in WorkshopCommand['kind']]?: (context: ConsoleContext, data: DataOf<Kind>) => string };

/** What each command of the script is called on the button. */
const names: Names = {
  OpenLobby: plain('OpenLobby'),
  StartWorkshop: plain('StartWorkshop'),
  ResumeWorkshop: plain('ResumeWorkshop'),
  FinishWorkshop: plain('FinishWorkshop'),
  OpenRound: plain('OpenRound'),
  RevealRound: plain('RevealRound'),
  AdoptByMajority: plain('AdoptByMajority'),
  OpenActivity({ workshop, language }, { activityId }) {
    const activity = activityOf(workshop.agenda, activityId);
    const name = activity ? activityName(activity, language) : activityId;
    return consoleTexts.in(language).next('OpenActivity', { name });
  },
  CloseRound({ workshop, language }, { roundId }) {
    const round = workshop.rounds.byId[roundId];
    const of = round ? eligibleIn(workshop, round) : 0;
    return consoleTexts.in(language).next('CloseRound', { cast: round?.cast ?? 0, of });
  },
  SpotlightCase: (context, { caseId }) =>
    consoleTexts.in(context.language).next('SpotlightCase', { name: caseName(context, caseId) }),
  PutForward(context, { objectiveId }) {
    const t = consoleTexts.in(context.language).next;
    if (isReading.value) return t('PutForward', { text: nameOfObjective(context, objectiveId) });
    const proposals = allObjectives(context.workshop).filter(({ status }) => status === 'proposed');
    const n = proposals.findIndex(({ id }) => id === objectiveId) + 1;
    return t('putForwardNth', { n, of: proposals.length });
  },
  OpenStep: ({ language }, { stepId }) =>
    consoleTexts.in(language).next('OpenStep', { name: commonTexts.in(language).steps(stepId) }),
  ShowOnProjector(context, data) {
    if (context.workshop.agenda.projector.blank) return consoleTexts.in(context.language).next('showAgain');
    return upper(pictureName(data as Picture, context)); // a move shows something, never the dark
  },
};

/** What a press of the key will do, in a few words. */
export function moveName(move: Move, context: ConsoleContext): string {
  const t = consoleTexts.in(context.language).next;
  if (move.unread !== undefined) return t('unread', { n: move.unread });
  const named = move.commands(() => '').find(({ kind }) => kind in names);
  if (!named) return '';
  const name = names[named.kind] as ((context: ConsoleContext, data: unknown) => string) | undefined; // the map above ties each kind to its data
  const what = name?.(context, named.data) ?? '';
  const timed =
    move.seconds === undefined ? what : t('withClock', { what, time: minutesAndSeconds(move.seconds * 1_000) });
  const left = openActivity(context.workshop)?.kind === 'objections' ? unreadObjections(context.workshop) : 0;
  return left > 0 && move.cue?.beat !== 'open' ? t('stillUnread', { what: timed, n: left }) : timed;
}

/** What the room sees now, in a few words. */
export const pictureNowName = (context: ConsoleContext): string =>
  upper(pictureName(pictureNow(context.workshop), context));

type Plain =
  | 'OpenLobby'
  | 'StartWorkshop'
  | 'ResumeWorkshop'
  | 'FinishWorkshop'
  | 'OpenRound'
  | 'RevealRound'
  | 'AdoptByMajority';

function plain(key: Plain) {
  return ({ language }: ConsoleContext): string => consoleTexts.in(language).next(key);
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
