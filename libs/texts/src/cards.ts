import { area, lookups } from './area.ts';

export const cardsTexts = area('cards', lookups);
