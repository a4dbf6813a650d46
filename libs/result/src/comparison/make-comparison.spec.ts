import { describe, expect, it } from '@jest/globals';
import { builtInPacks } from '@rolwissel/content/packs';
import { comparisonOf, resultOf } from '@rolwissel/domain';
import { languageTags } from '@rolwissel/texts';
import { playedThrough } from '../../../../test/support/try-out/played-through.ts';
import { staged } from '../../../../test/support/try-out/try-out.ts';
import { comparisonDocumentOf } from '../index.ts';
import { isInside } from '../testing/is-inside.ts';

const [pack] = builtInPacks;
const long = resultOf(playedThrough(staged('deep120'), 24).workshop);
const short = resultOf(playedThrough(staged('standard90'), 12).workshop);

describe('workshops beside each other', () => {
  it('say each figure with its bounds and with how many it is about, and what they are together', () => {
    const comparison = comparisonOf([long, short]);
    const document = comparisonDocumentOf(comparison, { pack, language: 'nl' });
    const [figure] = document.sections.find(({ id }) => id === 'sentences')?.figures ?? [];
    const [wait] = comparison.sentences;
    const [one, other] = wait?.each ?? [];
    if (!wait?.together || !one || one === 'unknown' || !other || other === 'unknown') throw new Error('not asked');
    const rows = figure?.table.rows.slice(0, 3).map((cells) => cells.slice(2));
    expect(rows).toEqual(
      [one, other, wait.together].map(({ value, interval, n }) => [
        { kind: 'share', value },
        { kind: 'share', value: interval.low },
        { kind: 'share', value: interval.high },
        { kind: 'number', value: n, decimals: 0 },
      ]),
    );
    expect(document.sections.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['sentences', 'votes', 'objections', 'plays', 'steps', 'plan']),
    );
  });

  it('[D391] say what they have in common, and then add nothing up', () => {
    for (const language of languageTags) {
      const comparison = comparisonOf([short, long], [{ between: [0, 1], events: 120 }]);
      const { notes, sections } = comparisonDocumentOf(comparison, { pack, language });
      expect(notes).toHaveLength(2);
      expect(notes[0]).toContain('120');
      const figures = sections.flatMap((section) => section.figures);
      const [sentences, plan] = ['sentences', 'plan'].map((id) => figures.find((figure) => figure.id === id)?.table);
      expect(sentences?.rows.length).toBe(2 * comparison.sentences.length);
      expect(plan?.rows[0]).toHaveLength(3);
      expect(plan?.columns).toHaveLength(3);
      expect(sections.find(({ id }) => id === 'plan')?.prose).toEqual([]);
    }
  });

  it('say how many took part, and which of them were simulated', () => {
    const said = (came: number, simulated: number) => {
      const comparison = comparisonOf([{ ...short, people: { came, simulated } }, short]);
      return languageTags.map((language) => comparisonDocumentOf(comparison, { pack, language }).facts[0]?.value);
    };
    expect(said(12, 0)).toEqual(['12 deelnemers', '12 participants', '12 Personen']);
    expect(said(0, 24)).toEqual(['24 gesimuleerde deelnemers', '24 simulated participants', '24 simulierte Personen']);
    expect(said(3, 21)).toEqual([
      '24 deelnemers, waarvan 21 gesimuleerd',
      '24 participants, 21 of them simulated',
      '24 Personen, davon 21 simuliert',
    ]);
    expect(said(0, 0)[0]).toBe('0 deelnemers');
  });

  it('explain only what is drawn: a line for each of a few, and a sign for all together where something is added up', () => {
    const said = (workshops: number, common: Parameters<typeof comparisonOf>[1] = []) => {
      const results = Array.from({ length: workshops }, (_, n) => (n % 2 ? long : short));
      const { sections } = comparisonDocumentOf(comparisonOf(results, common), { pack, language: 'en' });
      const [{ prose, figures } = { prose: [], figures: [] }] = sections;
      const marks = figures[0]?.drawing?.marks ?? [];
      const isTogether = marks.some((mark) => mark.kind === 'text' && mark.text === 'Together');
      return { lines: prose.join(' ').includes('The line through each point'), isTogether };
    };
    expect(said(6)).toEqual({ lines: true, isTogether: false });
    expect(said(7)).toEqual({ lines: false, isTogether: true });
    expect(said(7, [{ between: [0, 1], events: 1 }])).toEqual({ lines: false, isTogether: false });
  });

  it('say how alike people voted as a number of a hundred, in the table as in the picture', () => {
    const { sections } = comparisonDocumentOf(comparisonOf([long, short]), { pack, language: 'en' });
    const table = sections.find(({ id }) => id === 'votes')?.figures[0]?.table;
    const { agreement } = long.cases[0]?.first ?? { agreement: Number.NaN };
    expect(table?.rows[0]?.[2]).toEqual({ kind: 'number', value: agreement * 100, decimals: 0 });
  });

  it('tell two of the same name and day apart', () => {
    const { facts } = comparisonDocumentOf(comparisonOf([short, short]), { pack, language: 'en' });
    const [one = '', other = ''] = facts.map(({ label }) => label);
    expect(one.endsWith('(1)')).toBe(true);
    expect(other).toBe(one.replace('(1)', '(2)'));
  });

  it('draw nothing beyond their pictures, of two or of twenty, wide or narrow, in each language', () => {
    for (const results of [[long, short], Array.from({ length: 20 }, (_, n) => (n % 2 ? long : short))])
      for (const language of languageTags)
        for (const width of [288, 680]) {
          const { sections } = comparisonDocumentOf(comparisonOf(results), { pack, language, width });
          for (const { drawing } of sections.flatMap(({ figures }) => figures))
            expect(drawing?.marks.filter((mark) => !isInside(mark, drawing)) ?? []).toEqual([]);
        }
  });
});
