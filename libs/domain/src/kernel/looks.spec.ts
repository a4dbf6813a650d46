import { describe, expect, it } from '@jest/globals';
import { lookalikes as made } from '../../../../tools/make-lookalikes.js';
import { lookalikes } from './lookalikes.ts';
import { looksOf, passesForHandle } from './looks.ts';

const lookSame = (one: string, other: string): boolean => {
  const looks = looksOf(other);
  return looksOf(one).some((look, index) => look === looks[index]);
};

describe('what a name looks like', () => {
  it.each([
    ['small and large', 'ANNA'],
    ['Cyrillic', 'Аnnа'],
    ['Greek', 'Αnnα'],
    ['wide', 'Ａｎｎａ'],
    ['mathematical', '𝐀𝐧𝐧𝐚'],
    ['a zero-width space', 'An\u200bna'],
    ['a soft hyphen', 'An\u00adna'],
    ['a combining grapheme joiner', 'An\u034fna'],
    ['a variation selector', 'Anna\ufe0f'],
    ['a Hangul filler', 'Anna\u3164'],
    ['a Khmer vowel that is not there', 'An\u17b4na'],
    ['a Mongolian one', 'Anna\u180b'],
    ['a blank in Braille', 'Anna\u2800'],
    ['a tag', 'Anna\u{e0041}'],
    ['white space', '  anna '],
  ])('[D65] is the same with %s', (_what, alias) => {
    expect(lookSame('Anna', alias)).toBe(true);
  });

  it('[D65] is the same for what looks the same as it stands', () => {
    expect(lookSame('Ian', 'lan')).toBe(true);
    expect(lookSame('Ian', 'IAN')).toBe(true);
    expect(lookSame('Team 10', 'Team lO')).toBe(true);
    expect(lookSame('Zoë 🙂', 'zoe\u0308 🙂\ufe0f')).toBe(true);
  });

  it('[D65] is another one for another name', () => {
    for (const [one, other] of [
      ['Anna', 'Hanna'],
      ['Ali', 'All'],
      ['Zoë', 'Zoe'],
      ['Erna', 'Ema'],
      ['Gast 1', 'Gast 2'],
      ['Пётр', 'Петя'],
      ['😀', '😃'],
    ] as const) {
      expect([one, other, lookSame(one, other)]).toEqual([one, other, false]);
    }
  });

  it.each(['P01', 'p1', 'PO1', 'Р01', 'ρ７', 'P०१', 'P\u200b07', 'P-07', 'P 12', 'Pl0', 'P٠١'])(
    '[D64] “%s” passes for a handle',
    (alias) => {
      expect(passesForHandle(alias)).toBe(true);
    },
  );

  it.each(['Pol', 'Pio', 'Po', 'Pil', 'Piet', 'Robin', 'Paul 2', 'Q01', '', '7'])('[D64] “%s” does not', (alias) => {
    expect(passesForHandle(alias)).toBe(false);
  });

  it('[D65] knows what Unicode says looks alike', () => {
    expect(lookalikes).toEqual(made());
  });
});
