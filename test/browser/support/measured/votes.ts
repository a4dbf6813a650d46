import { pollWords } from '@rolwissel/content';
import {
  confidenceShift,
  controlProfile,
  cornerShares,
  corners,
  meanOf,
  middleOf,
  sentenceIds,
  type Workshop,
  wilson,
} from '@rolwissel/domain';
import { decimal, interval, type MeasuredSection, percent, told, under } from './measured.ts';
import { ballotsIn, countOf, pack, scale, shown } from './rounds.ts';

export function recognition(workshop: Workshop): MeasuredSection {
  const ballots = [...ballotsIn(shown(workshop, 'recognition').at(-1), 'recognition').values()];
  const voters = ballots.length;
  const rows = sentenceIds
    .map((id) => {
      const counts = countOf(
        ballots.map(({ frequency }) => frequency[id]),
        4,
      );
      const heard = voters - (counts[0] ?? 0);
      return { text: pack.sentences.find((sentence) => sentence.id === id)?.text ?? id, heard, often: counts.slice(1) };
    })
    .sort((one, other) => other.heard - one.heard);
  const most = rows[0]?.heard ?? 0;
  return {
    prose: [[most, voters, percent(most / voters)], ['95']],
    figures: {
      recognition: {
        rows: rows.map(({ text, heard, often }) => ({
          Zin: text,
          Gehoord: heard,
          van: voters,
          Aandeel: percent(heard / voters),
          '95%-interval': interval(wilson(heard, voters)),
          ...under(pack.questions.recognitionScale.slice(1), told(often, workshop)),
        })),
        drawn: rows.map(({ heard }) => percent(heard / voters)),
      },
    },
  };
}

export function advocacy(workshop: Workshop): MeasuredSection {
  const [before, after] = ['before', 'after'].map((moment) =>
    ballotsIn(shown(workshop, 'advocacy', moment).at(-1), 'advocacy'),
  );
  const moments = [before, after].map((ballots) => {
    const places = [...(ballots ?? []).values()];
    const shares = cornerShares(places);
    const cells = told(
      corners.map((corner) => shares[corner] * places.length),
      workshop,
    );
    return { voters: places.length, middle: middleOf(places), shares, cells };
  });
  const { axes, corners: names } = pack.scene;
  const both = [...(after ?? [])].flatMap(([id, { seller }]) => {
    const first = before?.get(id);
    return first ? [{ before: first.seller, after: seller }] : [];
  });
  const { up, pairs } = confidenceShift(both).plain;
  const middles = (axis: 'customer' | 'seller') => moments.map(({ middle }) => decimal(middle[axis]));
  return {
    prose: [[...middles('customer'), ...middles('seller')], [Math.round(up * pairs), pairs], []],
    figures: {
      advocacy: {
        rows: moments.map(({ voters, middle, shares, cells }, index) => ({
          Moment: ['Vooraf', 'Nu'][index] ?? '',
          Mensen: voters,
          [axes.x]: decimal(middle.customer),
          [axes.y]: decimal(middle.seller),
          ...under(
            corners.map((corner) => names[corner]),
            corners.map((corner, at) => (typeof cells[at] === 'string' ? cells[at] : percent(shares[corner]))),
          ),
        })),
        spoken: ['0', '10', ...middles('customer'), ...middles('seller')],
        drawn: [],
      },
    },
  };
}

export function control(workshop: Workshop): MeasuredSection {
  const ballots = [...ballotsIn(shown(workshop, 'control').at(-1), 'control').values()];
  const means = pack.control.pairs.map((_, pair) =>
    decimal(
      meanOf(
        countOf(
          ballots.map(({ ratings }) => ratings[pair] ?? 0),
          5,
          1,
        ),
      ).value,
    ),
  );
  const mixed = ballots.filter(({ ratings }) => controlProfile(ratings).isMixed).length;
  const [cell] = told([mixed, ballots.length - mixed], workshop);
  return {
    prose: [...(typeof cell === 'string' ? [] : [[mixed, ballots.length]]), []],
    figures: {
      control: {
        rows: pack.control.pairs.map(([left, right], pair) => ({
          'De uitkomst telt': left,
          'Het gedrag telt': right,
          'Gemiddeld, van 1 tot 5': means[pair] ?? '',
        })),
        spoken: [...scale, ...means],
        drawn: means,
        marked: scale,
      },
    },
  };
}

export function closing(workshop: Workshop): MeasuredSection {
  const figures = [...new Set(shown(workshop, 'poll').map(({ subject }) => subject))].map((pollId) => {
    const ballots = [...ballotsIn(shown(workshop, 'poll', pollId).at(-1), 'poll').values()];
    const options = [...(pollWords(pack, pollId)?.options ?? [])];
    const counts = options.map(([id]) => ballots.filter(({ optionId }) => optionId === id).length);
    const cells = told(counts, workshop);
    const share = (index: number) =>
      typeof cells[index] === 'string' ? cells[index] : percent((counts[index] ?? 0) / ballots.length);
    const rows = options.map(([, text], index) => ({
      Antwoord: text,
      Aantal: cells[index] ?? '',
      Aandeel: share(index),
    }));
    const isTold = cells.some((cell) => typeof cell === 'number');
    return [`poll-${pollId}`, { rows, ...(isTold ? { drawn: cells } : {}) }] as const;
  });
  return { prose: [], figures: Object.fromEntries(figures) };
}
