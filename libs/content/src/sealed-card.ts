import type { Chair } from '@rolwissel/domain';
import { localizedPack } from './localized-pack.ts';
import type { Pack } from './pack.ts';

/** A card that was dealt: of which case, and of which chair, if any; and whether all of them are open. */
export interface DealtCard {
  readonly caseId: string;
  readonly chair?: Chair | undefined;
  /** The play is over: what was agreed on can be recorded. */
  readonly isOver: boolean;
  readonly isOpen: boolean;
}

/** What stands on it, in the language of a screen, and nothing of the other cards before they are open. Nothing where the pack has no such case. */
export function cardIn(pack: Pack, { caseId, chair, isOver, isOpen }: DealtCard, tag: string) {
  const found = pack.roleplays.find(({ id }) => id === caseId);
  if (!found) return undefined;
  const { title, shared, boss, buyer, observer, landing, outcome } = localizedPack(found, tag);
  const texts = { boss, buyer, observer };
  return {
    ...(chair === undefined ? {} : { chair, text: texts[chair] }),
    title,
    situation: shared,
    ...(isOver ? { terms: outcome } : {}),
    ...(isOpen ? { open: { ...texts, landing } } : {}),
  };
}
