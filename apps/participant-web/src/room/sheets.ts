import { type ReadonlySignal, signal } from '@preact/signals';

/** What can lie over the task. Each is a step in the history, so that the back button closes it. */
export type SheetName = 'seat' | 'history' | 'late';

const inHistory = (): SheetName | undefined => (history.state as { sheet?: SheetName } | null)?.sheet;

const open = signal(inHistory());

export const openSheet: ReadonlySignal<SheetName | undefined> = open;

export function showSheet(name: SheetName): void {
  if (open.peek() === name) return;
  if (open.peek() === undefined) history.pushState({ sheet: name }, '');
  else history.replaceState({ sheet: name }, '');
  open.value = name;
}

/** Once: the way back takes a moment, and a second tap meanwhile would leave the page. */
export function closeSheet(): void {
  if (open.peek() === undefined) return;
  open.value = undefined;
  if (inHistory()) history.back();
}

addEventListener('popstate', () => {
  open.value = inHistory();
});
