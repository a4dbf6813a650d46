import type { RoleId } from './ids.ts';
import { sum } from './measures/sum.ts';
import { roundsOf } from './rounds/index.ts';
import type { CaseView, TallyOf } from './views.ts';
import type { Workshop } from './workshop.ts';

/** A claim of the column that the cases of this workshop speak to. `cases` is how many of them do. */
export interface Insight {
  /** "A salesperson is always a gatekeeper": in how many of the cases at least half of the voters saw one. */
  readonly gatekeeper?: { readonly cases: number; readonly seen: number };
  /** "The closer the tie, the greater the influence": the weight of the influencer (0 … 3) in short and in long ties. */
  readonly tie?: Contrast;
  /** "A good one sees to it that you are paid late": the weight of the purchaser (0 … 3) with quick and with slow payers. */
  readonly payment?: Contrast;
}

/** Cases below a bound, and cases above it. */
export interface Contrast {
  readonly low: Side;
  readonly high: Side;
}

interface Side {
  readonly cases: number;
  readonly weight: number;
}

/** What the cases say that were voted on; nothing about so few of them that chance would speak, nor where one side has none. */
export function insights(workshop: Workshop): Insight {
  const { minTotal } = workshop.agenda.settings;
  const voted = casesVotedOn(workshop);
  const named = voted.flatMap(({ caseId, tally }) => {
    const known = workshop.cases.byId[caseId];
    return known && known.status !== 'withdrawn' ? [{ known, tally }] : [];
  });
  const seen = voted.filter(({ tally }) => supportOf(tally, 'gatekeeper') * 2 >= tally.cast).length;
  const tie = contrast(named, 'influencer', minTotal, ({ yearsBand }) => sideOf(yearsBand, ['3-10', 'over-10']));
  const payment = contrast(named, 'purchaser', minTotal, ({ paymentDaysBand }) =>
    sideOf(paymentDaysBand, ['60-90', 'over-90']),
  );
  return {
    ...(voted.length < minTotal ? {} : { gatekeeper: { cases: voted.length, seen } }),
    ...(tie ? { tie } : {}),
    ...(payment ? { payment } : {}),
  };
}

type RolesTally = TallyOf<'roles'>;

/** Each case with its last result: a second vote on it replaces the first. */
function casesVotedOn(workshop: Workshop): readonly { readonly caseId: string; readonly tally: RolesTally }[] {
  const latest = new Map(
    roundsOf(workshop).flatMap(({ subject, tally }) => (tally?.kind === 'roles' ? [[subject, tally] as const] : [])),
  );
  return [...latest].map(([caseId, tally]) => ({ caseId, tally }));
}

/** How many gave a role any weight at all. */
const supportOf = ({ roles, cast }: RolesTally, id: RoleId): number => cast - (roles[id][0] ?? 0);

const meanWeight = ({ roles, cast }: RolesTally, id: RoleId): number =>
  roles[id].reduce((sum, count, weight) => sum + count * weight, 0) / Math.max(1, cast);

type Where = 'low' | 'high';

const sideOf = <Band extends string>(band: Band | undefined, high: readonly Band[]): Where | undefined =>
  band && (high.includes(band) ? 'high' : 'low');

function contrast(
  cases: readonly { readonly known: CaseView; readonly tally: RolesTally }[],
  role: RoleId,
  least: number,
  where: (known: CaseView) => Where | undefined,
): Contrast | undefined {
  const weightsOn = (side: Where) =>
    cases.flatMap(({ known, tally }) => (where(known) === side ? [meanWeight(tally, role)] : []));
  const [low, high] = [weightsOn('low'), weightsOn('high')];
  if (low.length === 0 || high.length === 0 || low.length + high.length < least) return undefined;
  return { low: average(low), high: average(high) };
}

const average = (weights: readonly number[]): Side => ({
  cases: weights.length,
  weight: sum(weights) / weights.length,
});
