import type { ObjectionOutcome, ObjectionResult } from '@rolwissel/domain';
import { decimal, quoted } from '@rolwissel/texts';
import { type Context, sentenceOf, spoken, wordsOfRoom } from '../context.ts';
import type { Entry, Section } from '../document.ts';
import type { Tone } from '../drawing.ts';
import { rowsDrawing } from '../rows.ts';
import { stacked, swatch } from '../signs.ts';
import { number, text } from '../table.ts';

const outcomes: readonly Readonly<{ outcome: ObjectionOutcome; tone: Tone; on: Tone }>[] = [
  { outcome: 'answered', tone: 'good', on: 'paper' },
  { outcome: 'integrated', tone: 'purchaser', on: 'paper' },
  { outcome: 'escalated', tone: 'warn', on: 'paper' },
  { outcome: 'open', tone: 'edge', on: 'paper' },
];

/** Of each sentence the most supported; more of them nobody reads: a file or a page says how many there are beyond. */
const mostOfEach = 5;

/** What was objected, by the sentence it is about, and what became of it. */
export function objections(context: Context): Section | undefined {
  const { result, t, ballots, common, width, language } = context;
  const { objections: found } = result;
  if (!found) return undefined;
  const { split, counted, medianMs } = found;
  const rows = found.bySentence.map(({ sentenceId, split: parts }) => ({
    label: sentenceId ? quoted(sentenceOf(context, sentenceId), language) : t.objections('noSentence'),
    parts,
    sum: outcomes.reduce((sum, { outcome }) => sum + parts[outcome], 0),
  }));
  const most = Math.max(...rows.map(({ sum }) => sum));
  const title = t.objections('figure');
  const list = found.list.filter(isAmongFirst);
  const beyond = found.list.length - list.length;
  return {
    id: 'objections',
    heading: t.headings('objections'),
    prose: [
      [
        t.objections('resolved', {
          n: counted,
          resolved: split.answered + split.integrated,
          answered: split.answered,
          integrated: split.integrated,
        }),
        ...(split.open + split.escalated > 0
          ? [t.objections('left', { open: split.open, escalated: split.escalated })]
          : []),
        ...(medianMs === undefined ? [] : [t.objections('median', { n: Math.max(1, Math.ceil(medianMs / 60_000)) })]),
      ].join(' '),
      ...(beyond > 0 ? [t.objections('more', { n: beyond })] : []),
    ],
    entries: list.map((each) => entryOf(each, context)),
    figures: [
      {
        id: 'objections',
        title,
        alt: t.objections('alt', {
          rows: spoken(
            rows.map(({ label, sum, parts }) =>
              t.objections('row', { text: label, n: sum, resolved: parts.answered + parts.integrated }),
            ),
          ),
        }),
        drawing: rowsDrawing(
          {
            rows: rows.map(({ label, parts, sum }) => ({
              label,
              figure: decimal(sum, 0, language),
              draw: (wide) =>
                stacked(
                  outcomes.map(({ outcome, tone, on }) => ({ size: parts[outcome], tone, on })),
                  most,
                  wide,
                ),
            })),
            legend: outcomes
              .filter(({ outcome }) => split[outcome] > 0)
              .map(({ outcome, tone }) => ({ label: t.objections(outcome), marks: swatch(tone) })),
          },
          width,
        ),
        table: {
          caption: title,
          columns: [
            { heading: ballots.recognition('sentence'), kind: 'text' },
            { heading: common.things('objections'), kind: 'number' },
            ...outcomes.map(({ outcome }) => ({ heading: t.objections(outcome), kind: 'number' as const })),
          ],
          rows: rows.map(({ label, parts, sum }) => [
            text(label),
            number(sum),
            ...outcomes.map(({ outcome }) => number(parts[outcome])),
          ]),
        },
      },
    ],
  };
}

/** They stand by sentence, the most supported first. */
const isAmongFirst = ({ sentenceId }: ObjectionResult, index: number, list: readonly ObjectionResult[]): boolean =>
  list[index - mostOfEach]?.sentenceId !== sentenceId || index < mostOfEach;

function entryOf({ text: words, sentenceId, outcome, answer }: ObjectionResult, context: Context): Entry {
  const { t, language } = context;
  return {
    heading: quoted(wordsOfRoom(context, words), language),
    facts: [
      ...(sentenceId ? [{ label: t.objections('about'), value: sentenceOf(context, sentenceId) }] : []),
      { label: t.objections('outcome'), value: t.objections(outcome) },
      ...(answer ? [{ label: t.objections('answer'), value: wordsOfRoom(context, answer.text) }] : []),
    ],
  };
}
