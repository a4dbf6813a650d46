import { letGo } from '@rolwissel/ui/page';
import { speeds } from '../model/player.ts';
import type { Viewer } from '../viewer.ts';

/** What the keys can ask for beside moving through the recording. */
export interface KeyActs {
  readonly help: () => void;
  readonly copyLink: () => void;
  readonly nextView: () => void;
  /** Whether letters, digits and punctuation are keys at all: people who type by voice switch them off. */
  readonly letters: () => boolean;
}

type Act = (viewer: Viewer) => void;

const moves: Readonly<Record<string, Act>> = {
  ' ': (viewer) => viewer.toggle(),
  ArrowLeft: (viewer) => viewer.step(-1),
  ArrowRight: (viewer) => viewer.step(1),
  'Shift ArrowLeft': (viewer) => viewer.stepChapter(-1),
  'Shift ArrowRight': (viewer) => viewer.stepChapter(1),
  Home: (viewer) => viewer.goTo(0),
  End: (viewer) => viewer.goTo(viewer.lastIndex),
};

const letters: Readonly<Record<string, Act>> = {
  '[': (viewer) => viewer.stepMark(-1),
  ']': (viewer) => viewer.stepMark(1),
  s: (viewer) => viewer.toggleIdle(),
  ...Object.fromEntries(speeds.map((speed, index) => [String(index + 1), (viewer: Viewer) => viewer.setSpeed(speed)])),
};

/** What a key does here, or nothing: then the browser may have it. */
export function actOf(event: KeyboardEvent, viewer: Viewer, acts: KeyActs): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTaken(event)) return undefined;
  const move = moves[event.shiftKey && event.key.startsWith('Arrow') ? `Shift ${event.key}` : event.key];
  if (move) return () => move(viewer);
  if (!acts.letters()) return undefined;
  const letter = letters[event.key];
  if (letter) return () => letter(viewer);
  return { '?': acts.help, c: acts.copyLink, v: acts.nextView }[event.key];
}

/** The key belongs to what has the focus: text being edited, a choice among a few, a button under the space bar. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('dialog, select, textarea, [contenteditable]')) return true;
  const input = target.closest('input');
  if (input && !['checkbox', 'radio', 'range'].includes(input.type)) return true;
  if (input?.type === 'radio' && key.startsWith('Arrow')) return true;
  if (key === ' ') return target.closest('button, a, summary, [type="checkbox"], [type="radio"]') !== null;
  if (target.closest('[role="tablist"]')) return ['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key);
  return target.closest('.event-list') !== null && ['Home', 'End'].includes(key);
}

/** After a click the keys move the replay again; a row of the log keeps them, its arrows walk the list. */
export function letGoAfter(click: MouseEvent): void {
  if (click.target instanceof Element && click.target.closest('.event-list')) return;
  letGo(click);
}
