import { type CaseResult, type RoleId, type RolesRound, roleIds } from '@rolwissel/domain';
import { inHundredths, percent } from '@rolwissel/texts';
import { type Context, nameOfCase, nameOfRole, spoken } from '../context.ts';
import type { Figure, Section } from '../document.ts';
import type { Mark, Tone } from '../drawing.ts';
import { rowsDrawing } from '../rows.ts';
import { bar, stacked, swatch, track, upright } from '../signs.ts';
import { share, text, told } from '../table.ts';

/** What each salesperson buys as, before and after the room talked about it. */
export function roles(context: Context): Section | undefined {
  const { cases } = context.result;
  if (cases.length === 0) return undefined;
  return {
    id: 'roles',
    heading: context.t.headings('roles'),
    prose: cases.map((found) => inWords(found, context)),
    entries: [],
    figures: cases.flatMap((found, index) => [
      profileFigure(found, `roles-${index + 1}`, context),
      ...spreadFigure(found, `spread-${index + 1}`, context),
    ]),
  };
}

const hundred = (part: number): number => Math.round(part * 100);

function inWords(found: CaseResult, context: Context): string {
  const { t, common } = context;
  const { first, last, moved } = found;
  const { voters, agreement, band, leastAgreed } = last ?? first;
  const values = { case: nameOfCase(context, found), n: voters, value: hundred(agreement) };
  return [
    band ? t.roles('agreedBand', { ...values, band: common.agreement(band) }) : t.roles('agreed', values),
    ...(last ? [t.roles('agreedAgain', { value: hundred(first.agreement) })] : []),
    ...(moved ? [t.roles('moved', { percent: percent(moved.movement), n: moved.changed, voters: moved.voters })] : []),
    ...(moved?.changedTop ? [t.roles('top', { n: moved.changedTop })] : []),
    ...(leastAgreed ? [t.roles('least', { role: nameOfRole(context, leastAgreed) })] : []),
  ].join(' ');
}

/** Whole per cents of the six roles, which add up to a hundred. */
function sharesOf({ profile }: RolesRound): Readonly<Record<RoleId, number>> {
  const whole = inHundredths(roleIds.map((id) => profile[id]));
  return Object.fromEntries(roleIds.map((id, index) => [id, whole[index]])) as Record<RoleId, number>; // one for each
}

function profileFigure(found: CaseResult, id: string, context: Context): Figure {
  const { t, ballots, pack, width } = context;
  const { first, last } = found;
  const [before, now] = [last && sharesOf(first), sharesOf(last ?? first)];
  const name = nameOfCase(context, found);
  const title = ballots.roles('title', { case: name });
  const highest = Math.max(...roleIds.flatMap((role) => [now[role], before?.[role] ?? 0]), 0.01);
  const row = (role: RoleId) => ({
    label: nameOfRole(context, role),
    figure: before ? `${percent(before[role])} → ${percent(now[role])}` : percent(now[role]),
    draw: (wide: number): readonly Mark[] => [
      track(wide),
      bar(0, now[role] / highest, wide, role),
      ...(before ? mark((before[role] / highest) * wide) : []),
    ],
  });
  return {
    id,
    title,
    alt: t.roles('alt', {
      case: name,
      rows: spoken(
        roleIds.map((role) =>
          before
            ? t.roles('rowMoved', {
                role: nameOfRole(context, role),
                before: percent(before[role]),
                share: percent(now[role]),
              })
            : t.roles('row', { role: nameOfRole(context, role), share: percent(now[role]) }),
        ),
      ),
    }),
    drawing: rowsDrawing(
      {
        rows: roleIds.map(row),
        legend: before
          ? [
              { label: t.roles('first'), marks: mark(0) },
              { label: t.roles('last'), marks: swatch('gatekeeper') },
            ]
          : [],
      },
      width,
    ),
    table: {
      caption: title,
      columns: [
        { heading: ballots.roles('role'), kind: 'text' },
        ...(before ? [{ heading: t.roles('first'), kind: 'share' as const }] : []),
        { heading: before ? t.roles('last') : ballots.roles('share'), kind: 'share' },
        ...pack.questions.roleScale.map((heading) => ({ heading, kind: 'number' as const })),
      ],
      rows: roleIds.map((role) => [
        text(nameOfRole(context, role)),
        ...(before ? [share(before[role])] : []),
        share(now[role]),
        ...(last ?? first).weights[role].map(told),
      ]),
    },
  };
}

/** Where it was before: seen on a bar as well as beside it. */
const mark = (x: number): readonly Mark[] => [
  { ...upright(x, 10), tone: 'paper', thickness: 5 },
  { ...upright(x, 10), tone: 'ink', thickness: 2.5 },
];

const weightTones: readonly Readonly<{ tone: Tone; on: Tone; opacity?: number }>[] = [
  { tone: 'line', on: 'ink' },
  { tone: 'bar', on: 'ink', opacity: 0.25 },
  { tone: 'bar', on: 'paper', opacity: 0.7 },
  { tone: 'bar', on: 'paper' },
];

/** How people differ about the role they differ most about. */
function spreadFigure(found: CaseResult, id: string, context: Context): readonly Figure[] {
  const { t, ballots, pack, width } = context;
  const round = found.last ?? found.first;
  const { leastAgreed: role, voters } = round;
  if (!role) return [];
  const counts = round.weights[role];
  const scale = pack.questions.roleScale;
  const title = t.roles('spread', {
    case: nameOfCase(context, found),
    role: nameOfRole(context, role),
  });
  const parts = counts.map((count, weight) => ({
    count,
    label: scale[weight] ?? '',
    ...(weightTones[weight] ?? { tone: 'bar' as const, on: 'paper' as const }),
  }));
  const shown = parts.flatMap(({ count, ...part }) => (count === 'suppressed' ? [] : [{ size: count, ...part }]));
  return [
    {
      id,
      title,
      alt: t.roles('spreadAlt', {
        rows: spoken(
          parts.map(({ label, count }) =>
            t.roles('spreadRow', { weight: label, votes: count === 'suppressed' ? t.table('suppressed') : count }),
          ),
        ),
      }),
      ...(shown.length > 0
        ? {
            drawing: rowsDrawing(
              {
                rows: [
                  {
                    label: nameOfRole(context, role),
                    figure: '',
                    draw: (wide) => stacked(shown, voters, wide),
                  },
                ],
                legend: [
                  ...shown.map(({ label, tone, opacity }) => ({ label, marks: swatch(tone, opacity) })),
                  ...(shown.length < parts.length ? [{ label: t.kept('part'), marks: swatch('track') }] : []),
                ],
              },
              width,
            ),
          }
        : {}),
      table: {
        caption: title,
        columns: [
          { heading: ballots.roles('spread'), kind: 'text' },
          { heading: ballots.poll('count'), kind: 'number' },
        ],
        rows: parts.map(({ label, count }) => [text(label), told(count)]),
      },
    },
  ];
}
