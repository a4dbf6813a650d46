/** What a key does on the console. */
export type KeyAct = 'next' | 'previous' | 'blank' | 'undo' | 'clock' | 'pause' | 'help';

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
  '?': 'help',
};

/** What this press means; nothing while somebody types, chooses, or presses a button of their own. */
export function actOf(event: KeyboardEvent): KeyAct | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return undefined;
  const act = keyActs[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  return act && isFree(event.target, event.key) ? act : undefined;
}

/** Somebody is in a field: the keys are letters. */
export const isTyping = (): boolean => Boolean(document.activeElement?.closest(typed));

const typed = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';
const fields = `${typed}, dialog, [role="tablist"]`;
const pressed = 'button, summary, a, [type="checkbox"], [type="radio"]';

function isFree(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return true;
  if (target.closest(fields)) return false;
  return key !== ' ' || !target.closest(pressed);
}

/** What was pressed with the mouse lets go of the keyboard, so that the keys mean again what they mean on this screen. */
export function letGo({ detail }: MouseEvent): void {
  const active = document.activeElement;
  if (detail > 0 && active instanceof HTMLElement && active.matches(pressed)) active.blur();
}
