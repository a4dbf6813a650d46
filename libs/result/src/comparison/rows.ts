import type { Aligned, Estimate } from '@rolwissel/domain';
import { decimal, percent, quoted } from '@rolwissel/texts';
import { nameOfCase, nameOfStep, sentenceOf } from '../context.ts';
import type { Context } from './context.ts';
import type { OptionalSection } from './document.ts';
import { ofHundred, ofRatings, ofShares, type Row, section } from './figure.ts';

export function sentences(context: Context): OptionalSection {
  const { comparison, language, words } = context;
  const rows = comparison.sentences.map(({ id, each }) => ({ each, label: quoted(sentenceOf(context, id), language) }));
  const [most] = ranked(rows, context);
  const prose = most && words.words('mostHeard', { text: most.label, percent: percent(most.value) });
  return section(context, 'sentences', rows, ofShares(context), prose === undefined ? [] : [prose]);
}

export function votes(context: Context): OptionalSection {
  const { comparison, words } = context;
  const rows = comparison.votes.flatMap(({ ordinal, caseId, first, last }): readonly Row[] => {
    const label = caseId === undefined ? words.words('case', { n: ordinal }) : nameOfCase(context, { caseId });
    return last.every((each, index) => isSame(each, first[index]))
      ? [{ label, each: first }]
      : [
          { label: words.words('firstVote', { case: label }), each: first },
          { label: words.words('lastVote', { case: label }), each: last },
        ];
  });
  return section(context, 'votes', rows, ofHundred(context), [words.words('agreement')]);
}

type Told = Estimate | 'unknown' | undefined;

const isSame = (one: Told, other: Told): boolean =>
  typeof one === 'object' && typeof other === 'object' ? one.value === other.value && one.n === other.n : one === other;

export function gatekeepers(context: Context): OptionalSection {
  const { comparison, words } = context;
  const rows = comparison.gatekeepers.map(({ each }) => ({ each, label: words.words('gatekeepers') }));
  return section(context, 'column', rows, ofShares(context, words.words('cases')));
}

export function objections(context: Context): OptionalSection {
  const { comparison, language, t, words } = context;
  const rows = comparison.objections.map(({ id, each }) => ({
    each,
    label: id === 'none' ? t.objections('noSentence') : quoted(sentenceOf(context, id), language),
  }));
  return section(context, 'objections', rows, ofShares(context, words.words('objections')), [words.words('solved')]);
}

export function plays(context: Context): OptionalSection {
  const { comparison, t, words } = context;
  const rows = comparison.plays.map(({ id, each }) => ({ each, label: words.words(id) }));
  return section(context, 'plays', rows, ofShares(context, t.plays('count')));
}

export function seen(context: Context): OptionalSection {
  const { comparison, t } = context;
  return section(context, 'seen', bySteps(comparison.seen, context), ofShares(context, t.plays('count')));
}

export function steps(context: Context): OptionalSection {
  const { comparison, language, words } = context;
  const rows = bySteps(comparison.steps, context);
  const least = ranked(rows, context).at(-1);
  const prose = least && words.words('weakest', { step: least.label, value: decimal(least.value, 1, language) });
  const title = comparison.by === 'moments' ? words.figures('stepsTwice') : words.figures('steps');
  return section(context, 'steps', rows, ofRatings(context), prose === undefined ? [] : [prose], title);
}

export function statements(context: Context): OptionalSection {
  return section(context, 'mindshift', byStatements(context.comparison.statements, context), ofRatings(context));
}

export function control(context: Context): OptionalSection {
  const { comparison, pack, ballots } = context;
  const rows = comparison.control.map(({ id, each }) => ({ each, label: (pack.control.pairs[id] ?? []).join(' ↔ ') }));
  const ends = { low: `1 ${ballots.control('outcome')}`, high: `${ballots.control('behaviour')} 5` };
  return section(context, 'control', rows, { ...ofRatings(context), ends });
}

export const bySteps = (rows: Context['comparison']['steps'], context: Context): readonly Row[] =>
  rows.map(({ id, each }) => ({ each, label: nameOfStep(context, id) }));

export const byStatements = (
  rows: readonly Aligned<number>[],
  { pack: { questions }, language }: Context,
): readonly Row[] =>
  rows.map(({ id, each }) => ({ each, label: quoted(questions.mindshift[id] ?? String(id + 1), language) }));

/** Rows by what the workshops come to together, the highest first. */
function ranked(rows: readonly Row[], { comparison: { by, sides } }: Context) {
  const together = by === 'workshops' ? sides.findIndex(({ workshop }) => workshop === undefined) : -1;
  return rows
    .flatMap(({ label, each }) => {
      const all = each[together];
      return all && all !== 'unknown' ? [{ label, value: all.value }] : [];
    })
    .sort((one, other) => other.value - one.value);
}
