import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work goes on for so long before others get their turn, in milliseconds. */
const turnMs = 8;

/** The same things in the same order; in between others get their turn, however many there are. */
export async function* inTurns<T>(all: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, void, void> {
  let until = performance.now() + turnMs;
  for await (const each of all) {
    yield each;
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + turnMs;
  }
}
