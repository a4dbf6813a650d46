import { useSignal } from '@preact/signals';
import { fits, TextField } from '@rolwissel/ballots/phone';
import { objectionLimits } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { useDraft } from '../drafts/draft.ts';
import { ActForm } from '../forms/act-form.tsx';
import type { PhoneContext } from '../task/phone-context.ts';

interface SolvedProps {
  readonly context: PhoneContext;
  readonly objectionId: string;
  readonly answerId: string;
}

/** Only whoever raised it can say that it is solved; “not yet” may say what is missing. */
export function ResolutionQuestion({ context, objectionId, answerId }: SolvedProps) {
  const t = phoneTexts.in(context.language).objections;
  const isNotYet = useSignal(false);
  const isOnItsWay = context.sendingOf(objectionId)?.state === 'queued';
  const [draft, setDraft] = useDraft(context, `why ${answerId}`, { why: '' });
  if (isNotYet.value || draft.why !== '') {
    return (
      <ActForm
        context={context}
        thing={objectionId}
        label={t('sendWhy')}
        isComplete={fits(draft.why, 0, objectionLimits.longestReason)}
        isInner
        onSend={(confirmed) => {
          const why = draft.why.trim();
          const data = { objectionId, answerId, ...(why ? { why } : {}), ...confirmed };
          void context.acts?.send({ kind: 'RejectAnswer', data });
        }}
        onSaved={() => setDraft(undefined)}
        onCancel={() => {
          setDraft(undefined);
          isNotYet.value = false;
        }}
      >
        <TextField
          language={context.language}
          label={t('why')}
          isWanted
          value={draft.why}
          max={objectionLimits.longestReason}
          isOptional
          onInput={(why) => setDraft({ why })}
        />
      </ActForm>
    );
  }
  return (
    <fieldset class="question">
      <legend>{t('solved')}</legend>
      <div class="buttons">
        <button
          type="button"
          class="primary"
          aria-disabled={isOnItsWay}
          onClick={() => {
            if (!isOnItsWay) void context.acts?.send({ kind: 'AcceptAnswer', data: { objectionId, answerId } });
          }}
        >
          {t('yes')}
        </button>
        <button
          type="button"
          onClick={() => {
            isNotYet.value = true;
          }}
        >
          {t('notYet')}
        </button>
      </div>
    </fieldset>
  );
}
