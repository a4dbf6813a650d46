import type { ParticipationPoint } from '@rolwissel/protocol';

/** A point of the balance in a box of 1 × 1: how far into the workshop, and how even it was by then. */
export interface BalancePoint {
  readonly position: number;
  readonly x: number;
  readonly balance: number;
}

/** The course of the balance over the time of the workshop; `timeOf` gives milliseconds since 1970 for a position in the log. */
export function balanceCourse(
  points: readonly ParticipationPoint[],
  timeOf: (position: number) => number,
  [began, ended]: readonly [number, number],
): readonly BalancePoint[] {
  const span = Math.max(1, ended - began);
  return points.map(({ position, balance }) => ({
    position,
    balance,
    x: Math.min(1, Math.max(0, (timeOf(position) - began) / span)),
  }));
}

/** As steps in an SVG box of 100 × 100: what was measured holds until it is measured again. */
export function stepsPath(points: readonly BalancePoint[]): string {
  return points
    .map(({ x, balance }, index) => {
      const y = rounded(100 - 100 * balance);
      return index === 0 ? `M${rounded(100 * x)} ${y}` : `H${rounded(100 * x)}V${y}`;
    })
    .concat(points.length > 0 ? 'H100' : '')
    .join('');
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
