import { type StepId, stepIds } from '@rolwissel/domain';
import { StepIcon } from '@rolwissel/ui';
import { useDraft } from '../kept/draft.ts';
import { type BallotFormProps, type BallotOf, isSameBallot } from './ballot-form.ts';
import { Scale } from './scale.tsx';
import { VoteForm } from './vote-form.tsx';
import { ballotWords } from './words.ts';

type Ratings = BallotOf<'confidence'>['ratings'];
type Rating = NonNullable<Ratings[StepId]>;
interface Draft {
  readonly ratings: Ratings;
  readonly thenTest: Ratings;
}

/** Seven statements about oneself, 1 to 5; afterwards twice: now, and how it really was at the start. */
export function ConfidenceForm({ desk, round, standing }: BallotFormProps<'confidence'>) {
  const t = ballotWords.value;
  const { questions, steps } = desk.pack;
  const isAfter = round.subject !== 'before';
  const [draft, setDraft] = useDraft<Draft>(`ballot ${round.id}`, {
    ratings: standing?.ratings ?? {},
    thenTest: standing?.thenTest ?? {},
  });
  const given = Object.keys(draft.ratings).length + (isAfter ? Object.keys(draft.thenTest).length : 0);
  const ballot = given > 0 ? ballotFrom(draft, round.subject, isAfter) : undefined;
  const rate = (column: keyof Draft, id: StepId) => (value: Rating) =>
    setDraft({ ...draft, [column]: { ...draft[column], [id]: value } });
  const columns = isAfter
    ? ([
        ['ratings', t('nowLabel')],
        ['thenTest', t('thenLabel')],
      ] as const)
    : ([['ratings', '']] as const);
  return (
    <VoteForm
      desk={desk}
      round={round}
      question={questions.confidence}
      ballot={ballot}
      hasVoted={standing !== undefined}
      isStanding={isSameBallot(standing, ballot)}
      onSettled={() => setDraft(undefined)}
      note={t('rated', { n: given, of: stepIds.length * columns.length })}
    >
      {isAfter && <p>{questions.confidenceThen}</p>}
      <p class="scale-ends soft" aria-hidden="true">
        <span>1 {questions.confidenceScale[0]}</span>
        <span>5 {questions.confidenceScale.at(-1)}</span>
      </p>
      {steps.map(({ id, confidence }) => (
        <div key={id} class="statement">
          {isAfter && (
            <p>
              <StepIcon id={id} /> {confidence}
            </p>
          )}
          {columns.map(([column, label]) => (
            <Scale
              key={column}
              name={`${id} ${column}`}
              legend={
                isAfter ? (
                  <>
                    <span class="visually-hidden">{confidence}</span> {label}
                  </>
                ) : (
                  <>
                    <StepIcon id={id} /> {confidence}
                  </>
                )
              }
              words={questions.confidenceScale}
              lowest={1}
              value={draft[column][id]}
              look="number"
              onChoose={rate(column, id)}
            />
          ))}
        </div>
      ))}
    </VoteForm>
  );
}

function ballotFrom({ ratings, thenTest }: Draft, subject: string, isAfter: boolean): BallotOf<'confidence'> {
  const moment = subject as BallotOf<'confidence'>['moment']; // what a confidence round is about is a moment
  const hindsight = isAfter ? { thenTest: inOrder(thenTest) } : {};
  return { kind: 'confidence', moment, ratings: inOrder(ratings), ...hindsight };
}

/** In the order of the steps, as the server gives it back. */
const inOrder = (ratings: Ratings): Ratings =>
  Object.fromEntries(stepIds.flatMap((id) => (ratings[id] === undefined ? [] : [[id, ratings[id]]])));
