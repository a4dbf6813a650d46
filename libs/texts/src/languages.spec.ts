import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AreaName, type LanguageTag, languageOf, languages, languageTags } from './languages.ts';
import { placeholdersIn } from './placeholders.ts';

const areas = Object.keys(languages.nl).filter((name) => name !== 'name' && name !== 'dates') as AreaName[]; // the rest are areas
const others = languageTags.filter((tag) => tag !== 'nl');

/** Every text of an area by its path: `join.welcome`, `live.joined.one`. */
function textsIn(content: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof content === 'string') return [[path, content]];
  return Object.entries(content as object).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

const read = new Map<string, ReadonlyMap<string, string>>();
const of = (tag: LanguageTag, name: AreaName) => read.get(`${tag} ${name}`) ?? new Map<string, string>();

beforeAll(async () => {
  for (const tag of languageTags)
    for (const name of areas) read.set(`${tag} ${name}`, new Map(textsIn(await languages[tag][name]())));
});

describe.each(areas)('the %s texts', (name) => {
  it.each(others)('say the same things in %s as in Dutch, with the same placeholders', (tag) => {
    const [dutch, other] = [of('nl', name), of(tag, name)];
    expect([...other.keys()].sort()).toEqual([...dutch.keys()].sort());
    const differ = [...dutch].filter(
      ([path, text]) =>
        !path.endsWith('.one') && String(placeholdersIn(text)) !== String(placeholdersIn(other.get(path) ?? '')),
    );
    expect(differ).toEqual([]);
  });

  it.each(languageTags)('leave nothing empty in %s', (tag) => {
    expect([...of(tag, name)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('a language', () => {
  it.each([
    ['nl', 'nl'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['fy', undefined],
    ['', undefined],
    [7, undefined],
  ])('is known by its tag, whatever the region: %s', (tag, known) => {
    expect(languageOf(tag)).toBe(known);
  });
});
