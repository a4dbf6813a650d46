import { type Answer, call } from '@rolwissel/client';
import type { Seated } from '@rolwissel/protocol';

export type OwnSeat = 'facilitator' | 'projector';

const keyOf = (workshopId: string, kind: OwnSeat) => `rolwissel seat ${kind} ${workshopId}`;

/** A token for this window, kept as long as the window: what was not sent before a reload is still sent from the same seat. */
export async function seatToken(workshopId: string, kind: OwnSeat): Promise<Answer<string>> {
  const kept = sessionStorage.getItem(keyOf(workshopId, kind));
  if (kept) return { ok: true, value: kept };
  const answer = await call<Seated>('POST', `/api/workshops/${workshopId}/seats`, { kind });
  if (!answer.ok) return answer;
  sessionStorage.setItem(keyOf(workshopId, kind), answer.value.token);
  return { ok: true, value: answer.value.token };
}

/** The token is of no use any more. */
export const forgetToken = (workshopId: string, kind: OwnSeat): void =>
  sessionStorage.removeItem(keyOf(workshopId, kind));
