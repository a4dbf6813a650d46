import { area, lookups } from './area.ts';

export const commonTexts = area('common', lookups);
