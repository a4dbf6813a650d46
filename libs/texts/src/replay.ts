import { area, lookups } from './area.ts';

export const replayTexts = area('replay', lookups);
