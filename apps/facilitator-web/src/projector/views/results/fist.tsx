import { FistBars } from '@rolwissel/ui';
import { OnStage } from '../on-stage.tsx';
import { questionOf } from '../voting.tsx';
import type { ResultView } from './result-view.ts';
import { resultTexts } from './texts.ts';

type SixNumbers = readonly [number, number, number, number, number, number];
type SixWords = readonly [string, string, string, string, string, string];

/** Fist to five: how many show how many fingers. */
export const FistResult: ResultView<'fist'> = ({ tally, round, ...props }) => {
  const { pack, locale } = props;
  const words = resultTexts(locale);
  const labels = {
    caption: words('fist'),
    levels: pack.questions.fist as unknown as SixWords, // six, for 0 … 5
    short: [words('fistWord'), '1', '2', '3', '4', '5'] as const,
    adopting: words('adopting'),
    empty: words('empty'),
  };
  return (
    <OnStage {...props} heading={questionOf(round, props)}>
      <FistBars counts={tally.counts as unknown as SixNumbers} labels={labels} />
    </OnStage>
  );
};
