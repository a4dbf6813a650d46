import type { Contrast } from '@rolwissel/domain';
import { decimal } from '@rolwissel/texts';
import type { Context } from '../context.ts';
import type { Figure, Section } from '../document.ts';
import type { Tone } from '../drawing.ts';
import { rowsDrawing } from '../rows.ts';
import { bar, barWithInterval, track } from '../signs.ts';
import { number, share, text } from '../table.ts';

/** What the cases say about three claims of the column. */
export function column(context: Context): Section | undefined {
  const { result, t, common } = context;
  const { gatekeeper, tie, payment } = result.insights;
  if (!gatekeeper && !tie && !payment) return undefined;
  const { language } = context;
  const sides = ({ low, high }: Contrast) => ({
    low: decimal(low.weight, 1, language),
    lowCases: low.cases,
    high: decimal(high.weight, 1, language),
    highCases: high.cases,
  });
  return {
    id: 'column',
    heading: t.headings('column'),
    prose: [
      ...(gatekeeper
        ? [
            [
              common.insights('gatekeeper', { seen: gatekeeper.seen, cases: gatekeeper.cases }),
              t.column('interval', {
                low: Math.round(gatekeeper.interval.low * 100),
                high: Math.round(gatekeeper.interval.high * 100),
              }),
            ].join(' '),
          ]
        : []),
      ...(tie ? [common.insights('tie', sides(tie))] : []),
      ...(payment ? [common.insights('payment', sides(payment))] : []),
    ],
    entries: [],
    figures: [
      ...gatekeeperFigure(context),
      ...(tie ? [contrastFigure('tie', tie, 'influencer', context)] : []),
      ...(payment ? [contrastFigure('payment', payment, 'purchaser', context)] : []),
    ],
  };
}

function gatekeeperFigure({ result, t, common, ballots, width }: Context): readonly Figure[] {
  const { gatekeeper } = result.insights;
  if (!gatekeeper) return [];
  const { seen, cases, interval } = gatekeeper;
  const [part, title, label] = [seen / cases, t.column('gatekeeper'), t.column('gatekeeperRow')];
  return [
    {
      id: 'gatekeeper',
      title,
      alt: common.insights('gatekeeper', { seen, cases }),
      drawing: rowsDrawing(
        { rows: [{ label, figure: `${seen}/${cases}`, draw: (wide) => barWithInterval(part, interval, wide) }] },
        width,
      ),
      table: {
        caption: title,
        columns: [
          { heading: title, kind: 'text' },
          { heading: t.column('case'), kind: 'number' },
          { heading: common.words('of'), kind: 'number' },
          { heading: ballots.poll('share'), kind: 'share' },
          { heading: ballots.recognition('certainty'), kind: 'interval' },
        ],
        rows: [[text(label), number(seen), number(cases), share(part), { kind: 'interval', ...interval }]],
      },
    },
  ];
}

/** Of three: the highest weight there is. */
const highest = 3;

function contrastFigure(id: 'tie' | 'payment', { low, high }: Contrast, tone: Tone, context: Context): Figure {
  const { t, language, width } = context;
  const title = t.column(id);
  const [below, above] =
    id === 'tie' ? [t.column('tieLow'), t.column('tieHigh')] : [t.column('paymentLow'), t.column('paymentHigh')];
  const rows = [
    { label: below, ...low },
    { label: above, ...high },
  ];
  const written = (weight: number) => decimal(weight, 1, language);
  return {
    id,
    title,
    alt: t.column('alt', {
      low: below,
      lowWeight: written(low.weight),
      high: above,
      highWeight: written(high.weight),
    }),
    drawing: rowsDrawing(
      {
        scale: { low: '0', high: String(highest) },
        rows: rows.map(({ label, weight }) => ({
          label,
          figure: written(weight),
          draw: (wide) => [track(wide), bar(0, weight / highest, wide, tone)],
        })),
      },
      width,
    ),
    table: {
      caption: title,
      columns: [
        { heading: title, kind: 'text' },
        { heading: t.column('case'), kind: 'number' },
        { heading: t.column('weight'), kind: 'number' },
      ],
      rows: rows.map(({ label, cases, weight }) => [text(label), number(cases), number(weight, 1)]),
    },
  };
}
