import { area, lookups } from './area.ts';

export const phoneTexts = area('phone', lookups);
