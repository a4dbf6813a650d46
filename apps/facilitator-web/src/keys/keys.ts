import { isForPage } from '@rolwissel/ui/page';

/** What a key does on the console. */
export type KeyAct = 'next' | 'previous' | 'blank' | 'undo' | 'clock' | 'pause' | 'bookmark' | 'help';

/** The keys of a keyboard and of a presenter's clicker. */
export const keyActs: Readonly<Record<string, KeyAct>> = {
  ' ': 'next',
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  b: 'blank',
  '.': 'blank',
  u: 'undo',
  t: 'clock',
  p: 'pause',
  m: 'bookmark',
  '?': 'help',
};

/** What this press means; nothing while somebody types, chooses, or presses a button of their own. */
export function actOf(event: KeyboardEvent): KeyAct | undefined {
  const act = keyActs[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  return act && isForPage(event) ? act : undefined;
}
