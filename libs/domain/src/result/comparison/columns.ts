import type { PlayResult, WorkshopResult } from '../result.ts';
import type { CaseResult } from '../votes.ts';

/** What stands beside each other: workshops, or branches of one; in each what was before and what after; or in each what its teams played. */
export const comparisonKinds = ['workshops', 'moments', 'teams'] as const;
export type ComparisonKind = (typeof comparisonKinds)[number];

/** What the figures of a column are about. */
export interface ComparedSide {
  /** Its place in the list of workshops; none for all of them together. */
  readonly workshop?: number;
  readonly moment?: 'before' | 'after';
  /** The how-manieth role-play of the workshop, from 1, and of which built-in case. */
  readonly play?: Readonly<{ ordinal: number; caseId?: string }>;
}

/** What a result says of what stands beside the same of others. */
export type Measures = Pick<
  WorkshopResult,
  'recognition' | 'cases' | 'insights' | 'plays' | 'objections' | 'confidence' | 'mindshift' | 'control' | 'activities'
>;

/** A side, and what is said of it: one thing, or that of all that it adds up. */
export interface ComparedColumn {
  readonly side: ComparedSide;
  readonly of: readonly Measures[];
}

const nothing: Measures = { cases: [], insights: {}, plays: [], confidence: [], mindshift: [], activities: [] };

type Of = (result: WorkshopResult, workshop: number) => readonly (readonly [ComparedSide, Measures])[];

const sidesOf: Readonly<Record<ComparisonKind, Of>> = {
  workshops: (result, workshop) => [[{ workshop }, result]],
  moments: (result, workshop) => [
    [{ workshop, moment: 'before' }, beforeOf(result)],
    [{ workshop, moment: 'after' }, afterOf(result)],
  ],
  teams: ({ plays }, workshop) =>
    played(plays).map((each, index) => [
      { workshop, play: playOf(each, index) },
      { ...nothing, plays: [each] },
    ]),
};

/** The sides in the order of the results; after them, where they may be added up, all of them together, of each moment by itself. */
export function columnsOf(
  results: readonly WorkshopResult[],
  by: ComparisonKind,
  areApart: boolean,
): readonly ComparedColumn[] {
  const columns = results.flatMap((result, workshop) =>
    sidesOf[by](result, workshop).map(([side, measures]): ComparedColumn => ({ side, of: [measures] })),
  );
  if (!areApart) return columns;
  const moments = [...new Set(columns.map(({ side }) => side.moment))];
  return [
    ...columns,
    ...moments.flatMap((moment): readonly ComparedColumn[] => {
      const same = columns.filter(({ side }) => side.moment === moment);
      return same.length > 1 ? [{ side: moment ? { moment } : {}, of: same.flatMap(({ of }) => of) }] : [];
    }),
  ];
}

/** What was asked twice, as it was the first time. */
const beforeOf = ({ cases, confidence }: WorkshopResult): Measures => ({
  ...nothing,
  cases: votedAgain(cases).map(({ last: _last, moved: _moved, ...first }) => first),
  confidence: confidence.map((step) => ({ ...step, now: step.atStart, deviation: step.deviationAtStart })),
});

/** The same, as it was the last time. */
const afterOf = ({ cases, confidence }: WorkshopResult): Measures => ({
  ...nothing,
  cases: votedAgain(cases).map(({ last, moved: _moved, ...each }) => ({ ...each, first: last })),
  confidence,
});

const votedAgain = (cases: readonly CaseResult[]) =>
  cases.flatMap((each) => (each.last ? [{ ...each, last: each.last }] : []));

/** Those of which anything was played. */
const played = (plays: readonly PlayResult[]): readonly PlayResult[] =>
  plays.filter(({ results }) => results.played > 0);

const playOf = ({ caseId }: PlayResult, index: number): NonNullable<ComparedSide['play']> => ({
  ordinal: index + 1,
  ...(caseId === undefined ? {} : { caseId }),
});
