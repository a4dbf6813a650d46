export { hiddenOf } from './hiding.ts';
export * from './state.ts';
export { supportGivenTwice } from './support-rules.ts';
export * from './united.ts';
