import { call } from '@rolwissel/client';
import type { ShownPack } from '@rolwissel/content';
import type { WorkshopResult } from '@rolwissel/domain';
import type { Problem, TrainerSession } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';

/** A result, the pack of its workshop, and whether whoever reads it may look at its replay. */
export interface FetchedResult {
  readonly result: WorkshopResult;
  readonly pack: ShownPack;
  readonly hasReplay: boolean;
}

export async function fetchResult(workshopId: string, language: LanguageTag): Promise<FetchedResult | Problem> {
  const found = await call<WorkshopResult>('GET', `/api/workshops/${workshopId}/result`, undefined, language);
  if (!found.ok) return found.problem;
  const { id, version } = found.value.pack;
  const [pack, session] = await Promise.all([
    call<ShownPack>('GET', `/api/packs/${id}/${version}`, undefined, language),
    call<TrainerSession>('GET', '/api/session', undefined, language),
  ]);
  if (!pack.ok) return pack.problem;
  const hasReplay = session.ok && session.value.workshopId === undefined;
  return { result: found.value, pack: pack.value, hasReplay };
}
