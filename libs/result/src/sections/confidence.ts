import { decimal, signed } from '@rolwissel/texts';
import { type Context, nameOfStep, spoken } from '../context.ts';
import type { Section } from '../document.ts';
import { rowsDrawing } from '../rows.ts';
import { arrow, onScale, ruler, shiftLegend } from '../signs.ts';
import { ends, number, text, told } from '../table.ts';

/** How sure people are of the seven steps, then and now. */
export function confidence(context: Context): Section | undefined {
  const { result, t, ballots, language, width } = context;
  const steps = result.confidence;
  if (steps.length === 0) return undefined;
  const rows = steps.map((step) => ({ label: nameOfStep(context, step.stepId), ...step }));
  const one = (value: number) => decimal(value, 1, language);
  const mean = (of: (row: (typeof rows)[number]) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const [most] = [...rows].sort((a, b) => b.learned.mean - a.learned.mean);
  const title = t.confidence('figure');
  return {
    id: 'confidence',
    heading: t.headings('confidence'),
    prose: [
      [
        t.confidence('mean', { start: one(mean(({ atStart }) => atStart)), now: one(mean(({ now }) => now)) }),
        ...(most && most.learned.mean > 0
          ? [t.confidence('most', { step: most.label, shift: signed(most.learned.mean, language) })]
          : []),
      ].join(' '),
      t.confidence('hindsight'),
      ...(steps.some(({ learned }) => learned.interval) ? [t.table('differenceInterval')] : []),
    ],
    entries: [],
    figures: [
      {
        id: 'confidence',
        title,
        alt: t.confidence('alt', {
          rows: spoken(
            rows.map(({ label, atStart, now }) =>
              t.confidence('row', { step: label, start: one(atStart), now: one(now) }),
            ),
          ),
        }),
        drawing: rowsDrawing(
          {
            scale: { low: `1 ${ballots.confidence('lowest')}`, high: `${ballots.confidence('highest')} 5` },
            rows: rows.map(({ label, atStart, now }) => ({
              label,
              figure: `${one(atStart)} → ${one(now)}`,
              draw: (wide) => [...ruler(5, wide), ...arrow(onScale(atStart), onScale(now), wide)],
            })),
            legend: shiftLegend(ballots.confidence('atStart'), ballots.confidence('now')),
          },
          width,
        ),
        table: {
          caption: title,
          columns: [
            { heading: ballots.confidence('step'), kind: 'text' },
            { heading: t.table('people'), kind: 'number' },
            { heading: ballots.confidence('atStart'), kind: 'number' },
            { heading: ballots.confidence('now'), kind: 'number' },
            { heading: t.table('difference'), kind: 'number' },
            { heading: t.table('low'), kind: 'number' },
            { heading: t.table('high'), kind: 'number' },
            { heading: t.table('up'), kind: 'number' },
            { heading: t.table('same'), kind: 'number' },
            { heading: t.table('down'), kind: 'number' },
          ],
          rows: rows.map(({ label, people, atStart, now, learned }) => [
            text(label),
            number(people),
            number(atStart, 1),
            number(now, 1),
            number(learned.mean, 1),
            ...ends(learned.interval, 1),
            told(learned.ways.up),
            told(learned.ways.same),
            told(learned.ways.down),
          ]),
        },
      },
    ],
  };
}
