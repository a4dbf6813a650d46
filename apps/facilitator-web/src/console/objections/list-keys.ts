import { isForPage } from '@rolwissel/ui/page';

/** What a key does in the list of objections. */
export type ListAct = 'following' | 'preceding' | 'release' | 'hide' | 'choose' | 'merge';

/** Letters beside those of the conducting screen; help and manual name them. */
const acts: Readonly<Record<string, ListAct>> = {
  j: 'following',
  k: 'preceding',
  r: 'release',
  h: 'hide',
  m: 'choose',
  Enter: 'merge',
};

/** What this press means in the list, or the number of a reason; nothing while somebody types. */
export function listActOf(event: KeyboardEvent): ListAct | number | undefined {
  if (!isForPage(event)) return undefined;
  const { key, target } = event;
  if (/^[1-9]$/u.test(key)) return Number(key);
  const isPressing = target instanceof Element && target.closest('button, summary, a') !== null;
  if (key === 'Enter' && isPressing) return undefined; // it presses that
  return acts[key.length === 1 ? key.toLowerCase() : key];
}
