import { letGo } from '@rolwissel/ui/page';
import { speeds } from '../model/playback.ts';
import type { ReplayPlayer } from '../replay-player.ts';

/** What the keys can ask for beside moving through the recording. */
export interface KeyActs {
  readonly help: () => void;
  readonly copyLink: () => void;
  readonly nextView: () => void;
  /** To the field in which the owner notes something here. */
  readonly note: () => void;
  /** Goes on from here in a new workshop. */
  readonly fork: () => void;
  /** Whether letters, digits and punctuation are keys at all: people who type by voice switch them off. */
  readonly letters: () => boolean;
}

type Act = (player: ReplayPlayer) => void;

const moves: Readonly<Record<string, Act>> = {
  ' ': (player) => player.toggle(),
  ArrowLeft: (player) => player.step(-1),
  ArrowRight: (player) => player.step(1),
  'Shift ArrowLeft': (player) => player.stepChapter(-1),
  'Shift ArrowRight': (player) => player.stepChapter(1),
  Home: (player) => player.goTo(0),
  End: (player) => player.goTo(player.lastIndex),
};

const letters: Readonly<Record<string, Act>> = {
  '[': (player) => player.stepMark(-1),
  ']': (player) => player.stepMark(1),
  s: (player) => player.toggleIdle(),
  ...Object.fromEntries(
    speeds.map((speed, index) => [String(index + 1), (player: ReplayPlayer) => player.setSpeed(speed)]),
  ),
};

/** What a key does here, or nothing: then the browser may have it. */
export function actOf(event: KeyboardEvent, player: ReplayPlayer, acts: KeyActs): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTaken(event)) return undefined;
  const move = moves[event.shiftKey && event.key.startsWith('Arrow') ? `Shift ${event.key}` : event.key];
  if (move) return () => move(player);
  if (!acts.letters()) return undefined;
  const letter = letters[event.key];
  if (letter) return () => letter(player);
  return { '?': acts.help, c: acts.copyLink, v: acts.nextView, n: acts.note, f: acts.fork }[event.key];
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
