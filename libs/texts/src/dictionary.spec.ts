import { describe, expect, it } from '@jest/globals';
import { type Translation, texts } from './dictionary.ts';

const nl = {
  join: 'Doe mee',
  votedOf: '{cast} van {of} gestemd',
  votes: { one: 'één stem', other: '{n} stemmen' },
  votesFor: { one: 'één stem voor {name}', other: '{n} stemmen voor {name}' },
} as const;

const en = {
  join: 'Join',
  votedOf: 'of {of}, {cast} voted',
  votes: { one: 'one vote', other: '{n} votes' },
  votesFor: { one: 'one vote for {name}', other: '{n} votes for {name}' },
} as const satisfies Translation<typeof nl>;

describe('interface texts', () => {
  it('fill in their placeholders, in the order of each language', () => {
    expect(texts(nl, 'nl')('votedOf', { cast: 17, of: 24 })).toBe('17 van 24 gestemd');
    expect(texts(en, 'en')('votedOf', { cast: 17, of: 24 })).toBe('of 24, 17 voted');
    expect(texts(nl, 'nl')('join')).toBe('Doe mee');
  });

  it('choose a plural by its number', () => {
    const t = texts(en, 'en');
    expect([0, 1, 2].map((n) => t('votes', { n }))).toEqual(['0 votes', 'one vote', '2 votes']);
    expect(t('votesFor', { n: 1, name: 'Robin' })).toBe('one vote for Robin');
  });

  it('write numbers the way the language does, and leave strings alone', () => {
    expect(texts(nl, 'nl')('votedOf', { cast: 1000, of: '2000' })).toBe('1.000 van 2000 gestemd');
    expect(texts(en, 'en')('votes', { n: 1000 })).toBe('1,000 votes');
  });

  it('take a value literally, whatever it contains', () => {
    expect(texts(nl, 'nl')('votesFor', { n: 2, name: '$& {n}' })).toBe('2 stemmen voor $& {n}');
  });

  it('fit whichever language the phone speaks', () => {
    const inBoth = (['nl', 'en'] as const).map((locale) =>
      texts({ nl, en }[locale], locale)('votedOf', { cast: 1, of: 2 }),
    );
    expect(inBoth).toEqual(['1 van 2 gestemd', 'of 2, 1 voted']);
  });

  it('are checked by the compiler: keys, values and translations', () => {
    const t = texts(nl, 'nl');
    // @ts-expect-error no such text
    expect(t('leave')).toBe('');
    // @ts-expect-error a placeholder without a value
    expect(t('votedOf', { cast: 17 })).toBe('17 van {of} gestemd');
    // @ts-expect-error a value without a placeholder
    expect(t('join', { n: 1 })).toBe('Doe mee');
    // @ts-expect-error one value too many
    expect(t('votedOf', { cast: 17, of: 24, name: 'Robin' })).toBe('17 van 24 gestemd');
    // @ts-expect-error a plural is chosen by a number
    expect(t('votes', { n: '1' })).toBe('één stem');

    const withoutValues = [
      t(
        // @ts-expect-error no values at all: said of the key, with the names of the placeholders, not as a number of arguments
        'votedOf',
      ),
      t(
        // @ts-expect-error no number to choose the plural by
        'votes',
      ),
    ];
    expect(withoutValues).toEqual(['{cast} van {of} gestemd', '{n} stemmen']);

    const translations = [
      // @ts-expect-error a text is missing
      { join: 'Join', votedOf: '{cast} of {of}', votes: en.votes } satisfies Translation<typeof nl>,
      // @ts-expect-error a placeholder got lost
      { ...en, votedOf: '{cast} voted' } satisfies Translation<typeof nl>,
      // @ts-expect-error a plural became a text
      { ...en, votes: '{n} votes' } satisfies Translation<typeof nl>,
    ];
    expect(translations).toHaveLength(3);
  });
});
