import {
  type Kept,
  keptAnswers,
  type Noticed,
  noticedAnswers,
  sentenceIds,
  type Told,
  type WaveResult,
  waveWeeks,
} from '@rolwissel/domain';
import { decimal, followUpTexts, percent, quoted } from '@rolwissel/texts';
import { type Context, sentenceOf, spoken } from '../context.ts';
import type { Figure, Section } from '../document.ts';
import { rowsDrawing } from '../rows.ts';
import { bar, track } from '../signs.ts';
import { number, share, text, told } from '../table.ts';

/** What came of it weeks later: how long nobody noticed, what was kept, which sentences are heard less. */
export function later(context: Context): Section | undefined {
  const { result, t, language } = context;
  const { later: found } = result;
  if (!found) return undefined;
  const last = found.notice?.at(-1);
  const words = followUpTexts.in(language);
  return {
    id: 'later',
    heading: t.headings('later'),
    prose: [
      words.result('own'),
      ...(last ? [words.notice('still', { percent: percent(last.still), weeks: String(waveWeeks[last.waveId]) })] : []),
    ],
    entries: [],
    figures: [...noticeFigure(context), ...keptFigure(context), ...noticedFigure(context), ...sentencesFigure(context)],
  };
}

/** The life table, with the share with whom nothing was noticed yet. */
function noticeFigure({ result, t, width, language }: Context): readonly Figure[] {
  const steps = result.later?.notice;
  if (!steps) return [];
  const { notice, waves } = followUpTexts.in(language);
  const title = notice('title');
  const rows = steps.map(({ waveId, still }) => ({ label: waves(waveId), figure: percent(still), still }));
  return [
    {
      id: 'later-notice',
      title,
      alt: t.later('alt', {
        title: notice('picture'),
        rows: spoken(rows.map(({ label, figure }) => t.later('row', { label, figure }))),
      }),
      drawing: rowsDrawing(
        {
          rows: rows.map(({ still, ...row }) => ({
            ...row,
            draw: (wide) => [track(wide), bar(0, still, wide, 'bar')],
          })),
        },
        width,
      ),
      table: {
        caption: title,
        columns: [
          { heading: notice('wave'), kind: 'text' },
          { heading: notice('atRisk'), kind: 'number' },
          { heading: notice('noticed'), kind: 'number' },
          { heading: notice('stillShort'), kind: 'share' },
        ],
        rows: steps.map(({ waveId, atRisk, noticed, still }) => [
          text(waves(waveId)),
          number(atRisk),
          number(noticed),
          share(still),
        ]),
      },
    },
  ];
}

const keptFigure = (context: Context): readonly Figure[] => {
  const { result, kept } = followUpTexts.in(context.language);
  return answersFigure(context, {
    id: 'later-kept',
    title: result('kept'),
    names: keptAnswers,
    nameOf: kept,
    countsOf: (wave: WaveResult): Readonly<Record<Kept, Told<number>>> | undefined => wave.kept,
  });
};

const noticedFigure = (context: Context): readonly Figure[] =>
  answersFigure(context, {
    id: 'later-noticed',
    title: followUpTexts.in(context.language).result('noticed'),
    names: noticedAnswers,
    nameOf: (name) => context.pack.followUp.noticed[noticedAnswers.indexOf(name)] ?? name,
    countsOf: (wave: WaveResult): Readonly<Record<Noticed, Told<number>>> | undefined => wave.noticed,
  });

interface Answers<Name extends string> {
  readonly id: string;
  readonly title: string;
  readonly names: readonly Name[];
  readonly nameOf: (name: Name) => string;
  readonly countsOf: (wave: WaveResult) => Readonly<Record<Name, Told<number>>> | undefined;
}

interface AnswerRow {
  readonly label: string;
  readonly count: Told<number>;
}

/** How many said what: a picture of the last wave, the numbers of each. */
function answersFigure<Name extends string>(context: Context, answers: Answers<Name>): readonly Figure[] {
  const { result, t, width, language } = context;
  const { id, title, names, nameOf, countsOf } = answers;
  const { waves } = followUpTexts.in(language);
  const asked = (result.later?.waves ?? []).flatMap((wave) => {
    const counts = countsOf(wave);
    return counts ? [{ wave, counts }] : [];
  });
  const last = asked.at(-1);
  if (!last) return [];
  const figure = (count: Told<number>) =>
    count === 'suppressed' ? t.table('suppressed') : decimal(count, 0, language);
  const rows = names.map((name): AnswerRow => ({ label: nameOf(name), count: last.counts[name] }));
  return [
    {
      id,
      title,
      alt: t.later('alt', {
        title: `${title} ${waves(last.wave.waveId)}`,
        rows: spoken(rows.map(({ label, count }) => t.later('row', { label, figure: figure(count) }))),
      }),
      ...(rows.some(({ count }) => count !== 'suppressed')
        ? {
            drawing: rowsDrawing(
              {
                rows: rows.map(({ label, count }) => ({
                  label,
                  figure: figure(count),
                  draw: (wide) =>
                    count === 'suppressed'
                      ? []
                      : [track(wide), bar(0, Math.min(1, count / last.wave.answered), wide, 'bar')],
                })),
              },
              width,
            ),
          }
        : {}),
      table: {
        caption: title,
        columns: [
          { heading: t.later('answer'), kind: 'text' },
          ...asked.map(({ wave }) => ({ heading: waves(wave.waveId), kind: 'number' as const })),
        ],
        rows: [
          ...names.map((name) => [text(nameOf(name)), ...asked.map(({ counts }) => told(counts[name]))]),
          [text(t.later('answered')), ...asked.map(({ wave }) => number(wave.answered))],
        ],
      },
    },
  ];
}

/** Which sentences are heard less and which more, in the last wave that asked it. */
function sentencesFigure(context: Context): readonly Figure[] {
  const { result, t, width, language } = context;
  const { result: words, waves } = followUpTexts.in(language);
  const last = result.later?.waves.findLast(({ less, more }) => less && more);
  if (!last?.less || !last.more) return [];
  const { less, more, answered } = last;
  const title = words('sentences');
  const rows = sentenceIds.map((id) => ({
    label: quoted(sentenceOf(context, id), language),
    less: less[id],
    more: more[id],
  }));
  const figure = (row: (typeof rows)[number]) => t.later('lessAndMore', { less: row.less, more: row.more });
  return [
    {
      id: 'later-sentences',
      title,
      alt: t.later('alt', {
        title: `${title} ${waves(last.waveId)}`,
        rows: spoken(rows.map((row) => t.later('row', { label: row.label, figure: figure(row) }))),
      }),
      drawing: rowsDrawing(
        {
          rows: rows.map((row) => ({
            label: row.label,
            figure: figure(row),
            draw: (wide) => [
              track(wide),
              bar(0, Math.min(1, row.less / answered), wide, 'good'),
              bar(Math.max(0, 1 - row.more / answered), 1, wide, 'warn'),
            ],
          })),
          scale: { low: words('less'), high: words('more') },
        },
        width,
      ),
      table: {
        caption: title,
        columns: [
          { heading: words('sentence'), kind: 'text' },
          { heading: words('less'), kind: 'number' },
          { heading: words('more'), kind: 'number' },
          { heading: t.later('answered'), kind: 'number' },
        ],
        rows: rows.map((row) => [text(row.label), number(row.less), number(row.more), number(answered)]),
      },
    },
  ];
}
