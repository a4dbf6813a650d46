import { describe, expect, it } from '@jest/globals';
import { builtInPacks } from '@rolwissel/content/packs';
import { type Comparison, comparisonKinds, comparisonOf, resultOf, stepIds } from '@rolwissel/domain';
import { languageTags } from '@rolwissel/texts';
import { playedThrough } from '../../../../test/support/try-out/played-through.ts';
import { staged } from '../../../../test/support/try-out/try-out.ts';
import { comparisonDocumentOf } from '../index.ts';
import { isInside } from '../testing/is-inside.ts';

const [pack] = builtInPacks;
const long = resultOf(playedThrough(staged('deep120'), 24).workshop);
const large = resultOf(playedThrough(staged('deep120'), 45).workshop);
const few = resultOf(playedThrough(staged('standard90'), 9).workshop);
const short = resultOf(playedThrough(staged('standard90'), 12).workshop);

describe('workshops beside each other', () => {
  it('say each figure with its bounds and with how many it is about, and what they are together', () => {
    const comparison = comparisonOf([long, short]);
    const document = comparisonDocumentOf(comparison, { pack, language: 'nl' });
    const [figure] = document.sections.find(({ id }) => id === 'sentences')?.figures ?? [];
    const [wait] = comparison.sentences;
    const known = wait?.each.flatMap((one) => (one === 'unknown' ? [] : [one])) ?? [];
    expect(known).toHaveLength(3);
    const rows = figure?.table.rows.slice(0, 3).map((cells) => cells.slice(2));
    expect(rows).toEqual(
      known.map(({ value, interval, n }) => [
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
      const comparison = comparisonOf([short, long], { common: [{ between: [0, 1], events: 120 }] });
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
    const said = (workshops: number, common: Comparison['common'] = []) => {
      const results = Array.from({ length: workshops }, (_, n) => (n % 2 ? long : short));
      const { sections } = comparisonDocumentOf(comparisonOf(results, { common }), { pack, language: 'en' });
      const found = sections.find(({ id }) => id === 'sentences');
      const { prose, figures } = found ?? { prose: [], figures: [] };
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

  it('[D455] say what was before and what after, a ring and a point in the colour of the workshop', () => {
    const comparison = comparisonOf([long], { by: 'moments' });
    const { title, sections } = comparisonDocumentOf(comparison, { pack, language: 'en' });
    expect(title).toBe('Before and after beside each other');
    const steps = sections.find(({ id }) => id === 'steps')?.figures[0];
    expect(steps?.table.rows.slice(0, 2).map(([, side]) => side)).toEqual([
      { kind: 'text', text: 'Before' },
      { kind: 'text', text: 'After' },
    ]);
    const [trust] = long.confidence;
    if (!trust) throw new Error('not asked');
    const texts = steps?.drawing?.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])) ?? [];
    expect(texts).toContain(`${trust.atStart.toFixed(1)} → ${trust.now.toFixed(1)}`);
    const signs = steps?.drawing?.marks.filter(({ kind }) => kind === 'circle').slice(0, 2) ?? [];
    expect(signs.map((mark) => ['thickness' in mark, mark.tone])).toEqual([
      [true, 'initiator'],
      [false, 'initiator'],
    ]);
  });

  it('[D457] give each conversation a column and a line, in no order but that of what was seen', () => {
    const comparison = comparisonOf([large], { by: 'teams' });
    const { sections } = comparisonDocumentOf(comparison, { pack, language: 'en' });
    const figures = sections.find(({ id }) => id === 'teams')?.figures ?? [];
    expect(figures).toHaveLength(comparison.teams.length);
    expect(figures.length).toBeGreaterThan(0);
    for (const [index, { table, drawing }] of figures.entries()) {
      const plays = comparison.teams[index]?.plays ?? [];
      const [names, seen] = [table.rows.map(([name]) => name), table.rows.map((row) => row.at(-1))];
      expect(names).toEqual(plays.map((_, n) => ({ kind: 'text', text: `Conversation ${n + 1}` })));
      const numbers = seen.map((cell) => (cell?.kind === 'number' ? cell.value : Number.NaN));
      expect(numbers).toEqual([...numbers].sort((one, other) => other - one));
      const times = table.rows.flatMap((row) => row.slice(2, -1).map((cell) => cell.kind === 'number' && cell.value));
      expect(times.reduce<number>((sum, n) => sum + Number(n), 0)).toBe(plays.flatMap(({ ticks }) => ticks).length);
      const cells = drawing?.marks.filter(({ kind }) => kind === 'rect').length ?? 0;
      expect(cells).toBeGreaterThanOrEqual(plays.length * stepIds.length);
    }
  });

  it('[D457] say from how many conversations on each is told, where there are fewer', () => {
    const { sections } = comparisonDocumentOf(comparisonOf([few], { by: 'teams' }), { pack, language: 'en' });
    const { prose, figures } = sections.find(({ id }) => id === 'teams') ?? {};
    expect([prose?.length, prose?.[0]?.includes('from 5 on'), figures]).toEqual([1, true, []]);
  });

  it('draw nothing beyond their pictures, of one, two or of twenty, wide or narrow, by each of the ways, in each language', () => {
    const many = Array.from({ length: 20 }, (_, n) => (n % 2 ? long : short));
    for (const by of comparisonKinds)
      for (const results of [[large], [long, short], many])
        for (const language of languageTags)
          for (const width of [288, 680]) {
            const comparison = comparisonOf(results, { by });
            const { sections } = comparisonDocumentOf(comparison, { pack, language, width });
            for (const { drawing } of sections.flatMap(({ figures }) => figures))
              expect(drawing?.marks.filter((mark) => !isInside(mark, drawing)) ?? []).toEqual([]);
          }
  });
});
