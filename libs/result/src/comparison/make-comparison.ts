import { activityName, workshopTitle } from '@rolwissel/content';
import type { Comparison, Estimate } from '@rolwissel/domain';
import { decimal, languages, percent, quoted } from '@rolwissel/texts';
import {
  type DocumentOptions,
  nameOfCase,
  nameOfStep,
  sentenceOf,
  spoken,
  type Wording,
  wordingOf,
} from '../context.ts';
import type { Figure, ResultDocument, Section } from '../document.ts';
import { type Cell, type Column, minutes, none, number, share, text, written } from '../table.ts';
import { areFew, type PointRow, type Points, pointsDrawing } from './points.ts';
import { takingPart } from './taking-part.ts';

/** In the order in which they are read. */
export const comparisonSections = ['sentences', 'votes', 'objections', 'plays', 'steps', 'mindshift', 'plan'] as const;
export type ComparisonSection = (typeof comparisonSections)[number];
export interface ComparisonDocument extends ResultDocument<ComparisonSection> {
  /** What some of them have in common, before all else. */
  readonly notes: readonly string[];
}

interface Context extends Wording {
  readonly comparison: Comparison;
  /** What the workshops are called, in their order, each differently. */
  readonly names: readonly string[];
}

/** Several results beside each other, in one language. What two of them do not have is not there. */
export function comparisonDocumentOf(comparison: Comparison, options: DocumentOptions): ComparisonDocument {
  const context: Context = { comparison, names: namesOf(comparison, options), ...wordingOf(options) };
  const { t } = context;
  return {
    language: options.language,
    title: t.comparison('title'),
    facts: comparison.workshops.map(({ people }, index) => ({
      label: context.names[index] ?? '',
      value: takingPart(people, options.language),
    })),
    notes: inCommon(context),
    sections: [sentences, votes, objections, plays, steps, statements, drift].flatMap((make) => make(context) ?? []),
  };
}

/** Which ones have their beginning in common, and what follows from that. */
function inCommon({ comparison, names, t }: Context): readonly string[] {
  if (comparison.common.length === 0) return [];
  const pairs = comparison.common.map(({ between: [one, other], events }) =>
    t.comparison('inCommon', { one: names[one] ?? '', other: names[other] ?? '', n: events }),
  );
  return [...pairs, t.comparison('notTogether')];
}

/** Title and day; where two are the same all the same, with a number. */
function namesOf({ workshops }: Comparison, { language }: DocumentOptions): readonly string[] {
  const days = new Intl.DateTimeFormat(languages[language].dates, { dateStyle: 'medium' });
  const names = workshops.map((workshop) => {
    const title = workshopTitle(workshop, language);
    return workshop.startedAtMs === undefined ? title : `${title}, ${unbroken(days.format(workshop.startedAtMs))}`;
  });
  return names.map((name, index) => {
    const alike = names.filter((each) => each === name).length;
    return alike === 1 ? name : `${name}\u00a0(${names.slice(0, index + 1).filter((each) => each === name).length})`;
  });
}

/** On one line, wherever it stands. */
const unbroken = (words: string): string => words.replaceAll(' ', '\u00a0');

/** What a row of a section is about, and the figures of the workshops on it. */
type Row = Omit<PointRow, 'figure'>;

function sentences(context: Context): Made {
  const { comparison, language, t } = context;
  const rows = comparison.sentences.map(({ id, ...row }) => ({
    ...row,
    label: quoted(sentenceOf(context, id), language),
  }));
  const [most] = ranked(rows);
  return section(context, 'sentences', rows, ofShares(context), [
    ...(most ? [t.comparison('mostHeard', { text: most.label, percent: percent(most.value) })] : []),
    ...(areFew(comparison.workshops.length) ? [t.comparison('interval')] : []),
  ]);
}

function votes(context: Context): Made {
  const { comparison, t } = context;
  const rows = comparison.votes.flatMap(({ ordinal, caseId, first, last }): readonly Row[] => {
    const label = caseId === undefined ? t.comparison('case', { n: ordinal }) : nameOfCase(context, { caseId });
    const isAgain = last.some(
      (each, index) => each !== 'unknown' && each !== first[index] && !isSame(each, first[index]),
    );
    return isAgain
      ? [
          { label: t.comparison('firstVote', { case: label }), each: first },
          { label: t.comparison('lastVote', { case: label }), each: last },
        ]
      : [{ label, each: first }];
  });
  return section(context, 'votes', rows, ofHundred(context), [t.comparison('agreement')]);
}

const isSame = (one: Estimate, other: Estimate | 'unknown' | undefined): boolean =>
  other !== undefined && other !== 'unknown' && one.value === other.value && one.n === other.n;

function objections(context: Context): Made {
  const { comparison, language, t } = context;
  const rows = comparison.objections.map(({ id, ...row }) => ({
    ...row,
    label: id === 'none' ? t.objections('noSentence') : quoted(sentenceOf(context, id), language),
  }));
  return section(context, 'objections', rows, ofShares(context, t.comparison('objections')), [t.comparison('solved')]);
}

function plays(context: Context): Made {
  const { comparison, t } = context;
  const rows = comparison.plays.map(({ id, ...row }) => ({ ...row, label: t.comparison(id) }));
  return section(context, 'plays', rows, ofShares(context, t.plays('count')), []);
}

function steps(context: Context): Made {
  const { comparison, language, t } = context;
  const rows = comparison.steps.map(({ id, ...row }) => ({ ...row, label: nameOfStep(context, id) }));
  const least = ranked(rows).at(-1);
  const prose = least && t.comparison('weakest', { step: least.label, value: decimal(least.value, 1, language) });
  return section(context, 'steps', rows, ofRatings(context), prose === undefined ? [] : [prose]);
}

function statements(context: Context): Made {
  const { comparison, pack, language } = context;
  const rows = comparison.statements.map(({ id, ...row }) => ({
    ...row,
    label: quoted(pack.questions.mindshift[id] ?? String(id + 1), language),
  }));
  return section(context, 'mindshift', rows, ofRatings(context), []);
}

/** How values of a section are drawn and written. */
interface Scale extends Pick<Points, 'from' | 'to' | 'ends' | 'marks'> {
  readonly cell: (value: number) => Cell;
  readonly column: Column['kind'];
  readonly written: (value: number) => string;
  /** What the people or things are that a figure is about. */
  readonly about: string;
}

const ofShares = ({ t }: Context, about = t.table('people')): Scale => ({
  from: 0,
  to: 1,
  marks: 5,
  ends: { low: '0%', high: '100%' },
  cell: share,
  column: 'share',
  written: percent,
  about,
});

const ofHundred = (context: Context): Scale => ({
  ...ofShares(context),
  ends: { low: '0', high: '100' },
  cell: (value) => number(value * 100),
  column: 'number',
  written: (value) => String(Math.round(value * 100)),
});

const ofRatings = ({ t, ballots, language }: Context): Scale => ({
  from: 1,
  to: 5,
  marks: 5,
  ends: { low: `1 ${ballots.confidence('lowest')}`, high: `${ballots.confidence('highest')} 5` },
  cell: (value) => number(value, 1),
  column: 'number',
  written: (value) => decimal(value, 1, language),
  about: t.table('people'),
});

type Made = Section<ComparisonSection> | undefined;

function section(
  context: Context,
  id: ComparisonSection,
  rows: readonly Row[],
  scale: Scale,
  prose: readonly string[],
): Made {
  if (rows.length === 0) return undefined;
  const { t } = context;
  return {
    id,
    heading: t.comparisonHeadings(id),
    prose,
    entries: [],
    figures: [figure(context, id, rows, scale)],
  };
}

function figure({ names, t, width }: Context, id: ComparisonSection, rows: readonly Row[], scale: Scale): Figure {
  const { written, about } = scale;
  const title = t.comparisonFigures(id);
  const valuesOf = ({ each }: Row) => each.map((one) => (one === 'unknown' ? '–' : written(one.value)));
  return {
    id,
    title,
    alt: t.comparison('alt', {
      rows: spoken(
        rows.map(
          (row) =>
            `${row.label} ${valuesOf(row)
              .map((value, index) => `${names[index]} ${value}`)
              .join(', ')}`,
        ),
      ),
    }),
    drawing: pointsDrawing(
      {
        ...scale,
        names,
        together: t.comparison('together'),
        rows: rows.map((row) => ({
          ...row,
          figure: row.together ? written(row.together.value) : rangeOf(row.each, written),
        })),
      },
      width,
    ),
    table: {
      caption: title,
      columns: [
        { heading: t.comparison('about'), kind: 'text' },
        { heading: t.comparison('workshop'), kind: 'text' },
        { heading: t.comparison('value'), kind: scale.column },
        { heading: t.comparison('low'), kind: scale.column },
        { heading: t.comparison('high'), kind: scale.column },
        { heading: about, kind: 'number' },
      ],
      rows: rows.flatMap(({ label, each, together }) => [
        ...each.map((one, index) => rowOf(label, names[index] ?? '', one, scale)),
        ...(together ? [rowOf(label, t.comparison('together'), together, scale)] : []),
      ]),
    },
  };
}

/** From the lowest to the highest. */
function rangeOf(each: Row['each'], written: Scale['written']): string {
  const values = each.flatMap((one) => (one === 'unknown' ? [] : [one.value]));
  const ends = [...new Set([Math.min(...values), Math.max(...values)].map(written))];
  return ends.join('–').replace('%–', '–');
}

const rowOf = (label: string, name: string, one: Estimate | 'unknown', { cell }: Scale): readonly Cell[] =>
  one === 'unknown'
    ? [text(label), text(name), none, none, none, none]
    : [text(label), text(name), cell(one.value), cell(one.interval.low), cell(one.interval.high), number(one.n)];

/** Rows by what the workshops come to together, the highest first. */
const ranked = (rows: readonly Row[]): readonly Readonly<{ label: string; value: number }>[] =>
  rows
    .flatMap(({ label, together }) => (together ? [{ label, value: together.value }] : []))
    .sort((one, other) => other.value - one.value);

/** What each activity takes more or less than was planned. */
function drift(context: Context): Made {
  const { comparison, names, language, t } = context;
  if (comparison.drift.length === 0) return undefined;
  const rows = comparison.drift.map((each) => ({
    ...each,
    label: each.ordinal === 1 ? activityName(each, language) : `${activityName(each, language)} (${each.ordinal})`,
    minutes: each.meanMs === undefined ? undefined : Math.round(each.meanMs / 60_000),
  }));
  const [longest] = [...rows].sort((one, other) => (other.meanMs ?? 0) - (one.meanMs ?? 0));
  const hasMeans = rows.every(({ meanMs }) => meanMs !== undefined);
  const title = t.comparisonFigures('plan');
  return {
    id: 'plan',
    heading: t.comparisonHeadings('plan'),
    prose: hasMeans ? [longestIn(longest, t)] : [],
    entries: [],
    figures: [
      {
        id: 'plan',
        title,
        alt: t.comparison('alt', {
          rows: spoken(
            rows.map(({ label, meanMs }) =>
              meanMs === undefined ? label : t.later('row', { label, figure: written(minutes(meanMs), language) }),
            ),
          ),
        }),
        table: {
          caption: title,
          columns: [
            { heading: t.plan('activity'), kind: 'text' },
            ...names.map((heading) => ({ heading, kind: 'minutes' as const })),
            ...(hasMeans ? [{ heading: t.comparison('mean'), kind: 'minutes' as const }] : []),
          ],
          rows: rows.map(({ label, each, meanMs }) => [
            text(label),
            ...each.map((one) => (one === 'unknown' ? none : minutes(one.spentMs - one.plannedMs))),
            ...(meanMs === undefined ? [] : [minutes(meanMs)]),
          ]),
        },
      },
    ],
  };
}

/** Which activity takes longest beyond its plan, if one does. */
const longestIn = (
  longest: Readonly<{ label: string; minutes: number | undefined }> | undefined,
  t: Context['t'],
): string => {
  const more = longest?.minutes ?? 0;
  return longest && more > 0
    ? t.comparison('alwaysLonger', { activity: longest.label, n: more })
    : t.comparison('onTime');
};
