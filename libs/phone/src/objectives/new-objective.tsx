import { useSignal } from '@preact/signals';
import { fits, OneOf } from '@rolwissel/ballots/phone';
import { type ObjectiveKind, objectiveKinds, objectiveLimits } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { useNewDraft } from '../drafts/new-draft.ts';
import { ActForm } from '../forms/act-form.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { openProposals } from './own.ts';
import { BenefitFields, isWholeWording, TextOfObjective, type Wording } from './wording-fields.tsx';

interface Draft extends Wording {
  readonly id: string;
  readonly kind: ObjectiveKind;
}

const blank = (id: string): Draft => ({
  id,
  kind: 'common',
  text: '',
  measure: '',
  dueWeeks: 12,
  servesBoss: '',
  servesBuyer: '',
});

const hasBenefits = ({ measure, servesBoss, servesBuyer }: Draft): boolean =>
  [measure, servesBoss, servesBuyer].some(Boolean);

interface NewObjectiveProps {
  readonly context: PhoneContext;
  /** Nothing lies before the room: to propose is what there is to do now. */
  readonly isTask: boolean;
}

/**
 * Proposes what both would sign: one sentence, and then what it brings whom. Half written it lies open; it folds up only by
 * hand, so that one sees it was saved.
 */
export function NewObjective({ context, isTask }: NewObjectiveProps) {
  const t = phoneTexts.in(context.language).objectives;
  const { you, cases } = context.workshop;
  const [draft, setDraft] = useNewDraft(context, 'objective', blank, {
    isTaken: (id) => Object.hasOwn(you.objectives.byId, id),
    isOnItsWay: (id) => context.sendingOf(id)?.state === 'queued',
  });
  const isUnfolded = useSignal(draft.text !== '' || hasBenefits(draft));
  const begun = useSignal(hasBenefits(draft) ? draft.id : undefined); // whose second step was opened
  const left = objectiveLimits.mostOpen - openProposals(context.workshop).length;
  if (left <= 0) return <p class="notice">{t('limit')}</p>;
  const about = cases.spotlit === undefined ? {} : { caseId: cases.spotlit };
  const isSecond = begun.value === draft.id;
  const propose = (confirmed: { readonly confirmNotReal?: true }) => {
    const { id, ...words } = draft;
    const data = { objectiveId: id, ...words, ...about, ...confirmed };
    void context.acts?.send({ kind: 'ProposeObjective', data });
  };
  const goOn = () => {
    begun.value = draft.id;
  };
  return (
    <details
      class={isTask ? '' : 'card'}
      open={isTask || isUnfolded.value}
      onToggle={({ currentTarget }) => {
        isUnfolded.value = currentTarget.open;
      }}
    >
      <summary hidden={isTask}>
        <h2>{t('propose')}</h2>
      </summary>
      <ActForm
        context={context}
        thing={draft.id}
        label={t(isSecond ? 'send' : 'goOn')}
        saved={t('sent')}
        isComplete={isSecond ? isWholeWording(draft) : fits(draft.text, 1, objectiveLimits.longestText)}
        isInner={!isTask}
        onSend={isSecond ? propose : goOn}
      >
        <TextOfObjective language={context.language} wording={draft} onChange={setDraft} />
        {isSecond && (
          <>
            <BenefitFields language={context.language} wording={draft} isWanted onChange={setDraft} />
            <OneOf
              legend={t('kind')}
              options={objectiveKinds.map((id, index) => ({ id, text: context.pack.questions.objectiveKind[index] }))}
              value={draft.kind}
              onChoose={(kind) => setDraft({ ...draft, kind })}
            />
          </>
        )}
        <p class="soft">
          {t('proposeSecrecy')} {t('limitLeft', { n: left })}
        </p>
      </ActForm>
    </details>
  );
}
