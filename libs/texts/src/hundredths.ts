/** Parts of one whole, each in whole hundredths, that add up to what all of them are: those that lose most get one more, of
 *  equals the first. Rounded one by one, six equal parts would be 102%. */
export function inHundredths(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => Number((share * 100).toFixed(6))); // 28.999999999999996 is 29
  const missing = Math.round(exact.reduce((sum, each) => sum + (each % 1), 0));
  const rest = (index: number) => (exact[index] ?? 0) % 1;
  const lifted = new Set([...exact.keys()].sort((a, b) => rest(b) - rest(a)).slice(0, missing));
  return exact.map((each, index) => (Math.floor(each) + (lifted.has(index) ? 1 : 0)) / 100);
}
