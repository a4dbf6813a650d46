import { describe, expect, it } from '@jest/globals';
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
    expect(drift.map(({ ordinal, meanMs }) => [ordinal, meanMs / 60_000])).toEqual([
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
