export { checkPack, InvalidPack, readPack } from './check-pack.ts';
export { builtInPacks, packOf } from './packs.ts';
export { cardIn, type DealtCard } from './sealed-card.ts';
export type { Problem } from './shape.ts';
export { type PackReader, packFor, type ShownCase } from './shown-pack.ts';
