import { activityName } from '@rolwissel/content';
import { type Context, spoken } from '../context.ts';
import type { Section } from '../document.ts';
import type { Mark } from '../drawing.ts';
import { barHeight, rowsDrawing } from '../rows.ts';
import { swatch } from '../signs.ts';
import { minutes, none, text } from '../table.ts';

/** How long each activity was meant to take, and took. */
export function plan(context: Context): Section | undefined {
  const { result, t, language, width } = context;
  if (result.startedAtMs === undefined) return undefined;
  const rows = result.activities.map((activity) => ({
    label: activityName(activity, language),
    isSkipped: activity.status === 'skipped',
    isAhead: activity.status === 'planned',
    planned: activity.plannedMs,
    spent: activity.spentMs,
  }));
  const longest = Math.max(...rows.flatMap(({ planned, spent }) => [planned, spent]), 60_000);
  const whole = (ms: number) => Math.round(ms / 60_000);
  const done = rows.filter(({ isSkipped, isAhead }) => !isSkipped && !isAhead);
  const sum = (of: 'planned' | 'spent') => whole(done.reduce((all, row) => all + row[of], 0));
  const [plannedMin, spentMin] = [sum('planned'), sum('spent')];
  const { participation } = result;
  const title = t.plan('figure');
  return {
    id: 'plan',
    heading: t.headings('plan'),
    prose: [
      ...(done.length === 0
        ? []
        : [
            spentMin === 0
              ? t.plan('totalUnderMinute', { planned: plannedMin })
              : t.plan('total', { planned: plannedMin, spent: spentMin }),
          ]),
      ...(participation
        ? [
            t.plan('balance', {
              contributions: participation.contributions,
              people: participation.people,
              balance: Math.round(participation.balance * 100),
            }),
          ]
        : []),
    ],
    entries: [],
    figures: [
      {
        id: 'plan',
        title,
        alt: t.plan('alt', {
          rows: spoken(
            rows.map(({ label, isSkipped, planned, spent }) =>
              isSkipped
                ? t.plan('rowSkipped', { activity: label })
                : t.plan('row', { activity: label, planned: whole(planned), spent: whole(spent) }),
            ),
          ),
        }),
        drawing: rowsDrawing(
          {
            rows: rows.map(({ label, isSkipped, isAhead, planned, spent }) => ({
              label,
              figure: isSkipped
                ? t.plan('skipped')
                : isAhead
                  ? t.table('minutes', { minutes: whole(planned) })
                  : `${whole(planned)} → ${t.table('minutes', { minutes: whole(spent) })}`,
              draw: (wide) => [
                half(planned / longest, wide, -1),
                ...(isSkipped || isAhead ? [] : [half(spent / longest, wide, 1)]),
              ],
            })),
            legend: [
              { label: t.plan('planned'), marks: swatch('edge', 0.5) },
              { label: t.plan('spent'), marks: swatch('bar') },
            ],
          },
          width,
        ),
        table: {
          caption: title,
          columns: [
            { heading: t.plan('activity'), kind: 'text' },
            { heading: t.plan('planned'), kind: 'minutes' },
            { heading: t.plan('spent'), kind: 'minutes' },
            { heading: t.table('difference'), kind: 'minutes' },
          ],
          rows: rows.map(({ label, isSkipped, isAhead, planned, spent }) => [
            text(label),
            minutes(planned),
            isSkipped ? text(t.plan('skipped')) : isAhead ? none : minutes(spent),
            isSkipped || isAhead ? none : minutes(spent - planned),
          ]),
        },
      },
    ],
  };
}

/** Half a bar: what was planned above, what it took below. */
const half = (part: number, width: number, way: 1 | -1): Mark => ({
  kind: 'rect',
  x: 0,
  y: way < 0 ? -barHeight / 2 : 1,
  width: Math.max(2, Math.round(part * width)),
  height: barHeight / 2 - 1,
  tone: way < 0 ? 'edge' : 'bar',
  ...(way < 0 ? { opacity: 0.5 } : {}),
});
