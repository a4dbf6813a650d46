import { type RoleId, type StepId, stepIds } from '../ids.ts';
import {
  improvable,
  median,
  type ObservedPlay,
  patches,
  rightGuesses,
  type Satisfaction,
  type StepUse,
  stepUse,
  type Tick,
} from '../measures/index.ts';
import type { PlayView } from '../views.ts';
import type { Workshop } from '../workshop.ts';
import { playLimits } from './limits.ts';
import { buyingRolesOf } from './played-case.ts';
import { stageOf } from './state.ts';

/** So many of so many. */
export interface Count {
  readonly n: number;
  readonly of: number;
}

type Stretch = Readonly<{ from: number; to: number }>;

/** So many plays, somewhere between two values of either rating. */
export type LandingPatch = Readonly<{ plays: number; boss: Stretch; buyer: Stretch }>;

/**
 * What the plays of an activity came to, as everybody is told it when their cards are opened. What would be about too few of them
 * is left out; no figure in it is about one team, and none about a person.
 */
export interface PlayResults {
  readonly played: number;
  /** How many came to an agreement, of those whose two sides say the same of it. */
  readonly agreed?: Count;
  /** How many bosses had one of the roles right. */
  readonly guessed?: Count;
  /** In how many plays a promise came out, of those that were observed. */
  readonly promised?: Count;
  readonly satisfaction?: {
    readonly middle: Satisfaction;
    /** The plot of both ratings, cut into patches with enough plays in each; one, the whole plot, where there are few. */
    readonly cloud: readonly LandingPatch[];
    /** For how many plays another one landed better for one side and worse for neither. */
    readonly improvable: Count;
  };
  /** How each step was used, in all observed plays together. */
  readonly steps?: { readonly plays: number; readonly use: Readonly<Record<StepId, StepUse>> };
  /** The steps of each observed play by themselves, in no order that tells which it is; only where there are many. */
  readonly courses?: readonly ObservedPlay<StepId>[];
}

/** Of a secret of two people as few plays tell as little as of so many ballots. */
const leastPlays = 3;

/** The results of these plays, as far as they may be told. */
export function resultsOf(plays: readonly PlayView[], workshop: Workshop): PlayResults {
  const { settings } = workshop.agenda;
  const least = Math.max(settings.minTotal, leastPlays);
  const leastEach = Math.max(settings.minCell, least);
  const over = plays.filter((play) => stageOf(play) === 'ended');
  const confirmed = over.flatMap(({ outcome }) => (outcome?.isConfirmed ? [outcome] : []));
  const guesses = over.flatMap((play) => {
    const { guess } = play;
    return guess && 'roleIds' in guess ? [{ guessed: guess.roleIds, played: buyingRolesOf(workshop, play) }] : [];
  });
  const rated = over.flatMap(ratingsOf);
  const noted = over.filter(({ observations = [] }) => observations.length > 0);
  const courses = noted.map(courseOf);
  const use = stepIds.map((stepId) => [stepId, stepUse(stepId, courses)] as const);
  const enough = <Part extends object>(of: number, part: () => Part): Part | object => (of < least ? {} : part());
  return {
    played: over.length,
    ...enough(confirmed.length, () => ({
      agreed: { n: confirmed.filter(({ agreed }) => agreed).length, of: confirmed.length },
    })),
    ...enough(guesses.length, () => ({
      guessed: { n: rightGuesses<RoleId>(guesses), of: guesses.length },
    })),
    ...enough(noted.length, () => ({
      promised: { n: noted.filter(hasPromise).length, of: noted.length },
      steps: { plays: noted.length, use: Object.fromEntries(use) as Record<StepId, StepUse> },
    })),
    ...enough(rated.length, () => ({ satisfaction: satisfactionOf(rated, leastEach) })),
    ...(courses.length < leastEach ? {} : { courses: [...courses].sort(inNoOrder) }),
  };
}

function ratingsOf({ ratings: { boss, buyer } = {} }: PlayView): readonly Satisfaction[] {
  return boss && buyer && 'value' in boss && 'value' in buyer ? [{ boss: boss.value, buyer: buyer.value }] : [];
}

function courseOf({ observations = [], startedAt = 0, endedAt = 0 }: PlayView): ObservedPlay<StepId> {
  const ticks = observations.flatMap(({ kind, stepId, atMs }): readonly Tick<StepId>[] =>
    kind === 'seen' && stepId !== undefined ? [{ stepId, atMs }] : [],
  );
  return { lengthMs: endedAt - startedAt, ticks };
}

const hasPromise = ({ observations = [], outcome }: PlayView): boolean =>
  observations.some(({ kind }) => kind === 'promise') ||
  (outcome?.isConfirmed === true && outcome.terms['promiseDisclosed'] === true);

function satisfactionOf(rated: readonly Satisfaction[], least: number): NonNullable<PlayResults['satisfaction']> {
  const places = rated.map(({ boss, buyer }) => ({ customer: buyer, seller: boss }));
  const cloud = patches(places, least, { from: 1, to: playLimits.highestRating });
  return {
    middle: { boss: median(rated.map(({ boss }) => boss)), buyer: median(rated.map(({ buyer }) => buyer)) },
    cloud: cloud.map(({ people: plays, customer: buyer, seller: boss }) => ({ plays, boss, buyer })),
    improvable: { n: improvable(rated), of: rated.length },
  };
}

/** By what was seen in them: the order says nothing of which team it was. */
const inNoOrder = (one: ObservedPlay<StepId>, other: ObservedPlay<StepId>): number =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;
