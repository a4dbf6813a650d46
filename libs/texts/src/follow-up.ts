import { area, lookups } from './area.ts';

/** The trainers' page about what came after the workshop. */
export const followUpTexts = area('followUp', lookups);
