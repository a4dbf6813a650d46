export { type RefusalCode, refusals, refusalText } from './refusals.ts';
