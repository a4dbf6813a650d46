import { area, lookups } from './area.ts';

export const resultTexts = area('result', lookups);
