import { type PlayResult, stepIds } from '@rolwissel/domain';
import { decimal } from '@rolwissel/texts';
import { type Context, nameOfCase, nameOfRole, nameOfStep, spoken } from '../context.ts';
import type { Figure, Section } from '../document.ts';
import type { Drawing, Mark } from '../drawing.ts';
import { rowsDrawing, said } from '../rows.ts';
import { bar, track } from '../signs.ts';
import { minutes, none, number, share, text } from '../table.ts';

/** What the plays came to whose cards are open; nothing in it is about one team. */
export function plays(context: Context): Section | undefined {
  const { result, t } = context;
  const played = result.plays.filter(({ results }) => results.played > 0);
  if (played.length === 0) return undefined;
  return {
    id: 'plays',
    heading: t.headings('plays'),
    prose: played.map((each) => inWords(each, context)),
    entries: [],
    figures: played.flatMap((each, index) => [
      ...stepsFigure(each, `steps-${index + 1}`, context),
      ...landingFigure(each, `landing-${index + 1}`, context),
    ]),
  };
}

/** The built-in case, or that every team played one of its own. */
const nameOf = ({ caseId }: PlayResult, context: Context): string =>
  caseId === undefined ? context.t.plays('own') : nameOfCase(context, { caseId });

function inWords(each: PlayResult, context: Context): string {
  const { t, language } = context;
  const { caseId, ownCases, buyingRoles, results } = each;
  const { played, agreed, guessed, promised, satisfaction } = results;
  const roles = new Intl.ListFormat(language).format(buyingRoles.map((role) => nameOfRole(context, role)));
  return [
    t.plays('played', { n: played, case: nameOf(each, context) }),
    ...(ownCases !== undefined && caseId !== undefined ? [t.plays('ownCases', { n: ownCases })] : []),
    ...(caseId !== undefined && roles ? [t.plays('bought', { roles })] : []),
    ...(agreed ? [t.plays('agreed', agreed)] : []),
    ...(guessed ? [t.plays('guessed', guessed)] : []),
    ...(promised ? [t.plays('promised', promised)] : []),
    ...(satisfaction && satisfaction.improvable.n > 0 ? [t.plays('improvable', satisfaction.improvable)] : []),
  ].join(' ');
}

function stepsFigure(each: PlayResult, id: string, context: Context): readonly Figure[] {
  const { t, common, ballots, width } = context;
  const { steps } = each.results;
  if (!steps) return [];
  const title = t.plays('steps', { case: nameOf(each, context) });
  const rows = stepIds.map((stepId) => ({ label: nameOfStep(context, stepId), ...steps.use[stepId] }));
  const figure = (plays: number) => `${plays}/${steps.plays}`;
  return [
    {
      id,
      title,
      alt: t.plays('stepsAlt', {
        plays: steps.plays,
        rows: spoken(rows.map(({ label, plays }) => t.recognition('row', { text: label, percent: figure(plays) }))),
      }),
      drawing: rowsDrawing(
        {
          rows: rows.map(({ label, plays }) => ({
            label,
            figure: figure(plays),
            draw: (wide) => [track(wide), bar(0, plays / steps.plays, wide, 'good')],
          })),
        },
        width,
      ),
      table: {
        caption: title,
        columns: [
          { heading: t.plays('step'), kind: 'text' },
          { heading: t.plays('seen'), kind: 'number' },
          { heading: common.words('of'), kind: 'number' },
          { heading: ballots.poll('share'), kind: 'share' },
          { heading: t.plays('perMinute'), kind: 'number' },
          { heading: t.plays('firstSeen'), kind: 'minutes' },
        ],
        rows: rows.map(({ label, plays, perMinute, firstMs }) => [
          text(label),
          number(plays),
          number(steps.plays),
          share(plays / steps.plays),
          number(perMinute, 2),
          firstMs === undefined ? none : minutes(firstMs),
        ]),
      },
    },
  ];
}

function landingFigure(each: PlayResult, id: string, context: Context): readonly Figure[] {
  const { t, language } = context;
  const { satisfaction } = each.results;
  if (!satisfaction) return [];
  const { middle, cloud } = satisfaction;
  const title = t.plays('landing', { case: nameOf(each, context) });
  const between = ({ from, to }: { readonly from: number; readonly to: number }) =>
    from === to ? String(from) : t.plays('from', { low: from, high: to });
  return [
    {
      id,
      title,
      alt: t.plays('landingAlt', {
        boss: decimal(middle.boss, 1, language),
        buyer: decimal(middle.buyer, 1, language),
      }),
      drawing: landingDrawing(satisfaction, context),
      table: {
        caption: title,
        columns: [
          { heading: t.plays('boss'), kind: 'text' },
          { heading: t.plays('buyer'), kind: 'text' },
          { heading: t.plays('count'), kind: 'number' },
        ],
        rows: cloud.map(({ boss, buyer, plays }) => [text(between(boss)), text(between(buyer)), number(plays)]),
      },
    },
  ];
}

const points = 5;
const largest = 300;

type Satisfied = NonNullable<PlayResult['results']['satisfaction']>;

function landingDrawing({ middle, cloud }: Satisfied, { t, ballots, width }: Context): Drawing {
  const size = Math.min(largest, width - 28);
  const [left, top] = [(width - size) / 2 + 14, 22];
  const cell = size / points;
  const patches = cloud.length > 1 ? cloud : [];
  const most = Math.max(...patches.map(({ plays }) => plays), 1);
  const marks: Mark[] = [
    { kind: 'rect', x: left, y: top, width: size, height: size, tone: 'track' },
    ...patches.flatMap(({ plays, boss, buyer }): readonly Mark[] => {
      const [x, y] = [left + (buyer.from - 1) * cell, top + (points - boss.to) * cell];
      const [wide, high] = [(buyer.to - buyer.from + 1) * cell, (boss.to - boss.from + 1) * cell];
      return [
        {
          kind: 'rect',
          x: x + 0.5,
          y: y + 0.5,
          width: wide - 1,
          height: high - 1,
          tone: 'good',
          opacity: 0.15 + 0.3 * (plays / most),
        },
        said(String(plays), x + wide / 2, y + high / 2 + 5, 14, 'ink', 'middle'),
      ];
    }),
    {
      kind: 'circle',
      x: left + (middle.buyer - 0.5) * cell,
      y: top + (points - middle.boss + 0.5) * cell,
      radius: 9,
      tone: 'gatekeeper',
      thickness: 3,
    },
    said(`↑ ${t.plays('boss')}`, left, 14, 13, 'soft'),
    said(`${t.plays('buyer')} →`, left + size, top + size + 34, 13, 'soft', 'end'),
    ...Array.from(
      { length: points },
      (_, point): Mark => said(String(point + 1), left + (point + 0.5) * cell, top + size + 17, 13, 'soft', 'middle'),
    ),
    ...Array.from(
      { length: points },
      (_, point): Mark => said(String(point + 1), left - 8, top + (points - point - 0.5) * cell + 5, 13, 'soft', 'end'),
    ),
    { kind: 'circle', x: left + 7, y: top + size + 52, radius: 5, tone: 'gatekeeper', thickness: 2.5 },
    said(ballots.advocacy('middle'), left + 20, top + size + 56.5, 13, 'soft'),
  ];
  return { width, height: Math.ceil(top + size + 66), marks };
}
