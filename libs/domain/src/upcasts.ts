import type { Upcasts } from './kernel/upcast.ts';

/** How facts written by older releases are lifted to today's shape. */
export const upcasts: Upcasts = {
  // 1 → 2: every round is secret, so none says so
  RoundOpened: [(data) => without('secrecy', data)],
  // 1 → 2: a nudge is always in the same words
  ParticipantsNudged: [(data) => without('textKey', data)],
};

function without(name: string, data: unknown): unknown {
  const { [name]: _dropped, ...rest } = data as Readonly<Record<string, unknown>>; // facts hold records
  return rest;
}
