import { expect, it } from '@jest/globals';
import { workshopTitle } from './names.ts';

it('calls a workshop by its title in the language of the screen, and in English where there is none', () => {
  const titles = { nl: 'De verkoper', en: 'The salesperson' };
  const called = (['nl', 'en', 'de'] as const).map((tag) => workshopTitle({ title: 'De verkoper', titles }, tag));
  expect(called).toEqual(['De verkoper', 'The salesperson', 'The salesperson']);
  expect(workshopTitle({ title: 'Proef' }, 'en')).toBe('Proef');
});
