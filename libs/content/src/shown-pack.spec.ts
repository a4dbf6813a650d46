import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { type Localized, locales } from '@rolwissel/domain';
import { localizedPack } from './localized-pack.ts';
import type { Pack } from './pack.ts';
import { builtInPacks } from './packs.ts';
import { packFor, phonePack } from './shown-pack.ts';

const [pack] = builtInPacks;

const sealed = ({ roleplays, generatedBrief }: Pack): readonly string[] =>
  [
    ...roleplays.flatMap(({ boss, buyer, observer, landing }) => [boss, buyer, observer, landing]),
    generatedBrief.boss,
    generatedBrief.buyer,
  ].flatMap((text: Localized) => locales.map((locale) => text[locale]));

describe('what of a pack leaves the server', () => {
  it('is all of it for a trainer', () => {
    expect(packFor(pack, 'trainer')).toBe(pack);
  });

  it.each([
    ['what anyone fetches', JSON.stringify(packFor(pack, 'anyone'))],
    ['what a phone fetches', JSON.stringify(phonePack(pack))],
  ])('has no sealed card, secret role or outcome in %s', (_title, json) => {
    expect(sealed(pack).filter((text) => json.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);
    expect(json).not.toMatch(/"(buyingRoles|boss|buyer|observer|landing|outcome|generatedBrief)":/);
  });

  it('still tells anyone what the cases are about', () => {
    const { roleplays, ...open } = packFor(pack, 'anyone');
    expect(roleplays.map(({ id, alias }) => [id, alias])).toEqual([
      ['week-fourteen', 'Robin'],
      ['ninety-days', 'Sam'],
      ['familiar-face', 'Kim'],
    ]);
    expect(open).toEqual(
      Object.fromEntries(Object.entries(pack).filter(([key]) => key !== 'roleplays' && key !== 'generatedBrief')),
    );
  });

  it.each(locales)('fits a phone’s first download in %s: at most 8 KB gzipped', (locale) => {
    const bytes = gzipSync(JSON.stringify(localizedPack(phonePack(pack), locale))).length;
    expect(bytes).toBeLessThanOrEqual(8 * 1024);
  });
});

describe('a pack in one language', () => {
  it('has a string wherever there were two', () => {
    const inEnglish = localizedPack(pack, 'en');
    const title: string = inEnglish.title;
    const [first] = inEnglish.roles;
    const says: readonly string[] = first?.says ?? [];
    const [left, right] = inEnglish.control.pairs[0] ?? ['', ''];
    expect([title, says[0], left, right]).toEqual([
      'The salesperson as buyer',
      'I’ve already dropped a hint; they sat right up.',
      'I look at results',
      'I look at the approach',
    ]);
    // @ts-expect-error a title in one language has no languages any more
    expect(inEnglish.title.nl).toBeUndefined();
  });

  it('keeps everything else as it was', () => {
    const { id, version, locales: languages, roleplays } = localizedPack(pack, 'nl');
    expect([id, version, languages]).toEqual([pack.id, pack.version, pack.locales]);
    expect(roleplays.map(({ outcome }) => outcome)).toEqual(
      pack.roleplays.map(({ outcome }) => outcome.map((term) => ({ ...term, label: term.label.nl }))),
    );
    expect(JSON.stringify(localizedPack(pack, 'nl'))).not.toMatch(/"(nl|en)":/);
  });

  it('does not touch the pack', () => {
    const before = structuredClone(pack);
    localizedPack(pack, 'en');
    expect(pack).toEqual(before);
  });
});
