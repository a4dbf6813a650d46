import { area, lookups } from './area.ts';

export const sharingTexts = area('sharing', lookups);
