import { pollWords } from '@rolwissel/content';
import { ballotsTexts } from '@rolwissel/texts';
import { OneOf } from '../form/choices.tsx';
import type { FormProps, PhoneBallot, PhoneResultProps } from '../phone-ballot.ts';
import { Bar } from '../result/bar.tsx';
import { Own } from '../result/own.tsx';
import { pollShares } from './poll-shares.ts';
import { pollTexts } from './poll-texts.ts';

/** One choice out of a few. */
export const poll: PhoneBallot<'poll'> = {
  question: (about) => pollTexts(about).question,
  name: ({ pack, round, language }) =>
    pollWords(pack, round.subject)?.question ?? ballotsTexts.in(language).poll('title'),
  start: (standing, earlier) => standing ?? earlier ?? {},
  cast: ({ optionId }) => (optionId === undefined ? undefined : { kind: 'poll', optionId }),
  Form,
  Result,
};

function Form({ draft, onChange, ...about }: FormProps<'poll'>) {
  const { question, notes, options } = pollTexts(about);
  return (
    <>
      <OneOf
        legend={<span class="visually-hidden">{question}</span>}
        options={options}
        value={draft.optionId}
        onChoose={(optionId) => onChange({ optionId })}
      />
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}

/** How many chose what, and what one chose oneself. */
function Result({ tally, own, ...about }: PhoneResultProps<'poll'>) {
  const { question, options } = pollTexts(about);
  const ids = options.map(({ id }) => id);
  const shares = tally ? pollShares(tally, ids) : [];
  return (
    <>
      <p>{question}</p>
      {own && <Own language={about.language}>{options.find(({ id }) => id === own.optionId)?.text}</Own>}
      {tally && (
        <ul class="result">
          {options.map(({ id, text }, index) => (
            <li key={id}>
              <p>{text}</p>
              <Bar share={shares[index] ?? 0} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
