import { type SentenceId, type StepId, sentenceIds, stepIds } from '../../ids.ts';
import type { Mean, ObservedPlay } from '../../measures/index.ts';
import { sumOf } from '../../measures/sum.ts';
import type { Count, PlayResults } from '../../plays/results.ts';
import type { WorkshopResult } from '../result.ts';
import type { CaseResult } from '../votes.ts';
import { type ComparedColumn, type ComparedSide, type ComparisonKind, columnsOf, type Measures } from './columns.ts';
import { type Drift, driftOf } from './drift.ts';
import { type Aligned, agreementsIn, changeOf, type Estimate, meansIn, sharesIn } from './estimates.ts';

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

/** The steps of each play of a side by themselves, in no order that tells whose it is. */
export interface TeamsOf {
  /** Which side, by its place. */
  readonly side: number;
  readonly plays: readonly ObservedPlay<StepId>[];
}

/** Several sides of results beside each other: by activity, step and sentence, whenever it was in the afternoon. */
export interface Comparison {
  readonly by: ComparisonKind;
  readonly workshops: readonly Pick<
    WorkshopResult,
    'title' | 'titles' | 'pack' | 'startedAtMs' | 'people' | 'status' | 'least'
  >[];
  /** What each figure of a row is about, in their order; last what those that are apart come to together. */
  readonly sides: readonly ComparedSide[];
  /** Those that go on from the same moments; empty where each is by itself. */
  readonly common: readonly InCommon[];
  /** Parts of those asked who heard a sentence. */
  readonly sentences: readonly Aligned<SentenceId>[];
  readonly votes: readonly AlignedVote[];
  /** Part of the cases in which at least half saw a gatekeeper. */
  readonly gatekeepers: readonly Aligned<'seen'>[];
  /** Parts of the objections that were solved, by the sentence they are about. */
  readonly objections: readonly Aligned<SentenceId | 'none'>[];
  /** Parts of the plays that ended in an agreement, of the bosses who guessed a buying role, of the plays in which a promise came out. */
  readonly plays: readonly Aligned<PlayShare>[];
  /** Parts of the observed plays in which a step was seen. */
  readonly seen: readonly Aligned<StepId>[];
  /** By teams alone. */
  readonly teams: readonly TeamsOf[];
  /** How sure people are of each step at the end, 1 … 5. */
  readonly steps: readonly Aligned<StepId>[];
  /** The statements about how one sees one's salesperson at the end, 1 … 5. */
  readonly statements: readonly Aligned<number>[];
  /** The pairs about what one steers by, from 1, the outcome, to 5, the behaviour. */
  readonly control: readonly Aligned<number>[];
  /** How far the same people moved from before to after: on the steps and the statements by up to 4, on the map by up to 10. In each
   *  workshop instead of on each side. */
  readonly stepChanges: readonly Aligned<StepId>[];
  readonly statementChanges: readonly Aligned<number>[];
  readonly placeChanges: readonly Aligned<'customer' | 'seller'>[];
  readonly drift: readonly Drift[];
}

const playShares = ['agreed', 'guessed', 'promised'] as const;
export type PlayShare = (typeof playShares)[number];

/** By what results are compared, and what some of them have in common. */
export type ComparisonOptions = Readonly<{ by?: ComparisonKind; common?: readonly InCommon[] }>;

/**
 * Results beside each other, in the order given. What none or only one of the sides has is left out. Where some have events in
 * common nothing is added up: what they share happened once.
 */
export function comparisonOf(results: readonly WorkshopResult[], options: ComparisonOptions = {}): Comparison {
  const { by = 'workshops', common = [] } = options;
  const areApart = common.length === 0;
  const columns = columnsOf(results, by, areApart);
  const least = by === 'teams' ? 1 : 2;
  const row = rowsOf(columns, least);
  return {
    by,
    common,
    workshops: results.map(({ title, titles, pack, startedAtMs, people, status, least: told }) => ({
      title,
      pack,
      people,
      status,
      least: told,
      ...(titles ? { titles } : {}),
      ...(startedAtMs === undefined ? {} : { startedAtMs }),
    })),
    sides: columns.map(({ side }) => side),
    sentences: row.shares(sentenceIds, heard),
    votes: votesOf(columns),
    gatekeepers: row.shares(['seen'], (_id, { insights: { gatekeeper } }) =>
      gatekeeper ? { n: gatekeeper.seen, of: gatekeeper.cases } : undefined,
    ),
    objections: row.shares([...sentenceIds, 'none'], solved),
    plays: row.shares(playShares, (id, { plays }) => inPlays(plays, (results) => results[id])),
    seen: row.shares(stepIds, (id, { plays }) =>
      inPlays(plays, ({ steps }) => steps && { n: steps.use[id].plays, of: steps.plays }),
    ),
    teams: by === 'teams' ? teamsOf(columns) : [],
    steps: row.means(stepIds, (id, { confidence }) => {
      const found = confidence.find(({ stepId }) => stepId === id);
      return found && { n: found.people, value: found.now, deviation: found.deviation };
    }),
    statements: row.means([0, 1, 2], (index, { mindshift }) => {
      const found = mindshift[index];
      return found && { n: found.people, value: found.now, deviation: found.deviation };
    }),
    control: row.means([0, 1, 2, 3, 4, 5, 6], (index, { control }) => control?.means[index]),
    ...changesOf(results, by),
    drift: by === 'workshops' ? driftOf(results, areApart) : [],
  };
}

/** Whether there is anything that stands beside something else. */
export const isComparable = ({
  by: _by,
  workshops: _each,
  sides: _sides,
  common: _shared,
  ...rest
}: Comparison): boolean => Object.values(rest).some((rows) => rows.length > 0);

/** Ways to set the same thing of each column beside the others; what fewer than `least` sides have is left out. */
function rowsOf(columns: readonly ComparedColumn[], least: number) {
  const rows = <Id>(ids: readonly Id[], each: (id: Id) => Aligned<Id>['each']): readonly Aligned<Id>[] =>
    ids.map((id) => ({ id, each: each(id) })).filter((row) => knownIn(row.each, columns) >= least);
  return {
    shares: <const Id>(ids: readonly Id[], of: (id: Id, measures: Measures) => Count | undefined) =>
      rows(ids, (id) => sharesIn(columns, (measures) => of(id, measures))),
    means: <Id>(ids: readonly Id[], of: (id: Id, measures: Measures) => Mean | undefined) =>
      rows(ids, (id) => meansIn(columns, (measures) => of(id, measures))),
  };
}

/** How many sides have it, what they come to together left aside. */
const knownIn = (each: readonly unknown[], columns: readonly ComparedColumn[]): number =>
  each.filter((one, index) => one !== 'unknown' && columns[index]?.side.workshop !== undefined).length;

function heard(id: SentenceId, { recognition }: Measures): Count | undefined {
  const found = recognition?.sentences.find(({ sentenceId }) => sentenceId === id)?.heard;
  return recognition && found !== undefined ? { n: found, of: recognition.voters } : undefined;
}

function solved(id: SentenceId | 'none', { objections }: Measures): Count | undefined {
  const split = objections?.bySentence.find(({ sentenceId = 'none' }) => sentenceId === id)?.split;
  if (!split) return undefined;
  const n = split.answered + split.integrated;
  return { n, of: n + split.escalated + split.open };
}

/** Counts of the plays of all activities as one. */
function inPlays(plays: Measures['plays'], countOf: (results: PlayResults) => Count | undefined): Count {
  const counts = plays.flatMap(({ results }) => countOf(results) ?? []);
  return { n: sumOf(counts, ({ n }) => n), of: sumOf(counts, ({ of }) => of) };
}

const teamsOf = (columns: readonly ComparedColumn[]): readonly TeamsOf[] =>
  columns.flatMap(({ side: { workshop }, of: [measures] }, side) => {
    const plays = measures?.plays[0]?.results.courses;
    return workshop !== undefined && plays ? [{ side, plays }] : [];
  });

function votesOf(columns: readonly ComparedColumn[]): readonly AlignedVote[] {
  const cases = columns.map(({ of: [measures, ...more] }) => (more.length === 0 ? (measures?.cases ?? []) : []));
  const most = Math.max(0, ...cases.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) => {
    const same = cases.map((each) => each[index]);
    const ids = new Set(same.flatMap((each) => each?.caseId ?? []));
    const [caseId] = ids;
    const isNamed = ids.size === 1 && same.every((each) => each?.experience === undefined);
    const of = (roundOf: (found: CaseResult) => CaseResult['first']) =>
      agreementsIn(columns, ({ cases }) => cases[index] && roundOf(cases[index]));
    return {
      ordinal: index + 1,
      ...(isNamed && caseId !== undefined ? { caseId } : {}),
      first: of(({ first }) => first),
      last: of(({ first, last = first }) => last),
    };
  }).filter(({ first }) => knownIn(first, columns) > 1);
}

type Changes = Pick<Comparison, 'stepChanges' | 'statementChanges' | 'placeChanges'>;

/** Of one workshop its changes are already before beside after; workshops are compared by them from two on. */
function changesOf(results: readonly WorkshopResult[], by: ComparisonKind): Changes {
  if (by === 'teams') return { stepChanges: [], statementChanges: [], placeChanges: [] };
  const least = by === 'moments' ? 1 : 2;
  const rows = <Id>(ids: readonly Id[], of: (id: Id, result: WorkshopResult) => Estimate | 'unknown') =>
    ids
      .map((id) => ({ id, each: results.map((result) => of(id, result)) }))
      .filter(({ each }) => each.filter((one) => one !== 'unknown').length >= least);
  return {
    stepChanges: rows(stepIds, (id, { confidence }) =>
      changeOf(confidence.find(({ stepId }) => stepId === id)?.learned),
    ),
    statementChanges: rows([0, 1, 2], (index, { mindshift }) => changeOf(mindshift[index]?.shift)),
    placeChanges: rows(['customer', 'seller'] as const, (axis, { advocacy }) => changeOf(advocacy?.shift?.[axis])),
  };
}
