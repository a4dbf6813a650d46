export * from './comparison/index.ts';
export * from './result.ts';
export { type Told, toldCells } from './told.ts';
