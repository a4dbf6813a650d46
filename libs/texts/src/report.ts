import { area, lookups } from './area.ts';

export const reportTexts = area('report', lookups);
