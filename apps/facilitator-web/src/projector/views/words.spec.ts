import { expect, it } from '@jest/globals';
import { languageTags } from '@rolwissel/texts';
import { hoursAndMinutes } from './words.ts';

it('says the time of the clock as it is read at 15 metres, of twenty-four hours in every language', () => {
  const at = new Date(2026, 2, 2, 14, 5).getTime();
  for (const language of languageTags) expect(hoursAndMinutes(at, language)).toBe('14:05');
});
