import { readPack } from './check-pack.ts';
import type { Pack } from './pack.ts';
import verkoperAlsInkoper from './packs/verkoper-als-inkoper.json' with { type: 'json' };

/** The packs that come with the program; the first is the default. */
export const builtInPacks: readonly [Pack, ...Pack[]] = [readPack(verkoperAlsInkoper)];

/** The pack that a workshop was made with, or its latest patch: 1.0.1 mends words of 1.0.0 and nothing else. */
export const packOf = (id: string, version: string): Pack | undefined =>
  builtInPacks.findLast((pack) => pack.id === id && minorOf(pack.version) === minorOf(version));

const minorOf = (version: string): string => version.split('.').slice(0, 2).join('.');
