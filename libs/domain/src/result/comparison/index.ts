export { type ComparedSide, type ComparisonKind, comparisonKinds } from './columns.ts';
export {
  type AlignedVote,
  type Comparison,
  type ComparisonOptions,
  comparisonOf,
  type InCommon,
  isComparable,
  type PlayShare,
  type TeamsOf,
} from './comparison.ts';
export type { Drift } from './drift.ts';
export type { Aligned, Estimate } from './estimates.ts';
