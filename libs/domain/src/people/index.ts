export { personByAlias } from './aliases.ts';
export * from './state.ts';
