import type { MarkKind } from '../model/marks.ts';
import type { ReplayContext } from '../page/replay-context.ts';

/** What a mark says happened there. */
export function markName(kind: MarkKind, { t, common }: ReplayContext): string {
  if (kind === 'agreed' || kind === 'adopted' || kind === 'blocked') return common.objectiveStatus(kind);
  return kind === 'discarded' ? common.roundStatus(kind) : t.marks(kind);
}
