export { joining, leaving } from './coming.ts';
export { renamedTold } from './seating.ts';
export * from './state.ts';
