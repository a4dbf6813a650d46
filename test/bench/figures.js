/** Percentiles of a list of numbers, nearest rank. */
export function percentiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted.at(-1) ?? NaN };
}

/** One line of a report: a name and milliseconds at p50, p95, p99 and at most. */
export function line(name, { p50, p95, p99, max }) {
  const cell = (ms) => ms.toFixed(ms < 10 ? 2 : 1).padStart(9);
  return `${name.padEnd(44)}${cell(p50)}${cell(p95)}${cell(p99)}${cell(max)}`;
}

export const heading = `${''.padEnd(44)}${['p50 ms', 'p95 ms', 'p99 ms', 'max ms'].map((word) => word.padStart(9)).join('')}`;

export const ratio = (a, b) => `${(a / b).toFixed(2)}x`;
