import { written } from '@rolwissel/content';
import { type BallotOf, objectionOf, objectiveOf } from '@rolwissel/domain';
import { ballotsTexts } from '@rolwissel/texts';
import { OneOf } from '../form/choices.tsx';
import type { FormProps, OnPhone, PhoneBallot, PhoneResultProps } from '../phone-ballot.ts';
import { Bar } from '../result/bar.tsx';

/** Fist to five, one tap: from “this cannot stand” to “I will champion it”. */
export const fist: PhoneBallot<'fist'> = {
  question,
  name: ({ language }) => ballotsTexts.in(language).fist('title'),
  start: (standing, earlier) => standing ?? earlier ?? {},
  cast: ({ value }) => (value === undefined ? undefined : { kind: 'fist', value }),
  Form,
  Result,
};

function question({ workshop, round, language }: OnPhone): string {
  const isAboutObjection = objectionOf(workshop, round.subject) !== undefined;
  return ballotsTexts.in(language).fist(isAboutObjection ? 'isItAnsweredFingers' : 'fingers');
}

function Form({ draft, onChange, ...about }: FormProps<'fist'>) {
  const { workshop, round, pack, language } = about;
  const objection = objectionOf(workshop, round.subject);
  const words = objectiveOf(workshop, round.subject)?.versions.at(-1)?.text ?? objection?.text;
  const answer = objection?.answers.at(-1)?.text;
  return (
    <>
      {words && <blockquote>{written(words, pack)}</blockquote>}
      {answer && (
        <p>
          {ballotsTexts.in(language).fist('answer')} <q>{written(answer, pack)}</q>
        </p>
      )}
      <OneOf
        legend={<span class="visually-hidden">{question(about)}</span>}
        options={pack.questions.fist.map((text, value) => ({
          id: String(value),
          text: <FistWords text={text} value={value} />,
        }))}
        value={draft.value === undefined ? undefined : String(draft.value)}
        onChoose={(value) => onChange({ value: Number(value) as BallotOf<'fist'>['value'] })}
      />
    </>
  );
}

interface FistWordsProps {
  readonly text: string;
  readonly value: number;
}

/** The number large, its words beside it. The pack writes “3: I can live with it”. */
function FistWords({ text, value }: FistWordsProps) {
  const [, words = text] = /^[^:]+:\s*(.*)$/.exec(text) ?? [];
  return (
    <>
      <b class="figure">{value}</b> {words}
    </>
  );
}

/** How many showed how many fingers, and whether that is enough to adopt something. */
function Result({ round, pack, language, tally, own }: PhoneResultProps<'fist'>) {
  const t = ballotsTexts.in(language).fist;
  const most = Math.max(1, ...(tally?.counts ?? []));
  const isAboutObjective = round.version !== undefined;
  return (
    <>
      {tally && isAboutObjective && <p>{t(tally.adoptable ? 'adoptable' : 'notAdoptable')}</p>}
      <ol class="result" reversed>
        {pack.questions.fist
          .map((text, value) => ({ text, value }))
          .reverse()
          .map(({ text, value }) => (
            <li key={value}>
              <p>
                {own?.value === value ? <mark>{text}</mark> : text}
                {own?.value === value && <span class="soft"> ({ballotsTexts.in(language).result('you')})</span>}
              </p>
              {tally && <Bar share={(tally.counts[value] ?? 0) / most} text={String(tally.counts[value] ?? 0)} />}
            </li>
          ))}
      </ol>
    </>
  );
}
