export { hiddenOf } from './hiding.ts';
export { objectionLimits } from './limits.ts';
export { resolutions } from './resolutions.ts';
export * from './state.ts';
export { supportGivenTwice } from './support-rules.ts';
export * from './united.ts';
