import { decimal } from '@rolwissel/texts';
import { type Context, spoken } from '../context.ts';
import type { Section } from '../document.ts';
import { rowsDrawing } from '../rows.ts';
import { arrow, onScale, ruler } from '../signs.ts';
import { number, text } from '../table.ts';

/** How this room steers its salespeople: by the outcome or by the behaviour. */
export function control(context: Context): Section | undefined {
  const { result, t, ballots, pack, language, width } = context;
  const found = result.control;
  if (!found) return undefined;
  const rows = found.means.map(({ value: mean }, index) => {
    const [left = '', right = ''] = pack.control.pairs[index] ?? [];
    return { left, right, mean };
  });
  const one = (value: number) => decimal(value, 1, language);
  const title = t.control('figure');
  return {
    id: 'control',
    heading: t.headings('control'),
    prose: [
      ...(found.mixed === 'suppressed' ? [] : [ballots.control('mixed', { n: found.mixed, of: found.voters })]),
      pack.control.insight,
    ],
    entries: [],
    figures: [
      {
        id: 'control',
        title,
        alt: t.control('alt', {
          rows: spoken(rows.map(({ left, right, mean }) => t.control('row', { left, right, mean: one(mean) }))),
        }),
        drawing: rowsDrawing(
          {
            scale: { low: `1 ${ballots.control('outcome')}`, high: `${ballots.control('behaviour')} 5` },
            rows: rows.map(({ left, right, mean }) => ({
              label: `${left} ↔ ${right}`,
              figure: one(mean),
              draw: (wide) => [...ruler(5, wide), ...arrow(undefined, onScale(mean), wide)],
            })),
          },
          width,
        ),
        table: {
          caption: title,
          columns: [
            { heading: ballots.control('outcome'), kind: 'text' },
            { heading: ballots.control('behaviour'), kind: 'text' },
            { heading: ballots.control('mean'), kind: 'number' },
          ],
          rows: rows.map(({ left, right, mean }) => [text(left), text(right), number(mean, 1)]),
        },
      },
    ],
  };
}
