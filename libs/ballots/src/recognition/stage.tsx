import { heardIn, type SentenceId } from '@rolwissel/domain';
import { ballotsTexts, commonTexts, percent } from '@rolwissel/texts';
import { RecognitionBars } from '@rolwissel/ui';
import type { StageBallot, StageResultProps } from '../stage-ballot.ts';

/** Who heard which sentence, from an own salesperson, in the past month. */
export const recognition: StageBallot<'recognition'> = {
  question: ({ pack }) => pack.questions.recognition,
  name: ({ language }) => ballotsTexts.in(language).recognition('name'),
  summary({ tally, pack, language }) {
    const heard = ({ id }: { readonly id: SentenceId }) => heardIn(tally, id);
    const [most] = [...pack.sentences].sort((a, b) => heard(b) - heard(a));
    if (!most) return '';
    const share = percent(heard(most) / Math.max(1, tally.cast));
    return ballotsTexts.in(language).recognition('most', { text: most.text, percent: share });
  },
  heading: ({ language }) => ballotsTexts.in(language).recognition('heard'),
  Result: HeardBars,
};

function HeardBars({ tally, pack, language }: StageResultProps<'recognition'>) {
  const { recognition: t, round } = ballotsTexts.in(language);
  const { sentences, words } = commonTexts.in(language);
  const rows = pack.sentences.map(({ id, issue }) => ({
    issue,
    text: `… ${sentences(id)}`,
    heard: heardIn(tally, id),
  }));
  const labels = {
    caption: t('heard'),
    sentence: t('sentence'),
    heard: t('heardShare'),
    of: words('of'),
    empty: round('empty'),
  };
  return <RecognitionBars rows={rows} voters={tally.cast} labels={labels} />;
}
