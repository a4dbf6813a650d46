import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  agreement,
  consensus,
  evenness,
  flatConsensus,
  focus,
  gini,
  movement,
  profile,
  survival,
  targetAgreement,
  wilson,
} from './index.ts';

const counts = (points: number) => fc.array(fc.nat(1000), { minLength: points, maxLength: points });
const scale = fc.integer({ min: 2, max: 9 }).chain(counts);
const ballot = fc.array(fc.nat(3), { minLength: 6, maxLength: 6 });
const ballots = fc.array(ballot, { maxLength: 40 });
const shuffled = ballots.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);
const observations = fc.array(fc.record({ time: fc.nat(50), done: fc.boolean() }), { maxLength: 40 });

const within = (value: number, low = 0, high = 1): void => {
  expect(value).toBeGreaterThanOrEqual(low - 1e-9);
  expect(value).toBeLessThanOrEqual(high + 1e-9);
};

describe('laws of the measures', () => {
  it('consensus and target agreement stay between 0 and 1 and do not depend on the size of the room', () => {
    fc.assert(
      fc.property(scale, fc.integer({ min: 2, max: 50 }), (answers, times) => {
        within(consensus(answers));
        within(targetAgreement(answers, answers.length - 1));
        const room = answers.map((count) => count * times);
        expect(consensus(room)).toBeCloseTo(consensus(answers), 9);
        expect(targetAgreement(room, 0)).toBeCloseTo(targetAgreement(answers, 0), 9);
      }),
    );
  });

  it('consensus is the same for a scale read backwards', () => {
    fc.assert(
      fc.property(scale, (answers) => expect(consensus([...answers].reverse())).toBeCloseTo(consensus(answers), 9)),
    );
  });

  it('consensus is 1 exactly when all agree, and 0 when they split over the ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9 }), fc.nat(8), fc.integer({ min: 1, max: 500 }), (points, at, people) => {
        const one = Array.from({ length: points }, (_, point) => (point === at % points ? people : 0));
        const ends = one.map((_, point) => (point === 0 || point === points - 1 ? people : 0));
        expect(consensus(one)).toBe(1);
        expect(consensus(ends)).toBe(0);
        expect(targetAgreement(one, at % points)).toBe(1);
      }),
    );
  });

  it('agreement stays between 0 and 1; flat answers have none, equal answers all of it', () => {
    fc.assert(
      fc.property(fc.array(counts(4), { maxLength: 6 }), fc.integer({ min: 1, max: 300 }), (items, people) => {
        within(agreement(items));
        expect(agreement(items.map(() => [people, people, people, people]))).toBeCloseTo(0, 9);
        expect(agreement(items.map(() => [0, people, 0, 0]))).toBeCloseTo(items.length === 0 ? 0 : 1, 9);
      }),
    );
  });

  it('chance agreement grows with the number of points', () => {
    const chances = [2, 3, 4, 5, 6, 7].map(flatConsensus);
    expect([...chances].sort((a, b) => a - b)).toEqual(chances);
    expect(chances[0]).toBe(0);
  });

  it('a profile adds up to 1 when anybody gave weight, whatever their order, to the last bit', () => {
    fc.assert(
      fc.property(shuffled, ([list, mixed]) => {
        const shares = profile(list, 6);
        const voters = list.filter((weights) => weights.some((weight) => weight > 0)).length;
        expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(voters === 0 ? 0 : 1, 9);
        expect(profile(mixed, 6)).toEqual(shares);
      }),
    );
  });

  it('a voter counts once in the profile, however high the weights', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1), { minLength: 6, maxLength: 6 }), ballots, (weights, others) => {
        const louder = weights.map((weight) => weight * 3);
        const difference = movement(profile([weights, ...others], 6), profile([louder, ...others], 6));
        expect(difference).toBeCloseTo(0, 9);
      }),
    );
  });

  it('focus and evenness share 1 out, and do not care about the order or the unit', () => {
    fc.assert(
      fc.property(scale, (weights) => {
        within(focus(weights));
        expect(focus(weights) + evenness(weights)).toBeCloseTo(1, 9);
        expect(focus([...weights].reverse().map((weight) => weight * 7))).toBeCloseTo(focus(weights), 9);
      }),
    );
  });

  it('movement is a distance between profiles, 0..1', () => {
    const shares = fc
      .array(ballot, { minLength: 1, maxLength: 9 })
      .map((list) => profile([[1, 0, 0, 0, 0, 0], ...list], 6));
    fc.assert(
      fc.property(shares, shares, shares, (p, q, r) => {
        within(movement(p, q));
        expect(movement(p, p)).toBe(0);
        expect(movement(q, p)).toBe(movement(p, q));
        expect(movement(p, r)).toBeLessThanOrEqual(movement(p, q) + movement(q, r) + 1e-9);
      }),
    );
  });

  it('a Wilson interval holds the share and lies within 0..1; more people make it narrower', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(1000), (total, part) => {
        const hits = part % (total + 1);
        const { low, high } = wilson(hits, total);
        within(hits / total, low, high);
        within(low);
        within(high);
        const wider = wilson(hits * 10, total * 10);
        expect(wider.high - wider.low).toBeLessThan(high - low);
      }),
    );
  });

  it('gini stays between 0 and 1: equal amounts 0, one owner 1, in any order and unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 2, maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (amounts, unit) => {
          within(gini(amounts));
          expect(gini([...amounts].reverse().map((amount) => amount * unit))).toBeCloseTo(gini(amounts), 9);
          expect(gini(amounts.map(() => unit))).toBe(0);
          expect(gini(amounts.map((_, person) => (person === 0 ? unit : 0)))).toBe(1);
        },
      ),
    );
  });

  it('survival only ever falls, in order of time, whatever the order of the observations', () => {
    fc.assert(
      fc.property(observations, (seen) => {
        const steps = survival(seen);
        const still = steps.map((step) => step.still);
        expect([...still].sort((a, b) => b - a)).toEqual(still);
        for (const value of still) within(value);
        expect(survival([...seen].reverse())).toEqual(steps);
      }),
    );
  });
});
