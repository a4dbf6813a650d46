import { describe, expect, it } from '@jest/globals';
import { localizedPack } from './localized-pack.ts';
import { builtInPacks, packOf } from './packs.ts';
import { polls, pollWords } from './polls.ts';

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

it('asks an observer for what their phone has: steps to tap', () => {
  for (const { observer } of builtInPacks[0].roleplays) {
    expect(observer.nl).toContain('Tik een stap aan zodra u hem ziet.');
    expect(observer.en).toContain('Tap a step when you see it.');
  }
});

it('has words for every answer of every poll, and none for a poll it does not know', () => {
  for (const tag of ['nl', 'en']) {
    const pack = localizedPack(builtInPacks[0], tag);
    for (const [id, options] of Object.entries(polls)) {
      const words = pollWords(pack, id);
      expect(words?.question).toMatch(/\?$/u);
      expect([...(words?.options.keys() ?? [])]).toEqual(options);
      expect(new Set(words?.options.values()).size).toBe(options.length);
    }
    expect(pollWords(pack, 'another')).toBeUndefined();
  }
});
