import { area, lookups } from './area.ts';

export const mailTexts = area('mail', lookups);
