import { IssueIcon } from '@rolwissel/look';
import { Stairs } from '../ballots/scale.tsx';
import { liveWords } from '../live/words.ts';
import { Bar } from './bar.tsx';
import type { ResultProps } from './result-view.ts';

/** Per sentence: how much of the room heard it, and how often one heard it oneself. */
export function RecognitionResult({ desk, tally, own }: ResultProps<'recognition'>) {
  const t = liveWords.value;
  const { sentences, questions } = desk.pack;
  return (
    <ul class="result">
      {sentences.map(({ id, issue, text }) => {
        const [none = 0] = tally?.sentences[id] ?? [];
        const answer = own?.frequency[id];
        return (
          <li key={id}>
            <p>
              <IssueIcon id={issue} /> {text}
            </p>
            {tally && <Bar share={tally.cast === 0 ? 0 : 1 - none / tally.cast} />}
            {answer !== undefined && (
              <p class="own">
                {t('you')} <Stairs height={answer} /> {questions.recognitionScale[answer]}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
