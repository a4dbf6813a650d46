import { objectionLimits } from '@rolwissel/domain';
import { useState } from 'preact/hooks';
import { ActForm } from '../forms/act-form.tsx';
import { fits, TextField } from '../forms/text-field.tsx';
import { useDraft } from '../kept/draft.ts';
import type { Desk } from '../live/desk.ts';
import { objectionWords } from './words.ts';

/** Only whoever raised it can say that it is solved; “not yet” may say what is missing. */
export function Solved({ desk, objectionId, answerId }: { desk: Desk; objectionId: string; answerId: string }) {
  const t = objectionWords.value;
  const [isNotYet, setNotYet] = useState(false);
  const isOnItsWay = desk.sendingOf(objectionId)?.state === 'queued';
  const [draft, setDraft] = useDraft(`why ${answerId}`, { why: '' });
  if (isNotYet || draft.why !== '') {
    return (
      <ActForm
        desk={desk}
        thing={objectionId}
        label={t('sendWhy')}
        isComplete={fits(draft.why, 0, objectionLimits.longestReason)}
        isInner
        onSend={(confirmed) => {
          const why = draft.why.trim();
          const data = { objectionId, answerId, ...(why ? { why } : {}), ...confirmed };
          void desk.send({ kind: 'RejectAnswer', data });
        }}
        onSaved={() => setDraft(undefined)}
        onCancel={() => {
          setDraft(undefined);
          setNotYet(false);
        }}
      >
        <TextField
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
            if (!isOnItsWay) void desk.send({ kind: 'AcceptAnswer', data: { objectionId, answerId } });
          }}
        >
          {t('yes')}
        </button>
        <button type="button" onClick={() => setNotYet(true)}>
          {t('notYet')}
        </button>
      </div>
    </fieldset>
  );
}
