import { activityName, caseName } from '@rolwissel/content';
import {
  activityOf,
  answersNeeded,
  type Beat,
  eligibleIn,
  isTooFew,
  type Move,
  objectiveOf,
  objectivesWalked,
  openActivity,
  type Picture,
  pictureNow,
  roundsOn,
  teamRoundsCounted,
  unreadObjections,
  type WorkshopCommand,
} from '@rolwissel/domain';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import { minutesAndSeconds } from '../../projector/views/index.ts';
import type { ScriptContext } from '../console-context.ts';
import { pictureName } from './picture-name.ts';

type DataOf<Kind> = Extract<WorkshopCommand, { readonly kind: Kind }>['data'];
type Names = { readonly [Kind in WorkshopCommand['kind']]?: (context: ScriptContext, data: DataOf<Kind>) => string };

/** What each command of the script is called on the button. */
const names: Names = {
  OpenLobby: plain('OpenLobby'),
  StartWorkshop: plain('StartWorkshop'),
  ResumeWorkshop: plain('ResumeWorkshop'),
  FinishWorkshop: plain('FinishWorkshop'),
  AdoptByMajority: plain('AdoptByMajority'),
  OpenActivity({ workshop, language }, { activityId }) {
    const activity = activityOf(workshop.agenda, activityId);
    const name = activity ? activityName(activity, language) : activityId;
    return consoleTexts.in(language).next('OpenActivity', { name });
  },
  ReopenActivity({ workshop, language }, { activityId }) {
    const activity = activityOf(workshop.agenda, activityId);
    const what = activity ? activityName(activity, language) : activityId;
    return consoleTexts.in(language).next('backTo', { what });
  },
  PairBuddies: plain('PairBuddies'),
  OpenTeamRounds: plain('OpenTeamRounds'),
  CloseTeamRounds({ workshop, language }) {
    const { done, rounds } = teamRoundsCounted(workshop);
    return consoleTexts.in(language).next('CloseTeamRounds', { done, of: rounds });
  },
  RevealBriefs: plain('RevealBriefs'),
  StartPlay({ language }, { seconds }) {
    const t = consoleTexts.in(language).next;
    const what = t('StartPlay');
    return seconds === undefined ? what : t('withClock', { what, time: minutesAndSeconds(seconds * 1_000) });
  },
  EndPlay: plain('EndPlay'),
  FormTeams: ({ language }, { method }) =>
    consoleTexts
      .in(language)
      .next(({ random: 'FormTeams', codes: 'formByCode', manual: 'formByHand' } as const)[method]),
  OpenRound: openingName,
  CloseRound({ workshop, language }, { roundId }) {
    const t = consoleTexts.in(language).next;
    const round = workshop.rounds.byId[roundId];
    if (!round) return t('CloseRound', { cast: 0, of: 0 });
    const counts = { cast: round.cast, of: eligibleIn(workshop, round) };
    if (isTooFew(workshop, round)) return t('closeTooFew', counts);
    const isSilent = round.ballot === 'consent' && counts.cast < answersNeeded(workshop, counts.of);
    return t(isSilent ? 'closeUnanswered' : 'CloseRound', counts);
  },
  ReopenRound: (context, { roundId }) =>
    consoleTexts.in(context.language).next('ReopenRound', countsOf(context, roundId)),
  RevealRound(context, { roundId }) {
    const t = consoleTexts.in(context.language).next;
    const round = context.workshop.rounds.byId[roundId];
    const isNothing = round !== undefined && isTooFew(context.workshop, round);
    return isNothing ? t('revealNothing', countsOf(context, roundId)) : t('RevealRound');
  },
  DealBriefs: ({ workshop, language }) =>
    consoleTexts.in(language).next(openActivity(workshop)?.ownCases ? 'dealOwnCases' : 'DealBriefs'),
  SpotlightCase: (context, { caseId }) =>
    consoleTexts.in(context.language).next('SpotlightCase', { name: caseName(context, caseId) }),
  /** By its number: what was only proposed is not for whoever reads along on a mirrored screen. */
  PutForward({ workshop, language }, { objectiveId }) {
    const activity = openActivity(workshop);
    const walked = activity ? objectivesWalked(workshop, activity) : [];
    const n = walked.findIndex(({ id }) => id === objectiveId) + 1;
    return consoleTexts.in(language).next('PutForward', { n, of: walked.length });
  },
  OpenStep: ({ language }, { stepId }) =>
    consoleTexts.in(language).next('OpenStep', { name: commonTexts.in(language).steps(stepId) }),
  ShowOnProjector(context, data) {
    if (context.workshop.agenda.projector.blank) return consoleTexts.in(context.language).next('showAgain');
    return upper(pictureName(data as Picture, context)); // a move shows something, never the dark
  },
};

/** What a press of the key will do, in a few words. */
export function moveName(move: Move, context: ScriptContext): string {
  const t = consoleTexts.in(context.language).next;
  if (move.unread !== undefined) return t('unread', { n: move.unread });
  if (move.rewords !== undefined) return t('reword');
  const what = plainName(move, context);
  if (what === '') return '';
  const timed =
    move.seconds === undefined ? what : t('withClock', { what, time: minutesAndSeconds(move.seconds * 1_000) });
  const unreadCards = move.cue?.unreadCards;
  if (unreadCards !== undefined) return t('unreadBriefs', { what: timed, n: unreadCards });
  const left = openActivity(context.workshop)?.kind === 'objections' ? unreadObjections(context.workshop) : 0;
  return left > 0 && move.cue?.beat !== 'open' ? t('stillUnread', { what: timed, n: left }) : timed;
}

/** Without its clock, and without what waits. */
function plainName(move: Move, context: ScriptContext): string {
  const own = move.cue && isOnlyShown(move) ? ofBeat[move.cue.beat] : undefined;
  if (own) return consoleTexts.in(context.language).next(own);
  const named = move.commands(() => '').find(({ kind }) => kind in names);
  if (!named) return '';
  const name = names[named.kind] as ((context: ScriptContext, data: unknown) => string) | undefined; // the map above ties each kind to its data
  return name?.(context, named.data) ?? '';
}

/** What is shown at some moments of the script has a name of its own. */
const ofBeat: Readonly<Partial<Record<Beat, 'startPlay' | 'mostHeard' | 'readObjection' | 'agreedView'>>> = {
  play: 'startPlay',
  share: 'mostHeard',
  objection: 'readObjection',
  agreed: 'agreedView',
};

const isOnlyShown = (move: Move): boolean =>
  move
    .commands(() => '')
    .every(({ kind }) => kind === 'ShowOnProjector' || kind === 'StartTimer' || kind === 'StopTimer');

/** A first vote, one on other words, or the same once more. */
function openingName({ workshop, language }: ScriptContext, { ballot, subject }: DataOf<'OpenRound'>): string {
  const t = consoleTexts.in(language).next;
  const earlier = subject === undefined ? [] : roundsOn(workshop, ballot, subject);
  const version = objectiveOf(workshop, subject ?? '')?.versions.length ?? 1;
  if (earlier.length === 0) return t('OpenRound');
  if (earlier.every((round) => (round.version ?? version) < version)) return t('openVersion', { n: version });
  if (ballot === 'consent') return t('askAgain');
  return earlier.length === 1 ? t('openSecond') : t('openAgain', { n: earlier.length + 1 });
}

function countsOf({ workshop }: ScriptContext, roundId: string): { readonly cast: number; readonly of: number } {
  const round = workshop.rounds.byId[roundId];
  return { cast: round?.cast ?? 0, of: round ? eligibleIn(workshop, round) : 0 };
}

/** What the room sees now, in a few words. */
export const pictureNowName = (context: ScriptContext): string =>
  upper(pictureName(pictureNow(context.workshop), context));

type Plain =
  | 'PairBuddies'
  | 'OpenTeamRounds'
  | 'RevealBriefs'
  | 'EndPlay'
  | 'OpenLobby'
  | 'StartWorkshop'
  | 'ResumeWorkshop'
  | 'FinishWorkshop'
  | 'AdoptByMajority';

function plain(key: Plain) {
  return ({ language }: ScriptContext): string => consoleTexts.in(language).next(key);
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
