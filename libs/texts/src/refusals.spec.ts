import { beforeAll, describe, expect, it } from '@jest/globals';
import { refusalCodes } from '@rolwissel/domain';
import { languageTags } from './languages.ts';
import { refusals } from './nl/refusals.ts';
import { type RefusalCode, refusalTexts } from './refusals.ts';

beforeAll(() => refusalTexts.load(...languageTags));

describe.each(languageTags)('refusals in %s', (tag) => {
  it.each(Object.keys(refusals) as RefusalCode[])('%s is a sentence', (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(refusalTexts.in(tag).sentence(code)).toMatch(/^\p{Lu}.+[.?]$/u);
  });

  it.each(refusalCodes)('%s, which the domain gives, has its sentence', (code) => {
    expect(refusalTexts.in(tag).has(code)).toBe(true);
  });
});

describe('refusals', () => {
  it('say how much is too much', () => {
    expect(refusalTexts.in('nl').sentence('text-too-long', { over: 12 })).toBe('Te lang: nog 12 tekens eraf.');
    expect(refusalTexts.in('en').sentence('text-too-long', { over: 12 })).toBe('Too long: remove 12 characters.');
    expect(refusalTexts.in('en').sentence('round-closed')).toBe(
      'The round has closed. Your earlier vote counts, or you join the next one.',
    );
  });
});
