import { call } from '@rolwissel/client';
import type { WorkshopSummary } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';

/** A workshop summed up for whoever is signed in here; undefined where it cannot be had. */
export async function summaryOf(workshopId: string, language?: LanguageTag): Promise<WorkshopSummary | undefined> {
  const answer = await call<WorkshopSummary>('GET', `/api/workshops/${workshopId}`, undefined, language);
  return answer.ok ? answer.value : undefined;
}
