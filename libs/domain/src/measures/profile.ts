import { sum } from './sum.ts';

/** Share per item with every voter counting once: p_r = (1/m) Σ_i w_ir / Σ_r w_ir over the m voters who gave any weight.
 *  Whole-number weights only; sums are kept whole until the end, so the order of the voters changes no bit. No voters: all 0. */
export function profile(ballots: readonly (readonly number[])[], items: number): readonly number[] {
  const voters = ballots.filter((weights) => sum(weights) > 0);
  const byTotal = new Map<number, number[]>();
  for (const weights of voters) {
    const total = sum(weights);
    const sums = byTotal.get(total) ?? [];
    byTotal.set(
      total,
      Array.from({ length: items }, (_, item) => (sums[item] ?? 0) + (weights[item] ?? 0)),
    );
  }
  const totals = [...byTotal].sort(([a], [b]) => a - b);
  return Array.from({ length: items }, (_, item) =>
    voters.length === 0 ? 0 : sum(totals.map(([total, sums]) => (sums[item] ?? 0) / total)) / voters.length,
  );
}
