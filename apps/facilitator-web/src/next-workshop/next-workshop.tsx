import { call } from '@rolwissel/client';
import { hasEnded } from '@rolwissel/domain';
import type { WorkshopSummary } from '@rolwissel/protocol';
import { commonTexts, type LanguageTag } from '@rolwissel/texts';
import { reasonOf } from '../session/reason.ts';

type NextWorkshopProps = Readonly<{
  /** The one before it. */
  last: Pick<WorkshopSummary, 'id' | 'title' | 'status' | 'importedAt' | 'isOwn'>;
  language: LanguageTag;
  class?: string;
  onMade: (workshopId: string) => void;
  /** Why there is none, in words. */
  onWrong: (reason: string) => void;
}>;

/** The next workshop of the same group, with everything that was chosen for the last one, which it opens with. Nothing for whoever
 *  only helped there, before it is over, and where it came from a file. */
export function NextWorkshop({ last, language, class: looks, onMade, onWrong }: NextWorkshopProps) {
  const { id, title, status, importedAt, isOwn } = last;
  if (!isOwn || !hasEnded(status) || importedAt !== undefined) return null;
  const words = commonTexts.in(language).acts;
  const make = async () => {
    const answer = await call<{ readonly id: string }>('POST', '/api/workshops', { from: id, isNext: true }, language);
    if (answer.ok) onMade(answer.value.id);
    else onWrong(reasonOf(answer.problem, language));
  };
  return (
    <button type="button" class={looks} aria-label={words('nextWorkshopFor', { title })} onClick={() => void make()}>
      {words('nextWorkshop')}
    </button>
  );
}
