import type { Actor } from '@rolwissel/domain';

/** Time itself. */
export const system: Actor = { seat: 'system', id: 'clock' };

/** Whoever stands at the door and has no seat yet. */
export const visitor: Actor = { seat: 'visitor', id: 'door' };
