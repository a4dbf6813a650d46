import type { Desk } from '../desk/desk.ts';
import type { MarkKind } from '../model/marks.ts';

/** What a mark says happened there. */
export function markName(kind: MarkKind, { t, common }: Desk): string {
  if (kind === 'agreed' || kind === 'adopted' || kind === 'blocked') return common.objectiveStatus(kind);
  return kind === 'discarded' ? common.roundStatus(kind) : t.marks(kind);
}
