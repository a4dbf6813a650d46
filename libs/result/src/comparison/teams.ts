import { type ObservedPlay, type StepId, stepIds, type TeamsOf } from '@rolwissel/domain';
import { nameOfStep, spoken } from '../context.ts';
import type { Figure } from '../document.ts';
import type { Drawing, Mark } from '../drawing.ts';
import { barHeight, rounded, rowsDrawing } from '../rows.ts';
import { swatch } from '../signs.ts';
import { minutes, number, text } from '../table.ts';
import type { Context } from './context.ts';
import type { OptionalSection } from './document.ts';

/** The steps of each conversation by itself; or from how many on they are told. */
export function teams(context: Context): OptionalSection {
  const { comparison, words, sides } = context;
  if (comparison.by !== 'teams') return undefined;
  const few = comparison.sides.flatMap(({ workshop }, side) =>
    workshop === undefined || comparison.teams.some((each) => each.side === side)
      ? []
      : [words.words('fewTeams', { side: sides[side] ?? '', n: comparison.workshops[workshop]?.least.cell ?? 0 })],
  );
  if (few.length === 0 && comparison.teams.length === 0) return undefined;
  return {
    id: 'teams',
    heading: words.headings('teams'),
    prose: [...(comparison.teams.length > 0 ? [words.words('order')] : []), ...few],
    entries: [],
    figures: comparison.teams.map((each, index) => figure(each, index + 1, context)),
  };
}

type Conversation = Readonly<{ lengthMs: number; times: Readonly<Record<StepId, number>>; different: number }>;

function figure({ side, plays }: TeamsOf, ordinal: number, context: Context): Figure {
  const { words, sides, width } = context;
  const conversations = plays.map(timesIn).sort((one, other) => other.different - one.different);
  const title = words.figures('teams', { side: sides[side] ?? '' });
  const rows = stepIds.map((id) => ({
    id,
    label: nameOfStep(context, id),
    seen: conversations.filter(({ times }) => times[id] > 0).length,
  }));
  const of = conversations.length;
  return {
    id: `teams-${ordinal}`,
    title,
    alt: words.words('teamsAlt', {
      rows: spoken(rows.map(({ label, seen }) => words.words('seenIn', { step: label, n: seen, of }))),
    }),
    drawing: grid(
      rows.map((row) => ({ ...row, figure: `${row.seen}/${of}` })),
      conversations,
      context,
      width,
    ),
    table: {
      caption: title,
      columns: [
        { heading: words.words('conversations'), kind: 'text' },
        { heading: words.words('length'), kind: 'minutes' },
        ...rows.map(({ label }) => ({ heading: label, kind: 'number' as const })),
        { heading: words.words('different'), kind: 'number' },
      ],
      rows: conversations.map(({ lengthMs, times, different }, index) => [
        text(words.words('conversation', { n: index + 1 })),
        minutes(lengthMs),
        ...rows.map(({ id }) => number(times[id])),
        number(different),
      ]),
    },
  };
}

function timesIn({ lengthMs, ticks }: ObservedPlay<StepId>): Conversation {
  const times = Object.fromEntries(
    stepIds.map((id) => [id, ticks.filter(({ stepId }) => stepId === id).length]),
  ) as Conversation['times']; // one for each step
  return { lengthMs, times, different: stepIds.filter((id) => times[id] > 0).length };
}

type GridRow = Readonly<{ id: StepId; label: string; figure: string }>;

/** A column for each conversation, the darker the more often a step was seen, with the number where it has room. */
function grid(
  rows: readonly GridRow[],
  conversations: readonly Conversation[],
  { words }: Context,
  width: number,
): Drawing {
  const most = Math.max(1, ...conversations.flatMap(({ times }) => Object.values(times)));
  const shade = (times: number) => 0.25 + (0.75 * times) / most;
  const height = barHeight + 6;
  const shown = [...new Set([1, Math.ceil(most / 2), most])];
  return rowsDrawing(
    {
      height,
      legend: [0, ...shown].map((n) => ({
        label: words.words('times', { n }),
        marks: n === 0 ? swatch('track') : swatch('bar', shade(n)),
      })),
      rows: rows.map(({ id, label, figure }) => ({
        label,
        figure,
        draw(wide) {
          const step = wide / conversations.length;
          return conversations.flatMap(({ times }, index): readonly Mark[] => {
            const n = times[id];
            const cell = {
              kind: 'rect',
              x: rounded(index * step),
              y: -height / 2,
              width: rounded(Math.max(0.5, step - Math.min(2, step / 4))),
              height,
            } as const;
            if (n === 0) return [{ ...cell, tone: 'track' }];
            const filled: Mark = { ...cell, tone: 'bar', opacity: rounded(shade(n) * 10) / 10 };
            if (step < 18) return [filled];
            return [
              filled,
              {
                kind: 'text',
                x: rounded(index * step + cell.width / 2),
                y: 5,
                text: String(n),
                size: 13,
                anchor: 'middle',
                tone: shade(n) > 0.6 ? 'paper' : 'ink',
              },
            ];
          });
        },
      })),
    },
    width,
  );
}
