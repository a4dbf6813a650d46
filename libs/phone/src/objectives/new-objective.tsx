import { useSignal } from '@preact/signals';
import { OneOf } from '@rolwissel/ballots/phone';
import { type ObjectiveKind, objectiveKinds, objectiveLimits } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { useNewDraft } from '../drafts/new-draft.ts';
import { ActForm } from '../forms/act-form.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { openProposals } from './own.ts';
import { isWholeWording, type Wording, WordingFields } from './wording-fields.tsx';

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

const hasWords = ({ text, measure, servesBoss, servesBuyer }: Draft): boolean =>
  [text, measure, servesBoss, servesBuyer].some(Boolean);

interface NewObjectiveProps {
  readonly context: PhoneContext;
}

/** Proposes what both would sign. Half written it lies open; it folds up only by hand, so that one sees it was saved. */
export function NewObjective({ context }: NewObjectiveProps) {
  const t = phoneTexts.in(context.language).objectives;
  const { you, cases } = context.workshop;
  const [draft, setDraft] = useNewDraft(context, 'objective', blank, {
    isTaken: (id) => Object.hasOwn(you.objectives.byId, id),
    isOnItsWay: (id) => context.sendingOf(id)?.state === 'queued',
  });
  const isUnfolded = useSignal(hasWords(draft));
  const left = objectiveLimits.mostOpen - openProposals(context.workshop).length;
  if (left <= 0) return <p class="notice">{t('limit')}</p>;
  const about = cases.spotlit === undefined ? {} : { caseId: cases.spotlit };
  return (
    <details
      class="card"
      open={isUnfolded.value}
      onToggle={({ currentTarget }) => {
        isUnfolded.value = currentTarget.open;
      }}
    >
      <summary>
        <h2>{t('propose')}</h2>
      </summary>
      <ActForm
        context={context}
        thing={draft.id}
        label={t('send')}
        saved={t('sent')}
        isComplete={isWholeWording(draft)}
        isInner
        onSend={(confirmed) => {
          const { id, ...words } = draft;
          void context.acts?.send({
            kind: 'ProposeObjective',
            data: { objectiveId: id, ...words, ...about, ...confirmed },
          });
        }}
      >
        <p class="soft">{t('proposeSecrecy')}</p>
        <p class="soft">{t('limitLeft', { n: left })}</p>
        <WordingFields language={context.language} wording={draft} onChange={setDraft} />
        <OneOf
          legend={t('kind')}
          options={objectiveKinds.map((id, index) => ({ id, text: context.pack.questions.objectiveKind[index] }))}
          value={draft.kind}
          onChoose={(kind) => setDraft({ ...draft, kind })}
        />
      </ActForm>
    </details>
  );
}
