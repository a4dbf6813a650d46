import { ballotsTexts, type LanguageTag } from '@rolwissel/texts';
import { PairBars } from '@rolwissel/ui';
import { meanRating } from '../mean-rating.ts';
import type { StageBallot, StageResultProps } from '../stage-ballot.ts';

type ControlResultProps = StageResultProps<'control'>;

/** “Who is the boss here?”: to which side the room leans on each of the seven pairs. */
export const control: StageBallot<'control'> = {
  question: ({ pack }) => pack.control.question,
  name: ({ language }) => ballotsTexts.in(language).control('name'),
  summary({ tally, language }) {
    const means = tally.pairs.map(meanRating);
    const mean = means.reduce((sum, one) => sum + one, 0) / Math.max(1, means.length);
    const written = mean.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    return `${ballotsTexts.in(language).control('meanOf', { mean: written })} ${mixedSignals(tally, language)}`;
  },
  heading: ({ pack }) => pack.control.title,
  note: ({ tally, language }) => mixedSignals(tally, language),
  Result,
};

const mixedSignals = ({ mixed, cast }: ControlResultProps['tally'], language: LanguageTag): string =>
  ballotsTexts.in(language).control('mixed', { n: mixed, of: cast });

function Result({ tally, pack, language }: ControlResultProps) {
  const { control: t, round } = ballotsTexts.in(language);
  const rows = pack.control.pairs.map(([left, right], index) => ({
    left,
    right,
    mean: meanRating(tally.pairs[index] ?? []),
  }));
  const labels = {
    caption: t('caption'),
    outcome: t('outcome'),
    behaviour: t('behaviour'),
    mean: t('mean'),
    empty: round('empty'),
  };
  return <PairBars rows={rows} people={tally.cast} lang={language} labels={labels} />;
}
