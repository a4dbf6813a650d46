import { area, lookups } from './area.ts';

export const projectorTexts = area('projector', lookups);
