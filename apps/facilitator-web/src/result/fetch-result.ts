import { call } from '@rolwissel/client';
import type { ShownPack } from '@rolwissel/content';
import type { WorkshopResult } from '@rolwissel/domain';
import type { Problem, WorkshopSummary } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';
import { askedBy, type GivenLink } from '../given-link/given-link.ts';
import { summaryOf } from '../session/summary.ts';

/** A result, and the pack of its workshop. */
export interface FetchedResult {
  readonly result: WorkshopResult;
  readonly pack: ShownPack;
  /** For its trainers. */
  readonly summary?: WorkshopSummary | undefined;
}

/** As whoever is signed in here, or by the link that was given. */
export async function fetchResult(
  workshopId: string,
  language: LanguageTag,
  link?: GivenLink,
): Promise<FetchedResult | Problem> {
  const path = `/api/workshops/${workshopId}/result`;
  const found = await askedBy(link, (token) => call<WorkshopResult>('GET', path, undefined, language, token));
  if (!found.ok) return found.problem;
  const { id, version } = found.value.pack;
  const [pack, summary] = await Promise.all([
    call<ShownPack>('GET', `/api/packs/${id}/${version}`, undefined, language),
    link ? undefined : summaryOf(workshopId, language),
  ]);
  return pack.ok ? { result: found.value, pack: pack.value, summary } : pack.problem;
}
