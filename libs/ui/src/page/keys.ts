const typed = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';
const fields = `${typed}, dialog, [role="tablist"]`;
const pressed = 'button, summary, a, [type="checkbox"], [type="radio"]';

/** Somebody is in a field: the keys are letters. */
export const isTyping = (): boolean => Boolean(document.activeElement?.closest(typed));

/** What was pressed means something on this page: nobody types, chooses, or presses a button of their own with it. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return false;
  const { target, key } = event;
  if (!(target instanceof Element)) return true;
  if (target.closest(fields)) return false;
  return key !== ' ' || !target.closest(pressed);
}

/** What was pressed with the mouse lets go of the keyboard, so that the keys mean again what they mean on this screen. */
export function letGo({ detail }: MouseEvent): void {
  const active = document.activeElement;
  if (detail > 0 && active instanceof HTMLElement && active.matches(pressed)) active.blur();
}
