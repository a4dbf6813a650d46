import { pollTexts } from '../ballots/poll-texts.ts';
import { Bar } from './bar.tsx';
import { Own } from './own.tsx';
import type { ResultProps } from './result-view.ts';

/** How many chose what, and what one chose oneself. */
export function PollResult({ desk, round, tally, own }: ResultProps<'poll'>) {
  const { question, options } = pollTexts(desk.pack, round);
  return (
    <>
      <p>{question}</p>
      {own && <Own>{options.find(({ id }) => id === own.optionId)?.text}</Own>}
      {tally && (
        <ul class="result">
          {options.map(({ id, text }) => (
            <li key={id}>
              <p>{text}</p>
              <Bar share={tally.cast === 0 ? 0 : (tally.options[id] ?? 0) / tally.cast} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
