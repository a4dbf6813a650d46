import { median } from './map.ts';
import { sumOf } from './sum.ts';

/** One time a step was seen in a play: which, and how many milliseconds after its beginning. */
export type Tick<Step> = Readonly<{ stepId: Step; atMs: number }>;

/** A play that was observed: how long it took, and what was seen in it. */
export type ObservedPlay<Step> = Readonly<{ lengthMs: number; ticks: readonly Tick<Step>[] }>;

/** How a step was used in all plays together. */
export interface StepUse {
  /** In how many of them it was seen at all. */
  readonly plays: number;
  /** How often it was seen per minute that was played. */
  readonly perMinute: number;
  /** How often it was seen in each minute of a play, from the first. */
  readonly byMinute: readonly number[];
  /** When it was seen first: the middle of the plays in which it was, in milliseconds. */
  readonly firstMs?: number;
}

const minuteMs = 60_000;

/** How a step was used in these plays. */
export function stepUse<Step>(stepId: Step, plays: readonly ObservedPlay<Step>[]): StepUse {
  const seen = plays.map(({ ticks }) => ticks.filter((tick) => tick.stepId === stepId).map(({ atMs }) => atMs));
  const playedMs = sumOf(plays, ({ lengthMs }) => lengthMs);
  const longestMs = Math.max(0, ...plays.map(({ lengthMs }) => lengthMs));
  const all = seen.flat();
  const firsts = seen.flatMap((moments) => (moments.length > 0 ? [Math.min(...moments)] : []));
  const inMinute = (minute: number) => all.filter((atMs) => Math.floor(atMs / minuteMs) === minute).length;
  return {
    plays: firsts.length,
    perMinute: playedMs === 0 ? 0 : (all.length * minuteMs) / playedMs,
    byMinute: Array.from({ length: Math.ceil(longestMs / minuteMs) }, (_, minute) => inMinute(minute)),
    ...(firsts.length > 0 ? { firstMs: median(firsts) } : {}),
  };
}
