import { readPack } from './check-pack.ts';
import type { Pack } from './pack.ts';
import verkoperAlsInkoper from './packs/verkoper-als-inkoper.json' with { type: 'json' };

/** The packs that come with the program; the first is the default. */
export const builtInPacks: readonly [Pack, ...Pack[]] = [readPack(verkoperAlsInkoper)];
