import { afterEach, expect, it } from '@jest/globals';
import { languageTags } from '@rolwissel/texts';
import { keptLanguage, nextLanguage } from './language.ts';
import { write } from './storage.ts';

afterEach(() => localStorage.clear());

it('is the one that was chosen here before, and stays it', () => {
  write('console language', 'nl');
  const language = keptLanguage('console language');
  expect(language.value).toBe('nl');
  language.value = 'en';
  expect([document.documentElement.lang, keptLanguage('console language').value]).toEqual(['en', 'en']);
});

it('is the browser’s where nobody chose, or something that is no language', () => {
  write('console language', 'xx');
  expect(keptLanguage('console language').value).toBe('en');
});

it('goes round through every language there is', () => {
  const round = languageTags.map(nextLanguage);
  expect(round).toEqual([...languageTags.slice(1), languageTags[0]]);
});
