/** A replay that can be entered anywhere: the state every `spacing` events, kept as text, and the fold between them. */
export interface Keyframes<State> {
  /** The state after the first `count` events; a fresh copy each time. Folds as far as it must. */
  at(count: number): State;
  /** Folds on to the next frame, and says how many events are folded by now: for whoever must let others have a turn. */
  foldOn(): number;
}

/**
 * Folds `events` at most once and keeps a frame every `spacing` events. The list may grow at its end meanwhile.
 * Seeking in what is folded costs one JSON.parse and at most `spacing` folds.
 */
export function keyframes<State, Event>(
  events: readonly Event[],
  start: () => State,
  fold: (state: State, event: Event) => void,
  spacing = 500,
): Keyframes<State> {
  const state = start();
  const frames: string[] = [JSON.stringify(state)];
  let folded = 0;
  const foldUpTo = (target: State, from: number, to: number) => {
    for (let index = from; index < to; index++) fold(target, events[index] as Event);
  };
  const foldOn = () => {
    const next = Math.min(spacing * frames.length, events.length);
    foldUpTo(state, folded, next);
    if (next === spacing * frames.length) frames.push(JSON.stringify(state));
    folded = next;
    return folded;
  };
  return {
    foldOn,
    at(count) {
      const wanted = Math.max(0, Math.min(count, events.length));
      while (folded < wanted) foldOn();
      const frame = Math.floor(wanted / spacing);
      const copy = JSON.parse(frames[frame] ?? '') as State; // what stringify above wrote
      foldUpTo(copy, frame * spacing, wanted);
      return copy;
    },
  };
}
