import { describe, expect, it } from '@jest/globals';
import { eventsInCommon } from '../../agenda/lineage.ts';
import { roleIds, stepIds } from '../../ids.ts';
import { type StepUse, wilson } from '../../measures/index.ts';
import type { PlayResults } from '../../plays/results.ts';
import { given, live } from '../../testing-door.ts';
import type { PlayResult } from '../result.ts';
import { resultOf, type WorkshopResult } from '../result.ts';
import type { MovedPairs, RolesRound } from '../votes.ts';
import { comparisonOf, isComparable } from './comparison.ts';
import type { Aligned } from './estimates.ts';

const empty = resultOf(given(live('recognition')).workshop);

/** The same of each. */
const allOf = <Id extends string, Value>(ids: readonly Id[], of: () => Value) =>
  Object.fromEntries(ids.map((id) => [id, of()])) as Readonly<Record<Id, Value>>; // one for each

const heard = (wait: number, voters: number): Partial<WorkshopResult> => ({
  recognition: {
    voters,
    sentences: [{ sentenceId: 'wait', heard: wait, interval: wilson(wait, voters), often: [] }],
  },
});

const sure = (now: number, people: number): Partial<WorkshopResult> => ({
  confidence: [
    {
      stepId: 'trust',
      people,
      atStart: 2,
      now,
      deviationAtStart: 2,
      deviation: 1,
      learned: { pairs: people, mean: now - 2, ways: { up: people, same: 0, down: 0 } },
    },
  ],
});

const took = (...minutes: readonly number[]): Partial<WorkshopResult> => ({
  activities: minutes.map((spent, index) => ({
    id: `a${index}`,
    kind: 'roles',
    status: 'closed',
    plannedMs: 5 * 60_000,
    spentMs: spent * 60_000,
  })),
});

const figuresOf = (row: Aligned<unknown> | undefined) =>
  row?.each.map((each) => (each === 'unknown' ? each : [each.value, each.n])) ?? [];

const moved = (mean: number, pairs: number): MovedPairs => ({
  pairs,
  mean,
  ...(pairs < 8 ? {} : { interval: { low: mean - 0.5, high: mean + 0.5 } }),
  ways: { up: pairs, same: 0, down: 0 },
});

const round = (agreement: number, voters: number): RolesRound => ({
  voters,
  agreement,
  interval: { low: 0, high: 1 },
  profile: allOf(roleIds, () => 1),
  weights: allOf(roleIds, () => []),
});

const play = (agreed: number, of: number, courses?: PlayResults['courses']): PlayResult => ({
  activityId: `p${of}`,
  buyingRoles: [],
  results: { played: of, agreed: { n: agreed, of }, ...(courses ? { courses } : {}) },
});

const compared = (...parts: readonly Partial<WorkshopResult>[]) =>
  comparisonOf(parts.map((part) => ({ ...empty, activities: [], ...part })));

describe('results beside each other', () => {
  it('[D451] tell each share with how many were asked and its interval, and what they come to together', () => {
    const { sentences, sides } = compared(heard(18, 24), heard(3, 12));
    expect(sides).toEqual([{ workshop: 0 }, { workshop: 1 }, {}]);
    expect(sentences).toEqual([
      {
        id: 'wait',
        each: [
          { value: 0.75, n: 24, interval: wilson(18, 24) },
          { value: 0.25, n: 12, interval: wilson(3, 12) },
          { value: 21 / 36, n: 36, interval: wilson(21, 36) },
        ],
      },
    ]);
  });

  it('[D391] are not added up where they have a part in common', () => {
    const parts = [
      { ...heard(18, 24), ...sure(3, 20), ...took(9) },
      { ...heard(3, 12), ...sure(4, 10), ...took(7) },
    ];
    const results = parts.map((part) => ({ ...empty, activities: [], ...part }));
    const common = [{ between: [0, 1], events: 12 }] as const;
    const comparison = comparisonOf(results, { common });
    expect([comparison.common, comparison.sides]).toEqual([common, [{ workshop: 0 }, { workshop: 1 }]]);
    for (const { each } of [...comparison.sentences, ...comparison.steps]) expect(each).toHaveLength(2);
    expect(comparison.sentences[0]?.each).toEqual(comparisonOf(results).sentences[0]?.each.slice(0, 2));
    expect([comparison.drift[0]?.meanMs, comparisonOf(results).drift[0]?.meanMs]).toEqual([undefined, 3 * 60_000]);
    expect(isComparable(comparisonOf([empty, empty], { common }))).toBe(false);
  });

  it('[D391] have in common what both went through', () => {
    const fork = (parentId: string, position: number) =>
      ({ parentId, position, since: '', seats: 'people', at: '' }) as const;
    const root = { id: 'root' };
    const child = { id: 'child', lineage: [fork('root', 20)] };
    const sibling = { id: 'sibling', lineage: [fork('root', 8)] };
    const grandchild = { id: 'grandchild', lineage: [fork('root', 20), fork('child', 25)] };
    const cousin = { id: 'cousin', lineage: [fork('root', 20), fork('child', 31)] };
    const pairs = [
      [root, child, 20],
      [child, sibling, 8],
      [child, grandchild, 25],
      [root, grandchild, 20],
      [grandchild, cousin, 25],
      [grandchild, sibling, 8],
      [root, { id: 'stranger' }, 0],
      [{ id: 'x', lineage: [fork('gone', 4)] }, { id: 'y', lineage: [fork('gone', 9)] }, 4],
      [{ id: 'x', lineage: [fork('gone', 4)] }, { id: 'y', lineage: [fork('gone', 4)] }, 4],
    ] as const;
    for (const [one, other, events] of pairs) {
      expect([one.id, other.id, eventsInCommon(one, other)]).toEqual([one.id, other.id, events]);
      expect(eventsInCommon(other, one)).toBe(events);
    }
  });

  it('[D451] tell means with what chance leaves open; together every person counts once', () => {
    const [trust] = compared(sure(3, 20), sure(4, 10)).steps;
    expect(figuresOf(trust).slice(0, 2)).toEqual([
      [3, 20],
      [4, 10],
    ]);
    expect(figuresOf(trust)[2]).toEqual([expect.closeTo(100 / 30, 9), 30]);
    const [first] = trust?.each ?? [];
    if (!first || first === 'unknown') throw new Error('not asked');
    expect(first.interval.high - first.value).toBeCloseTo(2.093 / Math.sqrt(20), 3); // t for nineteen degrees of freedom
  });

  it('[D452] leave out what only one of them has, and say so where nothing is left', () => {
    const apart = compared(heard(18, 24), sure(3, 20));
    expect([apart.sentences, apart.steps, isComparable(apart)]).toEqual([[], [], false]);
    const three = compared(heard(18, 24), sure(3, 20), heard(3, 12));
    expect(three.sentences[0]?.each[1]).toBe('unknown');
    expect(isComparable(three)).toBe(true);
  });

  it('[D453] set an activity beside the one of its kind and number, whenever it was', () => {
    const { drift } = compared(took(7, 5), took(9, 0), took(5, 6));
    expect(drift.map(({ ordinal, meanMs }) => [ordinal, (meanMs ?? 0) / 60_000])).toEqual([
      [1, 2],
      [2, 0.5],
    ]);
    expect(drift[1]?.each[1]).toBe('unknown');
  });

  it('[D453] of one workshop, or of none, have nothing to tell', () => {
    expect(isComparable(compared(heard(18, 24)))).toBe(false);
    expect(isComparable(comparisonOf([]))).toBe(false);
  });

  it('[D455] of before and after tell what was asked twice, and each moment of all workshops together', () => {
    const { sides, steps, sentences, votes, drift } = comparisonOf(
      [
        { ...empty, ...sure(3, 20), ...heard(18, 24), ...took(9), cases: [] },
        {
          ...empty,
          ...sure(4, 10),
          ...took(7),
          cases: [
            { caseId: 'once', first: round(0.1, 9) },
            { caseId: 'twice', first: round(0.2, 9), last: round(0.6, 8) },
          ],
        },
      ],
      { by: 'moments' },
    );
    expect(sides).toEqual([
      { workshop: 0, moment: 'before' },
      { workshop: 0, moment: 'after' },
      { workshop: 1, moment: 'before' },
      { workshop: 1, moment: 'after' },
      { moment: 'before' },
      { moment: 'after' },
    ]);
    expect(figuresOf(steps[0])).toEqual([
      [2, 20],
      [3, 20],
      [2, 10],
      [4, 10],
      [2, 30],
      [expect.closeTo(100 / 30, 9), 30],
    ]);
    const [before, after] = steps[0]?.each ?? [];
    if (!before || before === 'unknown' || !after || after === 'unknown') throw new Error('not asked');
    expect(before.interval.high - before.value).toBeCloseTo(2 * (after.interval.high - after.value), 9);
    expect([sentences, drift]).toEqual([[], []]);
    expect(votes).toHaveLength(1);
    expect(figuresOf({ id: 0, each: votes[0]?.first ?? [] })).toEqual([
      'unknown',
      'unknown',
      [0.2, 9],
      [0.6, 8],
      'unknown',
      'unknown',
    ]);
    expect(votes[0]?.last).toEqual(votes[0]?.first);
  });

  it('[D455] of one workshop by itself has before and after beside each other, but not itself alone', () => {
    const one = { ...empty, ...sure(3, 20), activities: [] };
    expect(isComparable(comparisonOf([one], { by: 'moments' }))).toBe(true);
    expect(comparisonOf([one], { by: 'moments' }).sides).toHaveLength(2);
    expect(isComparable(comparisonOf([one]))).toBe(false);
  });

  it('[D456] tell how far the same people moved, of each workshop, where so many answered twice that chance can be told', () => {
    const mindshift = (pairs: number) => [{ people: pairs, now: 4, deviation: 1, shift: moved(1.5, pairs) }];
    const shift = (pairs: number) => ({ shift: { customer: moved(-2, pairs), seller: moved(3, pairs) } });
    const workshop = (pairs: number) => ({
      ...empty,
      activities: [],
      confidence: sure(3, pairs).confidence?.map((step) => ({ ...step, learned: moved(1, pairs) })) ?? [],
      mindshift: mindshift(pairs),
      advocacy: shift(pairs),
    });
    const told = (...pairs: readonly number[]) => {
      const { stepChanges, statementChanges, placeChanges } = comparisonOf(pairs.map(workshop), { by: 'moments' });
      return [...stepChanges, ...statementChanges, ...placeChanges].map((row) => [row.id, ...figuresOf(row)]);
    };
    expect(told(20, 9)).toEqual([
      ['trust', [1, 20], [1, 9]],
      [0, [1.5, 20], [1.5, 9]],
      ['customer', [-2, 20], [-2, 9]],
      ['seller', [3, 20], [3, 9]],
    ]);
    expect(told(20, 7)[0]).toEqual(['trust', [1, 20], 'unknown']);
    expect(told(7)).toEqual([]);
    expect(comparisonOf([workshop(20), workshop(7)]).stepChanges).toEqual([]);
    expect(comparisonOf([workshop(20), workshop(9)]).stepChanges).toHaveLength(1);
  });

  it('[D457] by teams set each role-play beside the others, and tell the steps of each play where the room was told them', () => {
    const courses = [1, 2, 3, 4, 5].map((n) => ({ lengthMs: n * 60_000, ticks: [] }));
    const results = [{ ...empty, activities: [], plays: [play(2, 5, courses), play(3, 4)] }];
    const { sides, plays, teams } = comparisonOf(results, { by: 'teams' });
    expect(sides).toEqual([{ workshop: 0, play: { ordinal: 1 } }, { workshop: 0, play: { ordinal: 2 } }, {}]);
    expect(plays.map((row) => [row.id, ...figuresOf(row)])).toEqual([['agreed', [0.4, 5], [0.75, 4], [5 / 9, 9]]]);
    expect(teams).toEqual([{ side: 0, plays: courses }]);
    expect(comparisonOf(results.concat(results)).teams).toEqual([]);
    const none = [{ ...empty, activities: [], plays: [{ ...play(0, 0), results: { played: 0 } }] }];
    expect(isComparable(comparisonOf(none, { by: 'teams' }))).toBe(false);
  });

  it('[D458] tell what was seen of a gatekeeper, of the steps in all plays, and what people steer by', () => {
    const use = (plays: number) => allOf(stepIds, (): StepUse => ({ plays, perMinute: 0, byMinute: [] }));
    const seenIn = (plays: number, of: number): PlayResult => ({
      ...play(1, of),
      results: { played: of, promised: { n: 1, of }, steps: { plays: of, use: use(plays) } },
    });
    const told = (seen: number, n: number): Partial<WorkshopResult> => ({
      insights: { gatekeeper: { cases: 4, seen, interval: wilson(seen, 4) } },
      plays: [seenIn(seen, 4), seenIn(seen, 6)],
      control: { voters: n, means: [{ n, value: seen, deviation: 1 }], mixed: 0 },
    });
    const { gatekeepers, seen, plays, control } = compared(told(1, 10), told(3, 20));
    expect(figuresOf(gatekeepers[0])).toEqual([
      [0.25, 4],
      [0.75, 4],
      [0.5, 8],
    ]);
    expect(figuresOf(seen[0])).toEqual([
      [0.2, 10],
      [0.6, 10],
      [0.4, 20],
    ]);
    expect(plays.map((row) => [row.id, ...figuresOf(row)])).toEqual([['promised', [0.2, 10], [0.2, 10], [0.2, 20]]]);
    expect(control.map((row) => [row.id, ...figuresOf(row)])).toEqual([
      [0, [1, 10], [3, 20], [expect.closeTo(70 / 30, 9), 30]],
    ]);
  });
});
