/** A replay that can be entered anywhere: the state every `spacing` events, kept as text, and the fold between them. */
export interface Keyframes<State> {
  /** The state after the first `count` events; a fresh copy each time. */
  at(count: number): State;
}

/**
 * Folds `events` once and keeps a frame every `spacing` events.
 * Seeking costs one JSON.parse and at most `spacing` folds.
 */
export function keyframes<State, Event>(
  events: readonly Event[],
  start: () => State,
  fold: (state: State, event: Event) => void,
  spacing = 1_000,
): Keyframes<State> {
  const frames: string[] = [];
  const state = start();
  events.forEach((event, index) => {
    if (index % spacing === 0) frames.push(JSON.stringify(state));
    fold(state, event);
  });
  return {
    at(count) {
      const wanted = Math.max(0, Math.min(count, events.length));
      const frame = Math.min(Math.floor(wanted / spacing), frames.length - 1);
      const text = frames[frame];
      const copy = text === undefined ? start() : (JSON.parse(text) as State); // what stringify above wrote
      for (let index = Math.max(0, frame) * spacing; index < wanted; index++) fold(copy, events[index] as Event);
      return copy;
    },
  };
}
