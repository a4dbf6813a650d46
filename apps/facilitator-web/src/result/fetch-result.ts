import { call } from '@rolwissel/client';
import type { ShownPack } from '@rolwissel/content';
import type { WorkshopResult } from '@rolwissel/domain';
import type { Problem, TrainerSession } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';
import { askedBy, type GivenLink } from '../given-link/given-link.ts';

/** A result, the pack of its workshop, and whether whoever reads it may look at its replay. */
export interface FetchedResult {
  readonly result: WorkshopResult;
  readonly pack: ShownPack;
  readonly hasReplay: boolean;
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
  const [pack, hasReplay] = await Promise.all([
    call<ShownPack>('GET', `/api/packs/${id}/${version}`, undefined, language),
    link ? false : isOwner(language),
  ]);
  return pack.ok ? { result: found.value, pack: pack.value, hasReplay } : pack.problem;
}

/** A co-trainer's session is of one workshop, and has no replay. */
async function isOwner(language: LanguageTag): Promise<boolean> {
  const session = await call<TrainerSession>('GET', '/api/session', undefined, language);
  return session.ok && session.value.workshopId === undefined;
}
