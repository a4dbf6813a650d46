import { describe, expect, it } from '@jest/globals';
import golden from './golden.json' with { type: 'json' };
import {
  agreement,
  consensus,
  evenness,
  flatConsensus,
  focus,
  gini,
  medianTime,
  movement,
  participationBalance,
  profile,
  targetAgreement,
  timeToNotice,
  wilson,
} from './index.ts';

/** The vectors carry six decimals. */
const six = (value: number): number => Math.round(value * 1e6) / 1e6;

const { votes, ...roles } = golden.roles;
const countsPerRole = roles.profile.map((_, role) =>
  [0, 1, 2, 3].map((weight) => votes.filter((weights) => weights[role] === weight).length),
);

describe('the golden vectors', () => {
  it.each(golden.cns)('consensus of $f is $v', ({ f, v }) => {
    expect(six(consensus(f))).toBe(v);
  });

  it('consensus of a flat distribution is computed, not written down', () => {
    const { k4, k5, k6 } = golden.cnsBaseline;
    expect([4, 5, 6].map(flatConsensus).map(six)).toEqual([k4, k5, k6]);
  });

  it.each(golden.agr)('agreement of $f with $target is $v', ({ f, target, v }) => {
    expect(six(targetAgreement(f, target))).toBe(v);
  });

  it.each(golden.wilson)('$k of $n is between $v', ({ k, n, v }) => {
    const { low, high } = wilson(k, n);
    expect([low, high].map(six)).toEqual(v);
  });

  it.each(golden.gini)('gini of $x is $v, participation balance the rest', ({ x, v }) => {
    expect([gini(x), participationBalance(x)].map(six)).toEqual([v, six(1 - v)]);
  });

  it('profile and evenness of the role vote', () => {
    const shares = profile(votes, 6);
    expect(shares.map(six)).toEqual(roles.profile);
    expect([evenness(shares), focus(shares)].map(six)).toEqual([roles.evenness, six(1 - roles.evenness)]);
  });

  it('consensus per role and agreement beyond chance of the role vote', () => {
    const perRole = countsPerRole.map(consensus);
    expect(perRole.map(six)).toEqual(roles.cns);
    expect(six(perRole.reduce((total, value) => total + value, 0) / 6)).toBe(roles.meanCns);
    expect(six(agreement(countsPerRole))).toBe(roles.agreementBeyondChance);
  });

  it('median time with open ones censored', () => {
    const { obs, v } = golden.kmMedian;
    expect(medianTime(obs.map(({ t, done }) => ({ time: t, done: done === 1 })))).toBe(v);
  });

  it('time to notice, whoever told or did not answer left out', () => {
    const steps = timeToNotice(golden.lifeTable);
    expect(steps.map(({ hazard, still }) => [six(hazard), six(still)])).toEqual(
      golden.lifeTable.map(({ hazard, still }) => [hazard, still]),
    );
  });

  it('movement between two profiles', () => {
    const { p, q, v } = golden.tvd;
    expect(six(movement(p, q))).toBe(v);
  });
});
