/** What a page offers to let others have a turn between two bites of work. */
export interface Turns {
  /** Milliseconds, from anywhere. */
  readonly now: () => number;
  /** Comes back when everybody else had their turn. */
  readonly pause: () => Promise<void>;
  /** Tells how far the work is, before each pause; 0 to 1. */
  readonly told?: (share: number) => void;
}

/** A turn is over after so long: well within one frame of the screen. */
const turnMs = 8;

/** Does work bite by bite, so that the page never stands still for it. */
export async function inTurns<Result>(work: Generator<number, Result, void>, turns: Turns): Promise<Result> {
  const { now, pause, told } = turns;
  for (let turnStart = now(); ; ) {
    const bite = work.next();
    if (bite.done) return bite.value;
    if (now() - turnStart < turnMs) continue;
    told?.(bite.value);
    await pause();
    turnStart = now();
  }
}

/** Behind everything that waits in the page already. */
export const afterOthers = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
