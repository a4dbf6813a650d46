import { decimal, quoted } from '@rolwissel/texts';
import { type Context, spoken } from '../context.ts';
import type { Section } from '../document.ts';
import { rowsDrawing } from '../rows.ts';
import { arrow, onScale, ruler, shiftLegend } from '../signs.ts';
import { ends, none, number, text, told } from '../table.ts';

/** How people see their salesperson, before and after. */
export function mindshift(context: Context): Section | undefined {
  const { result, t, ballots, pack, language, width } = context;
  if (result.mindshift.length === 0) return undefined;
  const one = (value: number) => decimal(value, 1, language);
  const rows = result.mindshift.map(({ people, now, shift }, index) => ({
    label: quoted(pack.questions.mindshift[index] ?? '', language),
    people,
    now,
    shift,
    start: shift && now - shift.mean,
  }));
  const title = t.mindshift('figure');
  const isPaired = rows.some(({ start }) => start !== undefined);
  return {
    id: 'mindshift',
    heading: t.headings('mindshift'),
    prose: rows.some(({ shift }) => shift?.interval) ? [t.table('differenceInterval')] : [],
    entries: [],
    figures: [
      {
        id: 'mindshift',
        title,
        alt: t.mindshift('alt', {
          rows: spoken(
            rows.map(({ label, start, now }) =>
              start === undefined
                ? t.mindshift('rowNow', { statement: label, now: one(now) })
                : t.mindshift('row', { statement: label, start: one(start), now: one(now) }),
            ),
          ),
        }),
        drawing: rowsDrawing(
          {
            scale: { low: `1 ${ballots.confidence('lowest')}`, high: `${ballots.confidence('highest')} 5` },
            rows: rows.map(({ label, start, now }) => ({
              label,
              figure: start === undefined ? one(now) : `${one(start)} → ${one(now)}`,
              draw: (wide) => [
                ...ruler(5, wide),
                ...arrow(start === undefined ? undefined : onScale(start), onScale(now), wide),
              ],
            })),
            legend: shiftLegend(isPaired ? ballots.mindshift('atStart') : undefined, ballots.mindshift('now')),
          },
          width,
        ),
        table: {
          caption: title,
          columns: [
            { heading: ballots.mindshift('statement'), kind: 'text' },
            { heading: t.table('people'), kind: 'number' },
            { heading: ballots.mindshift('atStart'), kind: 'number' },
            { heading: ballots.mindshift('now'), kind: 'number' },
            { heading: t.table('difference'), kind: 'number' },
            { heading: t.table('low'), kind: 'number' },
            { heading: t.table('high'), kind: 'number' },
            { heading: t.table('up'), kind: 'number' },
            { heading: t.table('same'), kind: 'number' },
            { heading: t.table('down'), kind: 'number' },
          ],
          rows: rows.map(({ label, people, start, now, shift }) => [
            text(label),
            number(people),
            start === undefined ? none : number(start, 1),
            number(now, 1),
            shift ? number(shift.mean, 1) : none,
            ...ends(shift?.interval, 1),
            ...(['up', 'same', 'down'] as const).map((way) => (shift ? told(shift.ways[way]) : none)),
          ]),
        },
      },
    ],
  };
}
