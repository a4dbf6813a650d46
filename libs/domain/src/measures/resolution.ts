/** Counts of objections: all that were raised, those that left the count, and where the others stand. */
export type ObjectionCounts = Readonly<{
  raised: number;
  merged: number;
  hidden: number;
  withdrawn: number;
  /** resolved because its raiser accepted an answer */
  answered: number;
  /** resolved by a version of an objective */
  integrated: number;
  escalated: number;
}>;

/** `counted` = raised − merged − hidden − withdrawn, split into four; `share` = (answered + integrated) / counted. */
export type Resolution = Readonly<{
  counted: number;
  share: number;
  split: Readonly<{ answered: number; integrated: number; escalated: number; open: number }>;
}>;

/** How many of the objections that count were resolved, and how; what is left is open. None: share 0. */
export function resolution(counts: ObjectionCounts): Resolution {
  const { answered, integrated, escalated } = counts;
  const counted = counts.raised - counts.merged - counts.hidden - counts.withdrawn;
  const open = counted - answered - integrated - escalated;
  const share = counted === 0 ? 0 : (answered + integrated) / counted;
  return { counted, share, split: { answered, integrated, escalated, open } };
}
