import { OneOf } from '../forms/choices.tsx';
import { useDraft } from '../kept/draft.ts';
import { type BallotFormProps, type BallotOf, isSameBallot } from './ballot-form.ts';
import { pollTexts } from './poll-texts.ts';
import { VoteForm } from './vote-form.tsx';

/** One choice out of a few. */
export function PollForm({ desk, round, standing, earlier }: BallotFormProps<'poll'>) {
  const { question, notes, options } = pollTexts(desk.pack, round);
  const [draft, setDraft] = useDraft<{ readonly optionId?: string }>(`ballot ${round.id}`, standing ?? earlier ?? {});
  const { optionId } = draft;
  const ballot: BallotOf<'poll'> | undefined = optionId === undefined ? undefined : { kind: 'poll', optionId };
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
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <OneOf
        legend={<span class="visually-hidden">{question}</span>}
        options={options}
        value={optionId}
        onChoose={(chosen) => setDraft({ optionId: chosen })}
      />
    </VoteForm>
  );
}
