import {
  confidenceShift,
  meanOf,
  type PairedShift,
  type SelfRating,
  shiftInterval,
  stepIds,
  type Workshop,
} from '@rolwissel/domain';
import { decimal, type MeasuredSection, told, under, type Written } from './measured.ts';
import { ballotsIn, countOf, pack, scale, shown, stepName } from './rounds.ts';

const pairHeadings = ['Verschil', 'Van', 'Tot', 'Omhoog', 'Gelijk', 'Omlaag'];

function pairCells(shift: PairedShift, workshop: Workshop): readonly Written[] {
  const { pairs, mean, up, same, down } = shift;
  const { low, high } = shiftInterval(shift, 4) ?? { low: NaN, high: NaN };
  return [
    decimal(mean),
    decimal(low),
    decimal(high),
    ...told(
      [up, same, down].map((share) => Math.round(share * pairs)),
      workshop,
    ),
  ];
}

const meanAt = (people: readonly SelfRating[], moment: keyof SelfRating): number =>
  meanOf(
    countOf(
      people.flatMap((person) => person[moment] ?? []),
      5,
      1,
    ),
  ).value;
const meanIn = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

export function confidence(workshop: Workshop): MeasuredSection {
  const after = ballotsIn(shown(workshop, 'confidence', 'after').at(-1), 'confidence');
  const before = ballotsIn(shown(workshop, 'confidence', 'before').at(-1), 'confidence');
  const { minCell } = workshop.agenda.settings;
  const rows = stepIds.map((id) => {
    const rated = [...after].flatMap(([person, { ratings, thenTest }]): readonly SelfRating[] =>
      ratings[id] === undefined || thenTest?.[id] === undefined
        ? []
        : [{ before: before.get(person)?.ratings[id], thenTest: thenTest[id], after: ratings[id] }],
    );
    const fromTheStart = rated.filter((person) => person.before !== undefined);
    const late = rated.length - fromTheStart.length; // a few who came later would stand out
    const people = late > 0 && late < minCell ? fromTheStart : rated;
    const { learned } = confidenceShift(people);
    return { id, people, learned, start: meanAt(people, 'thenTest'), now: meanAt(people, 'after') };
  });
  const most = Math.max(...rows.map(({ learned }) => learned.mean));
  const means = [meanIn(rows.map(({ start }) => start)), meanIn(rows.map(({ now }) => now))].map((mean) =>
    decimal(mean),
  );
  return {
    prose: [[...means, ...scale, `+${decimal(most)}`], [], ['95', '0']],
    figures: {
      confidence: {
        rows: rows.map(({ id, people, learned, start, now }) => ({
          Stap: stepName(id),
          Mensen: people.length,
          'Toen (achteraf bezien)': decimal(start),
          Nu: decimal(now),
          ...under(pairHeadings, pairCells(learned, workshop)),
        })),
        drawn: rows.map(({ start, now }) => `${decimal(start)} → ${decimal(now)}`),
        marked: scale,
      },
    },
  };
}

export function mindshift(workshop: Workshop): MeasuredSection {
  const after = ballotsIn(shown(workshop, 'mindshift', 'after').at(-1), 'mindshift');
  const before = ballotsIn(shown(workshop, 'mindshift', 'before').at(-1), 'mindshift');
  const rows = pack.questions.mindshift.map((statement, index) => {
    const people = [...after].flatMap(([person, { ratings }]): readonly SelfRating[] =>
      before.has(person) ? [{ before: before.get(person)?.ratings[index], after: ratings[index] }] : [],
    );
    const shift = confidenceShift(people).plain;
    const now = meanAt(people, 'after');
    return { statement: `“${statement}”`, people, shift, now, start: meanAt(people, 'before') };
  });
  return {
    prose: [['95', '0']],
    figures: {
      mindshift: {
        rows: rows.map(({ statement, people, shift, now, start }) => ({
          Stelling: statement,
          Mensen: people.length,
          Vooraf: decimal(start),
          Nu: decimal(now),
          ...under(pairHeadings, pairCells(shift, workshop)),
        })),
        drawn: rows.map(({ start, now }) => `${decimal(start)} → ${decimal(now)}`),
        marked: scale,
      },
    },
  };
}
