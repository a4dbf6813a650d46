import type { Upcasts } from './kernel/upcast.ts';

/** How facts written by older releases are lifted to today's shape. Every type is still in its first version. */
export const upcasts: Upcasts = {};
