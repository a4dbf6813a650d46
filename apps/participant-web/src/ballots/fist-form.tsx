import { objectionOf, objectiveOf } from '@rolwissel/domain';
import { OneOf } from '../forms/choices.tsx';
import { useDraft } from '../kept/draft.ts';
import { said } from '../pack/said.ts';
import { type BallotFormProps, type BallotOf, isSameBallot } from './ballot-form.ts';
import { VoteForm } from './vote-form.tsx';
import { ballotWords } from './words.ts';

type Value = BallotOf<'fist'>['value'];

/** Fist to five, one tap: from “this cannot stand” to “I will champion it”. */
export function FistForm({ desk, round, standing, earlier }: BallotFormProps<'fist'>) {
  const t = ballotWords.value;
  const { workshop, pack } = desk;
  const [draft, setDraft] = useDraft<{ readonly value?: Value }>(`ballot ${round.id}`, standing ?? earlier ?? {});
  const ballot: BallotOf<'fist'> | undefined =
    draft.value === undefined ? undefined : { kind: 'fist', value: draft.value };
  const objection = objectionOf(workshop, round.subject);
  const about = said(objectiveOf(workshop, round.subject)?.versions.at(-1)?.text ?? objection?.text, pack);
  const answer = said(objection?.answers.at(-1)?.text, pack);
  const question = t(objection ? 'isItAnswered' : 'fistQuestion');
  return (
    <VoteForm
      desk={desk}
      round={round}
      question={question}
      ballot={ballot}
      hasVoted={standing !== undefined}
      isStanding={isSameBallot(standing, ballot)}
      onSettled={() => setDraft(undefined)}
    >
      {about !== undefined && <blockquote>{about}</blockquote>}
      {answer !== undefined && (
        <p>
          {t('answer')} <q>{answer}</q>
        </p>
      )}
      <OneOf
        legend={<span class="visually-hidden">{question}</span>}
        options={pack.questions.fist.map((text, value) => ({
          id: String(value),
          text: <FistWords text={text} value={value} />,
        }))}
        value={draft.value === undefined ? undefined : String(draft.value)}
        onChoose={(value) => setDraft({ value: Number(value) as Value })}
      />
    </VoteForm>
  );
}

/** The number large, its words beside it. The pack writes “3: I can live with it”. */
function FistWords({ text, value }: { text: string; value: number }) {
  const [, words = text] = /^[^:]+:\s*(.*)$/.exec(text) ?? [];
  return (
    <>
      <b class="figure">{value}</b> {words}
    </>
  );
}
