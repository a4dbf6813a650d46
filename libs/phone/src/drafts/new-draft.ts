import { useRef } from 'preact/hooks';
import { type Draft, type Drafts, useDraft } from './draft.ts';

interface Fate {
  /** Something has this id: the draft has served, and another one begins. */
  readonly isTaken: (id: string) => boolean;
  /** It was sent and is not answered: what is typed from now on is something else, and gets an id of its own. */
  readonly isOnItsWay: (id: string) => boolean;
}

/** The draft of something new, under an id that stays the same however often it is sent. */
export function useNewDraft<T extends { readonly id: string }>(
  { drafts }: { readonly drafts: Drafts },
  name: string,
  blank: (id: string) => T,
  { isTaken, isOnItsWay }: Fate,
): Draft<T> {
  const fresh = useRef('');
  if (fresh.current === '' || isTaken(fresh.current)) fresh.current = drafts.makeId();
  const start = blank(fresh.current);
  const [draft, set] = useDraft({ drafts }, name, start);
  const change = (next: T | undefined) => set(next && isOnItsWay(next.id) ? { ...next, id: drafts.makeId() } : next);
  return [isTaken(draft.id) ? start : draft, change];
}
