import { describe, expect, it } from '@jest/globals';
import { improvable, rightGuesses, stepUse } from './index.ts';

describe('the measures of a play', () => {
  it('[D314] count how often a step is seen per minute, in each minute, and when first', () => {
    const plays = [
      {
        lengthMs: 240_000,
        ticks: [
          { stepId: 'trust', atMs: 30_000 },
          { stepId: 'trust', atMs: 130_000 },
        ],
      },
      {
        lengthMs: 120_000,
        ticks: [
          { stepId: 'trust', atMs: 90_000 },
          { stepId: 'faith', atMs: 0 },
        ],
      },
      { lengthMs: 240_000, ticks: [] },
    ];
    // three ticks in ten minutes; the first at 0:30 and at 1:30, so in the middle at 1:00
    expect(stepUse('trust', plays)).toEqual({ plays: 2, perMinute: 0.3, byMinute: [1, 1, 1, 0], firstMs: 60_000 });
    expect(stepUse('faith', plays)).toEqual({ plays: 1, perMinute: 0.1, byMinute: [1, 0, 0, 0], firstMs: 0 });
    expect(stepUse('dynamics', plays)).toEqual({ plays: 0, perMinute: 0, byMinute: [0, 0, 0, 0] });
    expect(stepUse('trust', [])).toEqual({ plays: 0, perMinute: 0, byMinute: [] });
  });

  it('[D314] count the plays for which another one landed better for one side and worse for neither', () => {
    expect(
      improvable([
        { boss: 3, buyer: 3 },
        { boss: 4, buyer: 3 },
        { boss: 2, buyer: 5 },
      ]),
    ).toBe(1);
    expect(
      improvable([
        { boss: 5, buyer: 1 },
        { boss: 1, buyer: 5 },
        { boss: 3, buyer: 3 },
      ]),
    ).toBe(0);
    expect(
      improvable([
        { boss: 3, buyer: 3 },
        { boss: 3, buyer: 3 },
      ]),
    ).toBe(0);
    expect(
      improvable([
        { boss: 2, buyer: 2 },
        { boss: 3, buyer: 3 },
        { boss: 4, buyer: 4 },
      ]),
    ).toBe(2);
    expect(improvable([])).toBe(0);
  });

  it('[D314] count the guesses with a right role in them', () => {
    const played = ['purchaser', 'gatekeeper'];
    const guesses = [['purchaser'], ['user', 'gatekeeper'], ['user', 'decider']];
    expect(rightGuesses(guesses.map((guessed) => ({ guessed, played })))).toBe(2);
    expect(rightGuesses([{ guessed: ['user'], played: [] }])).toBe(0);
    expect(rightGuesses(guesses.map((guessed) => ({ guessed, played: guessed })))).toBe(3);
    expect(rightGuesses([])).toBe(0);
  });
});
