import type { Estimate } from '@rolwissel/domain';
import { signed } from '@rolwissel/texts';
import type { Figure } from '../document.ts';
import { number } from '../table.ts';
import type { Context } from './context.ts';
import type { OptionalSection } from './document.ts';
import { pointsFigure, type Row, type Scale } from './figure.ts';
import { byStatements, bySteps } from './rows.ts';

/** How far the same people moved from before to after. */
export function changes(context: Context): OptionalSection {
  const { comparison, words, pack } = context;
  const { axes } = pack.scene;
  const rated = [...bySteps(comparison.stepChanges, context), ...byStatements(comparison.statementChanges, context)];
  const placed = comparison.placeChanges.map(({ id, each }) => ({ each, label: id === 'customer' ? axes.x : axes.y }));
  const figures = [...figureOf('changes', rated, context), ...figureOf('places', placed, context)];
  if (figures.length === 0) return undefined;
  return {
    id: 'changes',
    heading: words.headings('changes'),
    prose: [words.words('changes'), words.words('fromEight')],
    entries: [],
    figures,
  };
}

function figureOf(id: 'changes' | 'places', rows: readonly Row[], context: Context): readonly Figure[] {
  const { words, workshops } = context;
  if (rows.length === 0) return [];
  const sides = workshops.map((_, workshop) => ({ workshop }));
  const about = { by: 'workshops', sides, names: workshops } as const;
  return [pointsFigure(context, id, words.figures(id), rows, scaleOf(rows, context), about)];
}

/** As far to either side as the furthest line reaches, so that nothing lies in the middle. */
function scaleOf(rows: readonly Row[], { t, language }: Context): Scale {
  const known = rows.flatMap(({ each }) => each.filter((one): one is Estimate => one !== 'unknown'));
  const to = Math.ceil(Math.max(...known.flatMap(({ interval: { low, high } }) => [Math.abs(low), Math.abs(high)]), 1));
  return {
    from: -to,
    to,
    marks: 2 * to + 1,
    ends: { low: `−${to}`, high: `+${to}` },
    cell: (value) => number(value, 1),
    column: 'number',
    written: (value) => signed(value, language),
    between: (low, high) => t.plays('from', { low, high }),
    zero: true,
    about: t.table('people'),
  };
}
