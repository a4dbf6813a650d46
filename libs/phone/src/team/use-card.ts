import { type Signal, useSignal } from '@preact/signals';
import { openCards, wordsOf } from '@rolwissel/domain';
import type { BriefCard } from '@rolwissel/protocol';
import { useEffect } from 'preact/hooks';
import type { PhoneContext } from '../task/phone-context.ts';

/** How long until it is asked for again, where it could not be had. */
const retryMs = 3_000;

/** What one has in the play of the open activity, if there is any. */
export function ownBrief({ workshop }: PhoneContext): PhoneContext['workshop']['you']['plays']['brief'] {
  const { brief } = workshop.you.plays;
  return brief?.activityId === workshop.agenda.activeActivity ? brief : undefined;
}

/** The words of one's card, fetched when they may be read and kept only as long as this screen is there. */
export function useCard(context: PhoneContext): Signal<BriefCard | undefined> {
  const { acts, language, workshop } = context;
  const brief = ownBrief(context);
  const open = openCards(workshop);
  const isThere = brief !== undefined || open?.caseId !== undefined;
  const ofTeam = wordsOf(workshop.you.teamRounds.teamCase?.about?.pseudonym); // its author may take it back
  const key = [brief?.playId, brief?.chair, brief?.endedAt !== undefined, open !== undefined, ofTeam].join(' ');
  const card = useSignal<BriefCard | undefined>(undefined);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const ask = async () => {
      const found = await acts?.fetchBrief();
      if (isOver) return;
      card.value = found;
      if (!found && acts) timer = setTimeout(() => void ask(), retryMs);
    };
    card.value = undefined;
    if (isThere) void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [key, language]);
  return card;
}
