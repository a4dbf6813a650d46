import { call } from '@rolwissel/client';
import type { BriefCard, LastWorkshop } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';
import type { KeptSeat } from '../storage/kept-seat.ts';

/** The card of this seat, in this language; nothing while it cannot be had. */
export const fetchBrief = (seat: KeptSeat, tag: LanguageTag) => asked<BriefCard>('brief', seat, tag);

/** Those it played with, as far as they are open. */
export const fetchOpenBriefs = (seat: KeptSeat, tag: LanguageTag) => asked<readonly BriefCard[]>('briefs', seat, tag);

/** What the same group left behind the last time. */
export const fetchLast = (seat: KeptSeat, tag: LanguageTag) => asked<LastWorkshop>('last', seat, tag);

async function asked<Answer>(
  what: 'brief' | 'briefs' | 'last',
  { workshopId, token }: KeptSeat,
  tag: LanguageTag,
): Promise<Answer | undefined> {
  const path = `/api/workshops/${workshopId}/${what}?locale=${tag}`;
  const answer = await call<Answer>('GET', path, undefined, tag, token);
  return answer.ok ? answer.value : undefined;
}
