import { between, countUpTo } from './order.ts';

/** Which silences are cut short: those longer than `longerThanMs` last `shownMs`. */
export interface IdleRule {
  readonly longerThanMs: number;
  readonly shownMs: number;
}

/** Nobody did anything for a while: people talked, or were at the coffee. */
export const idleSkipped: IdleRule = { longerThanMs: 5_000, shownMs: 1_500 };

/** Even a reviewer who wants every silence does not want the night between opening the door and the workshop. */
export const idleKept: IdleRule = { longerThanMs: 20 * 60_000, shownMs: 20_000 };

/** A silence that is shown shorter than it was; it ends with event number `before` (counted from 0). */
export interface SkippedInterval {
  readonly before: number;
  readonly realMs: number;
}

/** When each event happens in the replay, in milliseconds from its first; later events always come later. */
export interface RunningTime {
  readonly at: Float64Array;
  readonly totalMs: number;
  readonly cuts: readonly SkippedInterval[];
}

/** Events of one commit share their time; they are laid out this far apart, so that each has a moment of its own. */
const leastStepMs = 1;

/** Lays events out on the time of the replay; `times` in milliseconds since 1970, ascending but for clock corrections. */
export function runningTime(times: ArrayLike<number>, { longerThanMs, shownMs }: IdleRule): RunningTime {
  const at = new Float64Array(times.length);
  const cuts: SkippedInterval[] = [];
  for (let index = 1; index < times.length; index++) {
    const realMs = (times[index] ?? 0) - (times[index - 1] ?? 0);
    const isCut = realMs > longerThanMs;
    if (isCut) cuts.push({ before: index, realMs });
    at[index] = (at[index - 1] ?? 0) + (isCut ? shownMs : Math.max(realMs, leastStepMs));
  }
  return { at, totalMs: at.at(-1) ?? 0, cuts };
}

/** How many events have happened at this moment of the replay. The first has always happened. */
export const eventsBy = ({ at }: RunningTime, ms: number): number =>
  Math.max(countUpTo(at, ms), Math.min(1, at.length));

/** The time of day at this moment of the replay, in milliseconds since 1970; within a cut silence it runs faster. */
export function timeOfDay(times: ArrayLike<number>, { at }: RunningTime, ms: number): number {
  const next = countUpTo(at, ms);
  const from = times[next - 1] ?? times[0] ?? 0;
  const to = times[next];
  if (next === 0 || to === undefined) return from;
  const start = at[next - 1] ?? 0;
  const share = between(0, (ms - start) / ((at[next] ?? 0) - start), 1);
  return from + (to - from) * share;
}

/** When an event happens in the replay, by its number counted from 0. */
export const momentOf = ({ at, totalMs }: RunningTime, index: number): number => at[index] ?? (index < 0 ? 0 : totalMs);

/** The moment of the replay at which it was this time of day; the inverse of the above. */
export function momentAtTime(times: Float64Array, { at, totalMs }: RunningTime, time: number): number {
  const next = countUpTo(times, time);
  const [from, to] = [times[next - 1], times[next]];
  if (from === undefined) return 0;
  if (to === undefined) return totalMs;
  const start = at[next - 1] ?? 0;
  return start + ((at[next] ?? start) - start) * ((time - from) / (to - from));
}
