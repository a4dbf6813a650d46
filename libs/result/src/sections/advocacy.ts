import { type Corner, corners, type MapResult } from '@rolwissel/domain';
import { decimal } from '@rolwissel/texts';
import type { Context } from '../context.ts';
import type { Figure, Section } from '../document.ts';
import type { Drawing, Mark } from '../drawing.ts';
import { lines } from '../drawing.ts';
import { arrowBetween, legendDrawing, said } from '../rows.ts';
import { number, text, toldShare } from '../table.ts';

/** For whom salespeople plead: the map of the room, and how it moved. */
export function advocacy(context: Context): Section | undefined {
  const { result, t, ballots, pack } = context;
  const found = result.advocacy;
  if (!found) return undefined;
  const { shift } = found;
  const up = shift?.seller.ways.up;
  return {
    id: 'advocacy',
    heading: t.headings('advocacy'),
    prose: [
      middleInWords(context),
      ...(shift && up !== undefined && up !== 'suppressed' && up > 0
        ? [ballots.advocacy('harderForYou', { n: up, of: shift.seller.pairs })]
        : []),
      pack.scene.insight,
    ],
    entries: [],
    figures: [mapFigure(found.before, found.after, context)],
  };
}

function middleInWords({ result, ballots, language }: Context): string {
  const { before, after } = result.advocacy ?? {};
  const at = (value: number) => decimal(value, 1, language);
  const now = after ?? before;
  if (!now) return '';
  const { customer, seller } = now.middle;
  return before && after
    ? ballots.advocacy('middleMoved', {
        customerBefore: at(before.middle.customer),
        customer: at(customer),
        sellerBefore: at(before.middle.seller),
        seller: at(seller),
      })
    : ballots.advocacy('middleAt', { customer: at(customer), seller: at(seller) });
}

function mapFigure(before: MapResult | undefined, after: MapResult | undefined, context: Context): Figure {
  const { t, ballots, pack } = context;
  const { axes, corners: names } = pack.scene;
  const moments = [
    ...(before ? [{ label: ballots.advocacy('atStart'), ...before }] : []),
    ...(after ? [{ label: ballots.advocacy('now'), ...after }] : []),
  ];
  const title = t.advocacy('figure');
  return {
    id: 'advocacy',
    title,
    alt: t.advocacy('alt', { middle: middleInWords(context) }),
    drawing: mapDrawing(before, after, context),
    table: {
      caption: title,
      columns: [
        { heading: t.advocacy('moment'), kind: 'text' },
        { heading: t.table('people'), kind: 'number' },
        { heading: axes.x, kind: 'number' },
        { heading: axes.y, kind: 'number' },
        ...corners.map((corner) => ({ heading: names[corner], kind: 'share' as const })),
      ],
      rows: moments.map(({ label, voters, middle, corners: told }) => [
        text(label),
        number(voters),
        number(middle.customer, 1),
        number(middle.seller, 1),
        ...corners.map((corner) => toldShare(told[corner], voters)),
      ]),
    },
  };
}

/** A scale has so many values, each a stripe of the map. */
const values = 11;
const largest = 420;
const letters = 13;
const lineHeight = 16;
const axisHeight = 20;

/** The names of two corners stand beside each other. */
const linesOf = (one: readonly string[], other: readonly string[]): number => Math.max(one.length, other.length);

/** The names of the corners stand outside at their corners, so that they are read on no patch. */
function mapDrawing(before: MapResult | undefined, after: MapResult | undefined, context: Context): Drawing {
  const { pack, ballots, width } = context;
  const { axes, corners: names } = pack.scene;
  const size = Math.min(largest, width);
  const left = (width - size) / 2;
  const named = (corner: Corner) => lines(names[corner], letters, size / 2 - 8);
  const [above, below] = [linesOf(named('lh'), named('hh')), linesOf(named('ll'), named('hl'))];
  const top = axisHeight + above * lineHeight + 6;
  const bottom = top + size + 2;
  const stripe = size / values;
  const x = (customer: number) => left + (customer + 0.5) * stripe;
  const y = (seller: number) => top + (values - seller - 0.5) * stripe;
  const now = after ?? before;
  const cloud = now && now.cloud.length > 1 ? now.cloud : [];
  const density = ({ people, customer, seller }: (typeof cloud)[number]) =>
    people / ((customer.to - customer.from + 1) * (seller.to - seller.from + 1));
  const most = Math.max(...cloud.map(density), 1e-9);
  const marks: Mark[] = [
    { kind: 'rect', x: left, y: top, width: size, height: size, tone: 'track' },
    ...cloud.map((patch): Mark => {
      const { customer, seller } = patch;
      return {
        kind: 'rect',
        x: left + customer.from * stripe + 0.5,
        y: top + (values - 1 - seller.to) * stripe + 0.5,
        width: (customer.to - customer.from + 1) * stripe - 1,
        height: (seller.to - seller.from + 1) * stripe - 1,
        tone: 'bar',
        opacity: 0.03 + 0.22 * (density(patch) / most),
      };
    }),
    { kind: 'line', x1: x(5), x2: x(5), y1: top, y2: top + size, tone: 'edge', thickness: 1, dashes: 3 },
    { kind: 'line', x1: left, x2: left + size, y1: y(5), y2: y(5), tone: 'edge', thickness: 1, dashes: 3 },
    ...corners.flatMap((corner) => {
      const [isRight, isUp] = [corner.startsWith('h'), corner.endsWith('h')];
      const words = named(corner);
      const first = isUp ? top - 8 - (words.length - 1) * lineHeight : bottom + lineHeight;
      const [at, anchor] = isRight ? ([left + size, 'end'] as const) : ([left, 'start'] as const);
      return words.map((line, index) => said(line, at, first + index * lineHeight, letters, 'ink', anchor));
    }),
    said(`↑ ${axes.y}`, left + size / 2, 14, letters, 'soft', 'middle'),
    said(`${axes.x} →`, left + size / 2, bottom + below * lineHeight + axisHeight - 2, letters, 'soft', 'middle'),
  ];
  if (before && after) {
    const [from, to] = [before.middle, after.middle];
    marks.push(
      ...arrowBetween({ x: x(from.customer), y: y(from.seller) }, { x: x(to.customer), y: y(to.seller) }, 'gatekeeper'),
    );
  } else if (now) {
    marks.push({ kind: 'circle', x: x(now.middle.customer), y: y(now.middle.seller), radius: 8, tone: 'gatekeeper' });
  }
  const ring: Mark = { kind: 'circle', x: 0, y: 0, radius: 5, tone: 'gatekeeper', thickness: 2.5 };
  const { marks: key, height } = legendDrawing(
    before && after
      ? [
          { label: `${ballots.advocacy('middle')}: ${ballots.advocacy('atStart').toLowerCase()}`, marks: [ring] },
          { label: `${ballots.advocacy('middle')}: ${ballots.advocacy('now').toLowerCase()}`, marks: [disc] },
        ]
      : [{ label: ballots.advocacy('middle'), marks: [disc] }],
    width,
    bottom + below * lineHeight + axisHeight + 10,
  );
  return { width, height: Math.ceil(height), marks: [...marks, ...key] };
}

const disc: Mark = { kind: 'circle', x: 0, y: 0, radius: 6, tone: 'gatekeeper' };
