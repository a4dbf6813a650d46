import { sentenceIds } from '@rolwissel/domain';
import { IssueIcon } from '@rolwissel/ui';
import { useDraft } from '../kept/draft.ts';
import { liveWords } from '../live/words.ts';
import { type BallotFormProps, type BallotOf, isSameBallot } from './ballot-form.ts';
import { Scale } from './scale.tsx';
import { VoteForm } from './vote-form.tsx';

type Frequency = BallotOf<'recognition'>['frequency'];

/** How often each sentence was heard. One tap is enough: what is not tapped was not heard, and the form says so. */
export function RecognitionForm({ desk, round, standing, earlier }: BallotFormProps<'recognition'>) {
  const t = liveWords.value;
  const { questions, sentences } = desk.pack;
  const start: Partial<Frequency> = standing?.frequency ?? earlier?.frequency ?? {};
  const [draft, setDraft] = useDraft(`ballot ${round.id}`, start);
  const frequency = Object.fromEntries(sentenceIds.map((id) => [id, draft[id] ?? 0])) as Frequency; // one for each sentence
  const tapped = sentenceIds.filter((id) => draft[id] !== undefined).length;
  const ballot: BallotOf<'recognition'> | undefined = tapped > 0 ? { kind: 'recognition', frequency } : undefined;
  return (
    <VoteForm
      desk={desk}
      round={round}
      question={questions.recognition}
      ballot={ballot}
      hasVoted={standing !== undefined}
      isStanding={isSameBallot(standing, ballot)}
      onSettled={() => setDraft(undefined)}
      note={tapped === sentenceIds.length ? undefined : t('leftOut', { zero: questions.recognitionScale[0] ?? '' })}
    >
      {sentences.map(({ id, issue, text }) => (
        <Scale
          key={id}
          name={id}
          legend={
            <>
              <IssueIcon id={issue} /> <q>{text}</q>
            </>
          }
          words={questions.recognitionScale}
          lowest={0}
          value={draft[id]}
          earlier={earlier?.frequency[id]}
          earlierWord={t('before')}
          look="stairs"
          onChoose={(value) => setDraft({ ...draft, [id]: value })}
        />
      ))}
    </VoteForm>
  );
}
