export {
  type Aligned,
  type AlignedVote,
  type Comparison,
  comparisonOf,
  type Drift,
  type Estimate,
  type InCommon,
  isComparable,
} from './comparison.ts';
export * from './result.ts';
export { type Told, toldCells } from './told.ts';
