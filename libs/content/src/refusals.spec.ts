import { describe, expect, it } from '@jest/globals';
import { refusalCodes } from '@rolwissel/domain';
import type { Localized } from './pack.ts';
import { placeholdersIn } from './placeholders.ts';
import { refusals, refusalText } from './refusals.ts';

describe('refusals', () => {
  it.each(Object.entries<Localized>(refusals))(
    '%s is a sentence in both languages with the same placeholders',
    (code, { nl, en }) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(placeholdersIn(nl)).toEqual(placeholdersIn(en));
      for (const text of [nl, en]) expect(text).toMatch(/^[A-ZÉ].+[.?]$/);
    },
  );

  it.each(refusalCodes)('%s, which the domain gives, has its sentence', (code) => {
    expect(Object.keys(refusals)).toContain(code);
  });

  it('say how much is too much', () => {
    expect(refusalText('text-too-long', 'nl', { over: 12 })).toBe('Te lang: nog 12 tekens eraf.');
    expect(refusalText('text-too-long', 'en', { over: 12 })).toBe('Too long: remove 12 characters.');
    expect(refusalText('round-closed', 'en')).toBe(
      'The round has closed. Your earlier vote counts, or you join the next one.',
    );
  });
});
