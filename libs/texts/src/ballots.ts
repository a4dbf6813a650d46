import { area, lookups } from './area.ts';

export const ballotsTexts = area('ballots', lookups);
