import { area, lookups } from './area.ts';
import { phoneFirst } from './nl/phone-first.ts';

/** Everything on the phone up to the first vote. */
export const phoneFirstTexts = area('phoneFirst', lookups, phoneFirst);
