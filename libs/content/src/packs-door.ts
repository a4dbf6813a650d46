export { checkPack, InvalidPack, readPack } from './check-pack.ts';
export { builtInPacks, packOf } from './packs.ts';
export type { Problem } from './shape.ts';
export { type PackReader, packFor, type ShownCase } from './shown-pack.ts';
