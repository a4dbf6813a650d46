import { fits, OneOf, TextField } from '@rolwissel/ballots/phone';
import { type CommitmentView, commitmentLimits, type Telling, tellings, wordsOf } from '@rolwissel/domain';
import { ballotsTexts, phoneTexts } from '@rolwissel/texts';
import { useId } from 'preact/hooks';
import { useNewDraft } from '../drafts/new-draft.ts';
import { useRevisedDraft } from '../drafts/revised-draft.ts';
import { ActForm } from '../forms/act-form.tsx';
import type { PhoneContext } from '../task/phone-context.ts';

const { shortestHalf, longestHalf } = commitmentLimits;

/** A commitment as it is being written. */
interface Draft {
  readonly id: string;
  readonly situation: string;
  readonly response: string;
  readonly firstOn: string;
  readonly tell?: Telling;
}

const blank = (id: string): Draft => ({ id, situation: '', response: '', firstOn: '' });

interface NewCommitmentProps {
  readonly context: PhoneContext;
  /** It stands below something else, whose button is the one in reach of the thumb. */
  readonly isInner?: boolean;
}

export function NewCommitment({ context, isInner = false }: NewCommitmentProps) {
  const t = phoneTexts.in(context.language).commitments;
  const [draft, setDraft] = useNewDraft(context, 'commitment', blank, {
    isTaken: (id) => Object.hasOwn(context.workshop.you.commitments.byId, id),
    isOnItsWay: (id) => context.sendingOf(id)?.state === 'queued',
  });
  return (
    <ActForm
      context={context}
      thing={draft.id}
      label={t('make')}
      saved={t('made')}
      isComplete={isComplete(draft)}
      isInner={isInner}
      onSend={(confirmed) =>
        void context.acts?.send({ kind: 'MakeCommitment', data: { ...wishIn(draft), ...confirmed } })
      }
    >
      <CommitmentFields context={context} draft={draft} onChange={setDraft} />
    </ActForm>
  );
}

interface RevisedCommitmentProps {
  readonly context: PhoneContext;
  readonly commitment: CommitmentView;
  readonly onDone: () => void;
}

export function RevisedCommitment({ context, commitment, onDone }: RevisedCommitmentProps) {
  const t = phoneTexts.in(context.language).commitments;
  const [draft, setDraft, ending] = useRevisedDraft(
    context,
    `commitment ${commitment.id}`,
    draftOf(commitment),
    onDone,
  );
  return (
    <ActForm
      context={context}
      thing={draft.id}
      label={t('revise')}
      isComplete={isComplete(draft)}
      isInner
      onSend={(confirmed) =>
        void context.acts?.send({ kind: 'ReviseCommitment', data: { ...wishIn(draft), ...confirmed } })
      }
      {...ending}
    >
      <CommitmentFields context={context} draft={draft} onChange={setDraft} />
    </ActForm>
  );
}

interface FieldsProps {
  readonly context: PhoneContext;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

function CommitmentFields({ context: { language, pack }, draft, onChange }: FieldsProps) {
  const t = phoneTexts.in(language).commitments;
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const half = { language, min: shortestHalf, max: longestHalf } as const;
  return (
    <>
      <TextField
        {...half}
        label={t('situation')}
        hint={t('situationHint')}
        value={draft.situation}
        onInput={(situation) => change({ situation })}
      />
      <TextField
        {...half}
        label={t('response')}
        hint={t('responseHint')}
        value={draft.response}
        onInput={(response) => change({ response })}
      />
      <DayField
        label={t('firstOn')}
        optional={ballotsTexts.in(language).field('optional')}
        value={draft.firstOn}
        onInput={(firstOn) => change({ firstOn })}
      />
      <OneOf
        legend={t('tell')}
        options={tellings.map((id, index) => ({ id, text: pack.questions.tellOptions[index] ?? id }))}
        isSmall
        value={draft.tell}
        onChoose={(tell) => change({ tell })}
      />
    </>
  );
}

interface DayFieldProps {
  readonly label: string;
  /** How one says that it may be left open. */
  readonly optional: string;
  readonly value: string;
  readonly onInput: (day: string) => void;
}

/** A day, by the phone's own calendar. */
function DayField({ label, optional, value, onInput }: DayFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>
        {label} <small class="soft">({optional})</small>
      </label>
      <input id={id} type="date" value={value} onInput={({ currentTarget }) => onInput(currentTarget.value)} />
    </div>
  );
}

const isComplete = ({ situation, response }: Draft): boolean =>
  fits(situation, shortestHalf, longestHalf) && fits(response, shortestHalf, longestHalf);

const wishIn = ({ id, firstOn, ...words }: Draft) => ({
  commitmentId: id,
  ...words,
  ...(firstOn === '' ? {} : { firstOn }),
});

function draftOf({ id, intention }: CommitmentView): Draft {
  if ('erased' in intention) return blank(id);
  const { situation, response, firstOn = '', tell } = intention;
  return {
    id,
    situation: wordsOf(situation) ?? '',
    response: wordsOf(response) ?? '',
    firstOn,
    ...(tell === undefined ? {} : { tell }),
  };
}
