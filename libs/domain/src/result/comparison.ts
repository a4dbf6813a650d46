import { type Localized, type SentenceId, type StepId, sentenceIds, stepIds } from '../ids.ts';
import { type Interval, type Mean, meanInterval, pooledMean, wilson } from '../measures/index.ts';
import { sumOf } from '../measures/sum.ts';
import type { Count } from '../plays/results.ts';
import type { ActivityKind } from '../script/beats.ts';
import type { CaseResult, WorkshopResult } from './result.ts';

/** A figure of one workshop: about how many, and what chance leaves open. */
export interface Estimate {
  readonly value: number;
  readonly n: number;
  readonly interval: Interval;
}

/** The same thing in each workshop, in their order; `unknown` where it was not asked, or of too few. */
export interface Aligned<Id> {
  readonly id: Id;
  readonly each: readonly (Estimate | 'unknown')[];
  /** All of them as if they had been one; not where some have a part in common, which would count twice. */
  readonly together?: Estimate;
}

/** What one took longer than it was meant to, negative for shorter, in each workshop in which it was run. */
export interface Drift {
  readonly kind: ActivityKind;
  readonly title?: Localized;
  readonly moment?: 'before' | 'after';
  /** The how-manieth of its kind in the programme, from 1. */
  readonly ordinal: number;
  readonly each: readonly (Readonly<{ plannedMs: number; spentMs: number }> | 'unknown')[];
  /** Not where some have a part in common. */
  readonly meanMs?: number;
}

/** Of one vote on roles: how alike people voted the first time, and the last. Cases differ, so they are told by their order. */
export interface AlignedVote {
  readonly ordinal: number;
  /** The case, where it is the same one everywhere. */
  readonly caseId?: string;
  readonly first: Aligned<number>['each'];
  readonly last: Aligned<number>['each'];
}

/** Two of the workshops, by their places in the list, that have their first events in common: how many. */
export interface InCommon {
  readonly between: readonly [number, number];
  readonly events: number;
}

/** Several results beside each other: by activity, step and sentence, whenever it was in the afternoon. */
export interface Comparison {
  readonly workshops: readonly Pick<
    WorkshopResult,
    'title' | 'titles' | 'pack' | 'startedAtMs' | 'people' | 'status'
  >[];
  /** Those that go on from the same moments; empty where each is by itself. */
  readonly common: readonly InCommon[];
  /** Parts of those asked who heard a sentence. */
  readonly sentences: readonly Aligned<SentenceId>[];
  readonly votes: readonly AlignedVote[];
  /** How sure people are of each step at the end, 1 … 5. */
  readonly steps: readonly Aligned<StepId>[];
  /** The statements about how one sees one's salesperson at the end, 1 … 5. */
  readonly statements: readonly Aligned<number>[];
  /** Parts of the objections that were solved, by the sentence they are about. */
  readonly objections: readonly Aligned<SentenceId | 'none'>[];
  /** Parts of the plays that ended in an agreement, and of the bosses who guessed a buying role. */
  readonly plays: readonly Aligned<'agreed' | 'guessed'>[];
  readonly drift: readonly Drift[];
}

const scale: Interval = { low: 1, high: 5 };

/**
 * Results beside each other, in the order given. What none or only one of them has is left out. Where some have events in
 * common nothing is added up: what they share happened once.
 */
export function comparisonOf(results: readonly WorkshopResult[], common: readonly InCommon[] = []): Comparison {
  const areApart = common.length === 0;
  const { rows, shares, means } = beside(results, areApart);
  return {
    common,
    workshops: results.map(({ title, titles, pack, startedAtMs, people, status }) => ({
      title,
      pack,
      people,
      status,
      ...(titles ? { titles } : {}),
      ...(startedAtMs === undefined ? {} : { startedAtMs }),
    })),
    sentences: rows(sentenceIds, (id) =>
      shares(id, ({ recognition }) => {
        const heard = recognition?.sentences.find(({ sentenceId }) => sentenceId === id)?.heard;
        return recognition && heard !== undefined ? { n: heard, of: recognition.voters } : undefined;
      }),
    ),
    votes: votesOf(results),
    steps: rows(stepIds, (id) =>
      means(id, ({ confidence }) => {
        const found = confidence.find(({ stepId }) => stepId === id);
        return found && { n: found.people, value: found.now, deviation: found.deviation };
      }),
    ),
    statements: rows([0, 1, 2], (index) =>
      means(index, ({ mindshift }) => {
        const found = mindshift[index];
        return found && { n: found.people, value: found.now, deviation: found.deviation };
      }),
    ),
    objections: rows([...sentenceIds, 'none'] as const, (id) =>
      shares(id, ({ objections }) => {
        const split = objections?.bySentence.find(({ sentenceId = 'none' }) => sentenceId === id)?.split;
        if (!split) return undefined;
        const solved = split.answered + split.integrated;
        return { n: solved, of: solved + split.escalated + split.open };
      }),
    ),
    plays: rows(['agreed', 'guessed'] as const, (id) =>
      shares(id, ({ plays }) => {
        const counts = plays.flatMap(({ results }) => results[id] ?? []);
        return { n: sumOf(counts, ({ n }) => n), of: sumOf(counts, ({ of }) => of) };
      }),
    ),
    drift: driftOf(results, areApart),
  };
}

/** Whether there is anything that two of them have. */
export const isComparable = ({ workshops: _each, common: _shared, ...rest }: Comparison): boolean =>
  Object.values(rest).some((rows) => rows.length > 0);

/** Ways to set the same thing of each result beside the others. */
function beside(results: readonly WorkshopResult[], areApart: boolean) {
  type Found<Value> = (result: WorkshopResult) => Value | undefined;
  return {
    /** Rows that two of the results have at least. */
    rows: <Id, Row extends Aligned<unknown>>(ids: readonly Id[], of: (id: Id) => Row): readonly Row[] =>
      ids.map(of).filter(({ each }) => isShared(each)),
    /** Counts of so many; those of nobody are not known. */
    shares: <Id>(id: Id, countOf: Found<Count>): Aligned<Id> => {
      const counts = results.map((result) => {
        const count = countOf(result);
        return count && count.of > 0 ? count : undefined;
      });
      const known = counts.flatMap((count) => count ?? []);
      const all = { n: sumOf(known, ({ n }) => n), of: sumOf(known, ({ of }) => of) };
      return {
        id,
        each: counts.map((count) => (count ? shareOf(count) : 'unknown')),
        ...(areApart && all.of > 0 ? { together: shareOf(all) } : {}),
      };
    },
    means: <Id>(id: Id, meanOf: Found<Mean>): Aligned<Id> => {
      const means = results.map(meanOf);
      const pooled = pooledMean(means.flatMap((mean) => mean ?? []));
      return {
        id,
        each: means.map((mean) => (mean ? ratingOf(mean) : 'unknown')),
        ...(areApart && pooled.n > 0 ? { together: ratingOf(pooled) } : {}),
      };
    },
  };
}

const shareOf = ({ n, of }: Count): Estimate => ({ value: n / of, n: of, interval: wilson(n, of) });

const ratingOf = (mean: Mean): Estimate => ({ value: mean.value, n: mean.n, interval: meanInterval(mean, scale) });

const isShared = (each: readonly unknown[]): boolean => each.filter((one) => one !== 'unknown').length > 1;

function votesOf(results: readonly WorkshopResult[]): readonly AlignedVote[] {
  const most = Math.max(0, ...results.map(({ cases }) => cases.length));
  return Array.from({ length: most }, (_, index) => {
    const cases = results.map((result) => result.cases[index]);
    const ids = new Set(cases.flatMap((each) => each?.caseId ?? []));
    const [caseId] = ids;
    const isNamed = ids.size === 1 && cases.every((each) => each?.experience === undefined);
    const estimates = (of: (result: CaseResult) => CaseResult['first']) =>
      cases.map((each) => (each ? agreementOf(of(each)) : 'unknown'));
    return {
      ordinal: index + 1,
      ...(isNamed && caseId !== undefined ? { caseId } : {}),
      first: estimates(({ first }) => first),
      last: estimates(({ first, last = first }) => last),
    };
  }).filter(({ first }) => isShared(first));
}

const agreementOf = ({ agreement, voters, interval }: CaseResult['first']): Estimate => ({
  value: agreement,
  n: voters,
  interval,
});

function driftOf(results: readonly WorkshopResult[], areApart: boolean): readonly Drift[] {
  const numbered = results.map(numberedActivities);
  const keys = [...new Set(numbered.flatMap((each) => [...each.keys()]))];
  return keys.flatMap((key) => {
    const found = numbered.map((each) => each.get(key));
    const [known] = found.flatMap((each) => each ?? []);
    const ran = found.flatMap((each) => (each && each.spentMs > 0 ? [each] : []));
    if (!known || ran.length < 2) return [];
    const { kind, title, moment, ordinal } = known;
    return {
      kind,
      ...(title ? { title } : {}),
      ...(moment ? { moment } : {}),
      ordinal,
      each: found.map((each) =>
        each && each.spentMs > 0 ? { plannedMs: each.plannedMs, spentMs: each.spentMs } : 'unknown',
      ),
      ...(areApart ? { meanMs: sumOf(ran, ({ spentMs, plannedMs }) => spentMs - plannedMs) / ran.length } : {}),
    };
  });
}

type Numbered = WorkshopResult['activities'][number] & { readonly ordinal: number };

/** Activities that were run, each under its kind, moment and number among those. */
function numberedActivities({ activities }: WorkshopResult): ReadonlyMap<string, Numbered> {
  const seen = new Map<string, number>();
  return new Map(
    activities.map((activity) => {
      const kind = `${activity.kind} ${activity.moment ?? ''}`;
      const ordinal = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, ordinal);
      return [`${kind} ${ordinal}`, { ...activity, ordinal }];
    }),
  );
}
