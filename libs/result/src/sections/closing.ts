import { pollWords } from '@rolwissel/content';
import type { PollResult } from '@rolwissel/domain';
import { decimal } from '@rolwissel/texts';
import { type Context, spoken } from '../context.ts';
import type { Figure, Section } from '../document.ts';
import { rowsDrawing } from '../rows.ts';
import { bar, track } from '../signs.ts';
import { text, told, toldShare } from '../table.ts';

/** What the polls came to: whether it was worth the time, whether one tells it. */
export function closing(context: Context): Section | undefined {
  const { result, t } = context;
  const figures = result.polls.flatMap((poll) => pollFigure(poll, context));
  return figures.length === 0
    ? undefined
    : { id: 'closing', heading: t.headings('closing'), prose: [], entries: [], figures };
}

function pollFigure({ pollId, voters, options }: PollResult, context: Context): readonly Figure[] {
  const { t, ballots, pack, width, language } = context;
  const words = pollWords(pack, pollId);
  if (!words) return [];
  const rows = options.map(({ optionId, votes }) => ({ label: words.options.get(optionId) ?? optionId, votes }));
  const isTold = rows.some(({ votes }) => votes !== 'suppressed');
  const figure = (votes: (typeof rows)[number]['votes']) =>
    votes === 'suppressed' ? t.table('suppressed') : decimal(votes, 0, language);
  return [
    {
      id: `poll-${pollId}`,
      title: words.question,
      alt: t.closing('alt', {
        question: words.question,
        rows: spoken(rows.map(({ label, votes }) => t.closing('row', { option: label, votes: figure(votes) }))),
      }),
      ...(isTold
        ? {
            drawing: rowsDrawing(
              {
                rows: rows.map(({ label, votes }) => ({
                  label,
                  figure: figure(votes),
                  draw: (wide) => (votes === 'suppressed' ? [] : [track(wide), bar(0, votes / voters, wide, 'bar')]),
                })),
              },
              width,
            ),
          }
        : {}),
      table: {
        caption: words.question,
        columns: [
          { heading: ballots.poll('option'), kind: 'text' },
          { heading: ballots.poll('count'), kind: 'number' },
          { heading: ballots.poll('share'), kind: 'share' },
        ],
        rows: rows.map(({ label, votes }) => [text(label), told(votes), toldShare(votes, voters)]),
      },
    },
  ];
}
