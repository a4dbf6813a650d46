import { area, lookups } from './area.ts';
import { common } from './nl/common.ts';

export const commonTexts = area('common', lookups, common);
