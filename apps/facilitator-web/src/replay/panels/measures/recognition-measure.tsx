import { sentenceIds, wilson } from '@rolwissel/domain';
import { RecognitionBars, type Spread } from '@rolwissel/ui';
import type { Desk } from '../../desk/desk.ts';
import { measureTexts } from '../../words/measure-texts.ts';
import type { Shown } from '../measures-panel.tsx';

/** Who heard which sentence, with the doubt that so few people leave. */
export function RecognitionMeasure({ desk, round }: Readonly<{ desk: Desk; round: Shown<'recognition'> }>) {
  const { names, locale } = desk;
  const t = measureTexts(locale);
  const { sentences, cast } = round.tally;
  const rows = names.pack.sentences.map(({ id, issue, text }) => {
    const counts = sentences[sentenceIds.find((known) => known === id) ?? 'wait'];
    const { low, high } = wilson(cast - (counts[0] ?? 0), cast);
    return { issue, text, frequency: counts as unknown as Spread, interval: [low, high] as const }; // four counts, for 0 … 3
  });
  const [, once = '', more = '', weekly = ''] = names.pack.questions.recognitionScale;
  const labels = {
    caption: t('recognition'),
    sentence: t('sentence'),
    heard: t('heard'),
    frequencies: [once, more, weekly] as const,
    interval: t('certainty'),
    empty: t('nothing'),
  };
  return (
    <div class="measured">
      <RecognitionBars rows={rows} voters={cast} labels={labels} />
    </div>
  );
}
