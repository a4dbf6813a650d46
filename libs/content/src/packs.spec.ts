import { describe, expect, it } from '@jest/globals';
import { builtInPacks, packOf } from './packs.ts';

const [{ id, version }] = builtInPacks;
const [major, minor] = version.split('.').map(Number);

describe('a pack', () => {
  it.each([version, `${major}.${minor}.0`, `${major}.${minor}.99`])(
    'serves the workshops of its patches, earlier and later ones: %s',
    (asked) => expect(packOf(id, asked)?.id).toBe(id),
  );

  it.each([
    ['another', version],
    [id, `${major}.${(minor ?? 0) + 1}.0`],
    [id, `${(major ?? 0) + 1}.${minor}.0`],
    [id, ''],
  ])('is not taken for another one: %s %s', (other, asked) => expect(packOf(other, asked)).toBeUndefined());
});

it('asks an observer for nothing that no phone has: there are no steps to tap', () => {
  const words = builtInPacks[0].roleplays.flatMap(({ observer }) => [observer.nl, observer.en]);
  expect(words.filter((text) => /\b(tik|tikt|tap|press|button|knop)\b/iu.test(text))).toEqual([]);
});
