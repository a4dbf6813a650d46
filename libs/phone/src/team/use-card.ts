import { openCards, wordsOf } from '@rolwissel/domain';
import type { BriefCard } from '@rolwissel/protocol';
import type { PhoneContext } from '../task/phone-context.ts';
import { useAsked } from '../task/use-asked.ts';

/** What one has in the play of the open activity, if there is any. */
export function ownBrief({ workshop }: PhoneContext): PhoneContext['workshop']['you']['plays']['brief'] {
  const { brief } = workshop.you.plays;
  return brief?.activityId === workshop.agenda.activeActivity ? brief : undefined;
}

/** The words of one's card, fetched when they may be read and kept only as long as this screen is there. */
export function useCard(context: PhoneContext): BriefCard | undefined {
  const { acts, language, workshop } = context;
  const brief = ownBrief(context);
  const open = openCards(workshop);
  const isThere = brief !== undefined || open?.caseId !== undefined;
  const ofTeam = wordsOf(workshop.you.teamRounds.teamCase?.about?.pseudonym); // its author may take it back
  const key = [brief?.playId, brief?.chair, brief?.endedAt !== undefined, open !== undefined, ofTeam, language].join(
    ' ',
  );
  return useAsked(isThere ? acts?.fetchBrief : undefined, key);
}
