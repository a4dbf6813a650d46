import { describe, expect, it } from '@jest/globals';
import { builtInPacks } from '@rolwissel/content/packs';
import { resultOf, sentenceIds, type WorkshopEvents, wilson } from '@rolwissel/domain';
import { fact, given, live, opened, uuid } from '@rolwissel/domain/testing';
import { documentOf, written } from './index.ts';

const [pack] = builtInPacks;

/** Twenty-four people of whom so many heard each sentence, one of them only once. */
function heardBy(heard: number) {
  const sentences = Object.fromEntries(sentenceIds.map((id) => [id, [24 - heard, 1, heard - 1, 0]]));
  const tally = { kind: 'recognition', cast: 24, sentences } as const;
  const shown = { roundId: uuid('r'), tally } as unknown as WorkshopEvents['RoundRevealed']; // as much of it as is read
  const { workshop } = given(live('recognition'), opened('r', 'recognition'), fact('RoundRevealed', shown));
  return resultOf(workshop);
}

describe('a document', () => {
  it('says how many heard a sentence, with its interval, and not how often where that would be of too few', () => {
    const document = documentOf(heardBy(18), { pack, language: 'nl' });
    const section = document.sections.find(({ id }) => id === 'recognition');
    const [figure] = section?.figures ?? [];
    const [first = []] = figure?.table.rows ?? [];
    const { low, high } = wilson(18, 24);
    expect(first).toEqual([
      { kind: 'text', text: 'De klant kan er niet te lang op wachten.' },
      { kind: 'number', value: 18, decimals: 0 },
      { kind: 'number', value: 24, decimals: 0 },
      { kind: 'share', value: 0.75 },
      { kind: 'interval', low, high },
      { kind: 'suppressed' },
      { kind: 'suppressed' },
      { kind: 'suppressed' },
    ]);
    expect(first.map((cell) => written(cell, 'nl')).slice(3)).toEqual([
      '75%',
      '55–88%',
      'niet getoond',
      'niet getoond',
      'niet getoond',
    ]);
  });

  it('draws nothing beyond its picture, wide or narrow', () => {
    for (const width of [288, 680]) {
      const { sections } = documentOf(heardBy(18), { pack, language: 'de', width });
      for (const { drawing } of sections.flatMap(({ figures }) => figures)) {
        expect(drawing?.width).toBe(width);
        const texts = drawing?.marks.filter(({ kind }) => kind === 'text');
        expect(texts?.length).toBeGreaterThan(6);
      }
    }
  });
});
