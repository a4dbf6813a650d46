import { IssueIcon } from '@rolwissel/ui';
import { Stairs } from '../ballots/scale.tsx';
import { Bar } from './bar.tsx';
import { Own } from './own.tsx';
import type { ResultProps } from './result-view.ts';
import { resultWords } from './words.ts';

/** Per sentence: how much of the room heard it, and how often one heard it oneself. */
export function RecognitionResult({ desk, tally, own }: ResultProps<'recognition'>) {
  const t = resultWords.value;
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
            {tally && <Bar share={tally.cast === 0 ? 0 : 1 - none / tally.cast} about={t('heard')} />}
            {answer !== undefined && (
              <Own>
                <Stairs height={answer} /> {questions.recognitionScale[answer]}
              </Own>
            )}
          </li>
        );
      })}
    </ul>
  );
}
