import type { Upcasts } from '../kernel/upcast.ts';

/** Facts of a follow-up that hold a secret, as `secrets` has those of a workshop. */
export const followUpSecrets = {
  ProgressReported: { field: 'progress', of: 'participantId', open: [], bytes: () => 512 },
} as const;

/** Lifts of old facts, as `upcasts` has those of a workshop; none so far. */
export const followUpUpcasts: Upcasts = {};
