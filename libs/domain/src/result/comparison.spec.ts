import { describe, expect, it } from '@jest/globals';
import { eventsInCommon } from '../agenda/lineage.ts';
import { wilson } from '../measures/index.ts';
import { given, live } from '../testing-door.ts';
import { comparisonOf, isComparable } from './comparison.ts';
import { resultOf, type WorkshopResult } from './result.ts';

const empty = resultOf(given(live('recognition')).workshop);

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

const compared = (...parts: readonly Partial<WorkshopResult>[]) =>
  comparisonOf(parts.map((part) => ({ ...empty, activities: [], ...part })));

describe('results beside each other', () => {
  it('[D451] tell each share with how many were asked and its interval, and what they come to together', () => {
    const { sentences } = compared(heard(18, 24), heard(3, 12));
    expect(sentences).toEqual([
      {
        id: 'wait',
        each: [
          { value: 0.75, n: 24, interval: wilson(18, 24) },
          { value: 0.25, n: 12, interval: wilson(3, 12) },
        ],
        together: { value: 21 / 36, n: 36, interval: wilson(21, 36) },
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
    const comparison = comparisonOf(results, common);
    expect(comparison.common).toEqual(common);
    for (const row of [...comparison.sentences, ...comparison.steps]) expect(row.together).toBeUndefined();
    expect(comparison.sentences[0]?.each).toEqual(comparisonOf(results).sentences[0]?.each);
    expect([comparison.drift[0]?.meanMs, comparisonOf(results).drift[0]?.meanMs]).toEqual([undefined, 3 * 60_000]);
    expect(isComparable(comparisonOf([empty, empty], common))).toBe(false);
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
    expect(trust?.each.map((each) => (each === 'unknown' ? each : [each.value, each.n]))).toEqual([
      [3, 20],
      [4, 10],
    ]);
    expect(trust?.together?.value).toBeCloseTo(100 / 30, 9);
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
});
