import { activityOf, eligibleIn, type Move, type Picture, pictureNow, type WorkshopCommand } from '@rolwissel/domain';
import { stepName, viewTexts } from '../../projector/views/index.ts';
import type { Desk } from '../desk.ts';
import { nameOfCase, nameOfObjective, pictureName } from './picture-name.ts';
import { nextTexts } from './texts.ts';

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
  OpenActivity({ workshop, locale }, { activityId }) {
    const name = activityOf(workshop.agenda, activityId)?.title?.[locale] ?? activityId;
    return nextTexts(locale)('OpenActivity', { name });
  },
  CloseRound({ workshop, locale }, { roundId }) {
    const round = workshop.rounds.byId[roundId];
    const of = round ? eligibleIn(workshop, round) : 0;
    return nextTexts(locale)('CloseRound', { cast: round?.cast ?? 0, of });
  },
  SpotlightCase: (desk, { caseId }) => nextTexts(desk.locale)('SpotlightCase', { name: nameOfCase(desk, caseId) }),
  PutForward: (desk, { objectiveId }) =>
    nextTexts(desk.locale)('PutForward', { text: nameOfObjective(desk, objectiveId) }),
  OpenStep: ({ locale }, { stepId }) => nextTexts(locale)('OpenStep', { name: stepName(stepId, viewTexts(locale)) }),
  ShowOnProjector(desk, data) {
    if (desk.workshop.agenda.projector.blank) return nextTexts(desk.locale)('showAgain');
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
  return ({ locale }: Desk): string => nextTexts(locale)(key);
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
