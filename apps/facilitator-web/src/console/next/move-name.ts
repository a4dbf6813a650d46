import { activityName, caseName } from '@rolwissel/content';
import { activityOf, eligibleIn, type Move, type Picture, pictureNow, type WorkshopCommand } from '@rolwissel/domain';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import type { Desk } from '../desk.ts';
import { nameOfObjective, pictureName } from './picture-name.ts';

type DataOf<Kind> = Extract<WorkshopCommand, { readonly kind: Kind }>['data'];
type Names = { readonly [Kind in WorkshopCommand['kind']]?: (desk: Desk, data: DataOf<Kind>) => string };

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
  SpotlightCase: (desk, { caseId }) =>
    consoleTexts.in(desk.language).next('SpotlightCase', { name: caseName(desk, caseId) }),
  PutForward: (desk, { objectiveId }) =>
    consoleTexts.in(desk.language).next('PutForward', { text: nameOfObjective(desk, objectiveId) }),
  OpenStep: ({ language }, { stepId }) =>
    consoleTexts.in(language).next('OpenStep', { name: commonTexts.in(language).steps(stepId) }),
  ShowOnProjector(desk, data) {
    if (desk.workshop.agenda.projector.blank) return consoleTexts.in(desk.language).next('showAgain');
    return upper(pictureName(data as Picture, desk)); // a move shows something, never the dark
  },
};

/** What a press of the key will do, in a few words. */
export function moveName(move: Move, desk: Desk): string {
  const [first] = move.commands(() => '');
  if (!first) return '';
  const name = names[first.kind] as ((desk: Desk, data: unknown) => string) | undefined; // the map above ties each kind to its data
  return name?.(desk, first.data) ?? '';
}

/** What the room sees now, in a few words. */
export const pictureNowName = (desk: Desk): string => upper(pictureName(pictureNow(desk.workshop), desk));

type Plain =
  | 'OpenLobby'
  | 'StartWorkshop'
  | 'ResumeWorkshop'
  | 'FinishWorkshop'
  | 'OpenRound'
  | 'RevealRound'
  | 'AdoptByMajority';

function plain(key: Plain) {
  return ({ language }: Desk): string => consoleTexts.in(language).next(key);
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
