import { PollBars } from '@rolwissel/ui';
import { OnStage } from '../on-stage.tsx';
import type { ResultView } from './result-view.ts';
import { resultTexts } from './texts.ts';

/** How the answers to a question of the pack are shared. */
export const PollResult: ResultView<'poll'> = ({ tally, round, ...props }) => {
  const { pack, locale } = props;
  const words = resultTexts(locale);
  const options = (round.options ?? Object.keys(tally.options)).map((id, index) => ({
    id,
    text: pack.questions.tellOptions[index] ?? id,
    count: tally.options[id] ?? 0,
  }));
  const labels = {
    caption: pack.questions.tell,
    option: words('option'),
    share: words('share'),
    count: words('count'),
    empty: words('empty'),
  };
  return (
    <OnStage {...props} heading={pack.questions.tell}>
      <PollBars options={options} labels={labels} />
    </OnStage>
  );
};
