/** What a page offers to let others have a turn between two slices of work. */
export interface TimeSlicing {
  /** Milliseconds, from anywhere. */
  readonly now: () => number;
  /** Comes back when everybody else had their turn. */
  readonly pause: () => Promise<void>;
}

/** A slice is over after so long: well within one frame of the screen. */
const sliceMs = 8;

/** Does work slice by slice, so that the page never stands still for it. */
export async function runInTimeSlices<Result>(
  work: Generator<void, Result, void>,
  { now, pause }: TimeSlicing,
): Promise<Result> {
  for (let sliceStart = now(); ; ) {
    const slice = work.next();
    if (slice.done) return slice.value;
    if (now() - sliceStart < sliceMs) continue;
    await pause();
    sliceStart = now();
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
