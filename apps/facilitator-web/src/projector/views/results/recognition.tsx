import { heardIn, wilson } from '@rolwissel/domain';
import { RecognitionBars, type Spread } from '@rolwissel/ui';
import { OnStage } from '../on-stage.tsx';
import type { ResultView } from './result-view.ts';
import { resultTexts } from './texts.ts';

/** Who heard which sentence, from an own salesperson, in the past month. */
export const RecognitionResult: ResultView<'recognition'> = ({ tally, round: _round, ...props }) => {
  const { pack, locale, t } = props;
  const words = resultTexts(locale);
  const rows = pack.sentences.map(({ id, issue }) => {
    const { low, high } = wilson(heardIn(tally, id), tally.cast);
    return {
      issue,
      text: `… ${t(id)}`,
      frequency: tally.sentences[id] as unknown as Spread, // four counts, for 0 … 3
      interval: [low, high] as const,
    };
  });
  const [, once = '', more = '', weekly = ''] = pack.questions.recognitionScale;
  const labels = {
    caption: words('heard'),
    sentence: words('sentence'),
    heard: words('heardShare'),
    frequencies: [once, more, weekly] as const,
    interval: words('certainty'),
    empty: words('empty'),
  };
  return (
    <OnStage {...props} heading={words('heard')}>
      <RecognitionBars rows={rows} voters={tally.cast} labels={labels} />
    </OnStage>
  );
};
