/** One thing watched for so long, in any one unit of time; not `done` = still open when last seen (censored). */
export type Observation = Readonly<{ time: number; done: boolean }>;

/** At `time`, of `atRisk` things `done` were done; `still` is the estimated share that lasts longer. */
export type SurvivalStep = Readonly<{ time: number; atRisk: number; done: number; still: number }>;

/** S(t) = Π (1 − d/n) over the times at which something was done (Kaplan & Meier 1958); what is open counts until last seen. */
export function survival(observations: readonly Observation[]): readonly SurvivalStep[] {
  const times = new Set(observations.filter(({ done }) => done).map(({ time }) => time));
  let still = 1;
  return [...times]
    .sort((a, b) => a - b)
    .map((time) => {
      const atRisk = observations.filter((other) => other.time >= time).length;
      const done = observations.filter((other) => other.done && other.time === time).length;
      still *= 1 - done / atRisk;
      return { time, atRisk, done, still };
    });
}

/** A product of fractions that should be exactly one half may end a hair above it. */
const half = 0.5 + 1e-12;

/** The first time by which half is done, open ones censored; undefined when half never gets done. */
export const medianTime = (observations: readonly Observation[]): number | undefined =>
  survival(observations).find(({ still }) => still <= half)?.time;
