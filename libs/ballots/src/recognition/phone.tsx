import { sentenceIds } from '@rolwissel/domain';
import { ballotsTexts, phoneFirstTexts } from '@rolwissel/texts';
import { IssueIcon } from '@rolwissel/ui';
import { everyOne } from '../form/given.ts';
import { Scales } from '../form/scales.tsx';
import { Stairs } from '../form/stairs.tsx';
import type { FormProps, PhoneBallot, PhoneResultProps } from '../phone-ballot.ts';
import { Bar } from '../result/bar.tsx';
import { Own } from '../result/own.tsx';

/** How often each sentence was heard. One tap is enough: what is not tapped was not heard, and the form says so. */
export const recognition: PhoneBallot<'recognition'> = {
  question: ({ pack }) => pack.questions.recognition,
  name: ({ language }) => ballotsTexts.in(language).recognition('title'),
  start: (standing, earlier) => standing ?? earlier ?? {},
  cast: ({ frequency = {} }) =>
    sentenceIds.some((id) => frequency[id] !== undefined)
      ? { kind: 'recognition', frequency: everyOne(sentenceIds, (id) => frequency[id] ?? 0) }
      : undefined,
  note: ({ frequency = {} }, { pack, language }) =>
    sentenceIds.every((id) => frequency[id] !== undefined)
      ? undefined
      : phoneFirstTexts.in(language).live('leftOut', { zero: pack.questions.recognitionScale[0] ?? '' }),
  Form,
  Result,
};

function Form({ pack, language, draft, earlier, onChange }: FormProps<'recognition'>) {
  const t = phoneFirstTexts.in(language).live;
  const heardNone = sentenceIds.every((id) => draft.frequency?.[id] === 0);
  return (
    <>
      <Scales
        items={pack.sentences.map(({ id, issue, text }) => ({
          id,
          legend: (
            <>
              <IssueIcon id={issue} /> <q>{text}</q>
            </>
          ),
        }))}
        words={pack.questions.recognitionScale}
        lowest={0}
        look="stairs"
        given={draft.frequency ?? {}}
        earlier={earlier?.frequency}
        earlierWord={t('before')}
        onChange={(frequency) => onChange({ frequency })}
      />
      <button
        type="button"
        aria-pressed={heardNone}
        onClick={() => onChange(heardNone ? {} : { frequency: everyOne(sentenceIds, () => 0) })}
      >
        {t('noneOfSix')}
      </button>
    </>
  );
}

/** Per sentence: how much of the room heard it, and how often one heard it oneself. */
function Result({ pack, language, tally, own }: PhoneResultProps<'recognition'>) {
  const t = ballotsTexts.in(language).recognition;
  return (
    <ul class="result">
      {pack.sentences.map(({ id, issue, text }) => {
        const [none = 0] = tally?.sentences[id] ?? [];
        const answer = own?.frequency[id];
        return (
          <li key={id}>
            <p>
              <IssueIcon id={issue} /> {text}
            </p>
            {tally && <Bar share={tally.cast === 0 ? 0 : 1 - none / tally.cast} about={t('heardThis')} />}
            {answer !== undefined && (
              <Own language={language}>
                <Stairs height={answer} /> {pack.questions.recognitionScale[answer]}
              </Own>
            )}
          </li>
        );
      })}
    </ul>
  );
}
