import { area, lookups } from './area.ts';

export const comparisonTexts = area('comparison', lookups);
