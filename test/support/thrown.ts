/** `LAWS=20` looks twenty times as hard as the tests do; `npm run laws` does it. */
const thoroughness = Number(process.env['LAWS'] ?? 1);

/** A failure prints a seed and a path: with `LAWS_SEED` and `LAWS_PATH` set to them only that one workshop is looked at. */
const { LAWS_SEED: seed, LAWS_PATH: path } = process.env;

interface Throw {
  readonly numRuns: number;
  readonly endOnFailure: boolean;
  readonly seed?: number;
  readonly path?: string;
}

/**
 * How a law over random workshops is looked at: `runs` of them, the same each time, so that a commit goes red by what it
 * changed. Whoever looks harder throws other dice each time.
 */
export const thrown = (runs: number): Throw => ({
  numRuns: runs * thoroughness,
  endOnFailure: true,
  ...(seed === undefined ? {} : { seed: Number(seed) }),
  ...(path === undefined ? {} : { path }),
  ...(seed === undefined && thoroughness === 1 ? { seed: 20_260_302 } : {}),
});
