import { describe, expect, it } from '@jest/globals';
import {
  adoption,
  agreement,
  agreementBand,
  changedVoters,
  confidenceShift,
  consensus,
  controlProfile,
  cornerShares,
  focus,
  gini,
  median,
  medianTime,
  movement,
  participationBalance,
  patches,
  profile,
  resolution,
  shiftInterval,
  targetAgreement,
  wilson,
} from './index.ts';

/** As by default: 80 % at three or more, at most 5 % fists. */
const rule = { inFavourFrom: 3, inFavourPercent: 80, againstPercent: 5 };

describe('the measures', () => {
  it('[D244] adopt at exactly the share that was asked for, whatever a computer makes of it', () => {
    for (const percent of [55, 57, 66.7, 80, 82.5]) {
      const shown = [0, 0, 1_000 - percent * 10, percent * 10, 0, 0];
      expect([percent, adoption(shown, { ...rule, inFavourPercent: percent }).adopted]).toEqual([percent, true]);
      const fists = [percent * 10, 0, 0, 1_000 - percent * 10, 0, 0];
      const half = { inFavourFrom: 3, inFavourPercent: 0, againstPercent: percent };
      expect([percent, adoption(fists, half).adopted]).toEqual([percent, true]);
    }
  });

  it('say something defined about nobody', () => {
    expect(consensus([])).toBe(0);
    expect(consensus([0, 0, 0, 0])).toBe(0);
    expect(agreement([])).toBe(0);
    expect(agreement([[0, 0, 0, 0]])).toBe(0);
    expect(profile([], 3)).toEqual([0, 0, 0]);
    expect(profile([[0, 0, 0]], 3)).toEqual([0, 0, 0]);
    expect(focus([])).toBe(0);
    expect(focus([0, 0])).toBe(0);
    expect(movement([], [])).toBe(0);
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
    expect(targetAgreement([0, 0], 1)).toBe(0);
    expect(adoption([0, 0, 0, 0, 0, 0], rule)).toEqual({ adopted: false, inFavour: 0, against: 0 });
    expect(medianTime([])).toBeUndefined();
    expect(gini([])).toBe(0);
    expect(participationBalance([])).toBe(1);
  });

  it('band an agreement from eight voters on, at the lower bound of each band', () => {
    const at = (value: number): unknown => agreementBand(value, 8);
    expect([0, 0.249, 0.25, 0.499, 0.5, 0.699, 0.7, 1].map(at)).toEqual(
      ['divided', 'mixed', 'broad', 'strong'].flatMap((band) => [band, band]),
    );
    expect(agreementBand(0.9, 7)).toBeUndefined();
  });

  it('leave a voter without any weight out of the profile', () => {
    expect(
      profile(
        [
          [3, 1],
          [0, 0],
          [0, 2],
        ],
        2,
      ),
    ).toEqual([0.375, 0.625]);
  });

  it('adopt at exactly 80 % in favour and exactly 5 % fists', () => {
    expect(adoption([1, 0, 3, 16, 0, 0], rule)).toEqual({ adopted: true, inFavour: 0.8, against: 0.05 });
    expect(adoption([0, 0, 5, 15, 0, 0], rule).adopted).toBe(false);
    expect(adoption([2, 0, 0, 18, 0, 0], rule).adopted).toBe(false);
    expect(adoption([2, 0, 0, 18, 0, 0], { ...rule, againstPercent: 10 }).adopted).toBe(true);
  });

  it('adopt at any size of room with exactly 80 % in favour', () => {
    for (let fifth = 1; fifth <= 200; fifth += 1) {
      expect(adoption([0, 0, fifth, 4 * fifth, 0, 0], rule).adopted).toBe(true);
      expect(adoption([0, 0, fifth + 1, 4 * fifth, 0, 0], rule).adopted).toBe(false);
    }
  });

  it('count who changed between two rounds', () => {
    expect(
      changedVoters([
        [
          [1, 2],
          [1, 2],
        ],
        [
          [1, 2],
          [2, 1],
        ],
        [
          [0, 0],
          [0, 3],
        ],
      ]),
    ).toBe(2);
  });

  it('shift confidence over pairs only, the then-test first', () => {
    const shift = confidenceShift([
      { before: 4, thenTest: 2, after: 4 },
      { before: 3, thenTest: 3, after: 3 },
      { thenTest: 3, after: 2 },
      { before: 5 },
    ]);
    expect(shift.learned).toEqual({ pairs: 3, mean: 1 / 3, up: 1 / 3, same: 1 / 3, down: 1 / 3 });
    expect(shift.plain).toEqual({ pairs: 2, mean: 0, up: 0, same: 1, down: 0 });
    expect(shift.response).toEqual({ pairs: 2, mean: -1, up: 0, same: 0.5, down: 0.5 });
    expect(confidenceShift([]).learned).toEqual({ pairs: 0, mean: 0, up: 0, same: 0, down: 0 });
  });

  it('[D462] leave open of a mean difference within people what chance does, and nothing where it was not recorded', () => {
    // twelve people, of whom a half moved up by one: by hand, 0.5 ± 2.201 · 0.5222 / √12
    const shift = confidenceShift(Array.from({ length: 12 }, (_, n) => ({ before: 3, after: 3 + (n % 2) }))).plain;
    expect(shiftInterval(shift, 4)).toEqual({ low: expect.closeTo(0.168, 3), high: expect.closeTo(0.832, 3) });
    const { deviation: _lost, ...recordedBefore } = shift;
    expect(shiftInterval(recordedBefore, 4)).toBeUndefined();
    const seven = confidenceShift(Array.from({ length: 7 }, () => ({ before: 1, after: 2 }))).plain;
    expect(seven).not.toHaveProperty('deviation');
    expect(shiftInterval(seven, 4)).toBeUndefined();
  });

  it('take the middle of an odd and of an even number of people', () => {
    expect([[], [3], [9, 1, 4], [4, 1, 9, 2]].map(median)).toEqual([0, 3, 4, 3]);
  });

  it('count whoever is in the middle of a scale half on either side', () => {
    const at = (customer: number, seller: number) => ({ customer, seller });
    expect(cornerShares([])).toEqual({ hh: 0, hl: 0, lh: 0, ll: 0 });
    expect(cornerShares([at(6, 4)])).toEqual({ hh: 0, hl: 1, lh: 0, ll: 0 });
    expect(cornerShares([at(5, 10)])).toEqual({ hh: 0.5, hl: 0, lh: 0.5, ll: 0 });
    expect(cornerShares([at(5, 5)])).toEqual({ hh: 0.25, hl: 0.25, lh: 0.25, ll: 0.25 });
  });

  it('cut the map across its longer side, and not where one side would have too few', () => {
    const at = (customer: number, seller: number) => ({ customer, seller });
    const six = [at(1, 1), at(2, 9), at(3, 1), at(8, 9), at(9, 1), at(9, 9)];
    expect(patches(six, 3)).toEqual([
      { people: 3, customer: { from: 0, to: 3 }, seller: { from: 0, to: 10 } },
      { people: 3, customer: { from: 4, to: 10 }, seller: { from: 0, to: 10 } },
    ]);
    expect(patches(six, 4)).toHaveLength(1);
    expect(patches([], 3)).toEqual([{ people: 0, customer: { from: 0, to: 10 }, seller: { from: 0, to: 10 } }]);
  });

  it('call the signals of one person mixed from a deviation of more than 1.2', () => {
    expect(controlProfile([])).toEqual({ mean: 0, deviation: 0, isMixed: false });
    expect(controlProfile([2, 2, 2])).toEqual({ mean: 2, deviation: 0, isMixed: false });
    expect(controlProfile([1, 5])).toEqual({ mean: 3, deviation: 2, isMixed: true });
    expect(controlProfile([1, 1, 2, 3, 4, 4, 4]).deviation).toBeCloseTo(1.2778, 4);
    expect(controlProfile([1, 2, 2, 3, 4, 4, 4]).isMixed).toBe(false);
  });

  it('have no median time while more than half is open', () => {
    const done = (time: number) => ({ time, done: true });
    const open = (time: number) => ({ time, done: false });
    expect(medianTime([done(10), open(20), open(30)])).toBeUndefined();
    expect(medianTime([done(10), done(20), open(30), open(30)])).toBe(20);
    expect(medianTime([10, 20, 30, 40, 50, 60].map(done))).toBe(30);
  });

  it('share resolved objections out of those that count', () => {
    const counts = { raised: 12, merged: 2, hidden: 1, withdrawn: 1, answered: 3, integrated: 2, escalated: 1 };
    expect(resolution(counts)).toEqual({
      counted: 8,
      share: 0.625,
      split: { answered: 3, integrated: 2, escalated: 1, open: 2 },
    });
    const none = { raised: 1, merged: 0, hidden: 1, withdrawn: 0, answered: 0, integrated: 0, escalated: 0 };
    expect(resolution(none)).toEqual({
      counted: 0,
      share: 0,
      split: { answered: 0, integrated: 0, escalated: 0, open: 0 },
    });
  });
});
