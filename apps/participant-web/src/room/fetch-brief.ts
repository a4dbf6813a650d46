import { call } from '@rolwissel/client';
import type { BriefCard } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';
import type { KeptSeat } from '../storage/kept-seat.ts';

/** The card of this seat, in this language; nothing while it cannot be had. */
export async function fetchBrief({ workshopId, token }: KeptSeat, tag: LanguageTag): Promise<BriefCard | undefined> {
  const path = `/api/workshops/${workshopId}/brief?locale=${tag}`;
  const answer = await call<BriefCard>('GET', path, undefined, tag, token);
  return answer.ok ? answer.value : undefined;
}
