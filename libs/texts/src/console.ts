import { area, lookups } from './area.ts';

export const consoleTexts = area('console', lookups);
