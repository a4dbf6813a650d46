import { isOpen, objectionLimits, wordsOf } from '@rolwissel/domain';
import { useState } from 'preact/hooks';
import { ActForm } from '../forms/act-form.tsx';
import { useOpener } from '../forms/opener.ts';
import { SureButton } from '../forms/sure-button.tsx';
import { fits, TextField } from '../forms/text-field.tsx';
import { useDraft } from '../kept/draft.ts';
import type { Desk } from '../live/desk.ts';
import type { ObjectionView } from './own.ts';
import { objectionWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  readonly objection: ObjectionView;
  /** Under which heading it stands. */
  readonly head: ObjectionView;
}

/** What one may do with one's own objection: say it differently, take it apart or away, or put it back on the table. */
export function OwnActs({ desk, objection, head }: Props) {
  const t = objectionWords.value;
  const [act, setAct] = useState<'reword' | 'reopen'>();
  const opener = useOpener(act !== undefined);
  const { id, raiserLeft } = objection;
  const done = () => setAct(undefined);
  if (act === 'reword') return <Reword desk={desk} objection={objection} onDone={done} />;
  if (act === 'reopen') return <Reopen desk={desk} objectionId={id} onDone={done} />;
  if (objection.status === 'hidden') return null;
  const isStanding = isOpen(head) && !raiserLeft;
  const isDone =
    head.status === 'resolved' || head.status === 'parked' || raiserLeft || objection.status === 'withdrawn';
  return (
    <div class="buttons">
      {isStanding && (
        <button ref={opener} type="button" class="quiet" onClick={() => setAct('reword')}>
          {t('reword')}
        </button>
      )}
      {head !== objection && (
        <button
          type="button"
          class="quiet"
          onClick={() => void desk.send({ kind: 'UnmergeObjections', data: { objectionId: id } })}
        >
          {t('mineIsOther')}
        </button>
      )}
      {isStanding && (
        <SureButton
          label={t('withdraw')}
          question={t('withdrawSure')}
          yes={t('withdrawYes')}
          onYes={() => void desk.send({ kind: 'WithdrawObjection', data: { objectionId: id } })}
        />
      )}
      {isDone && (
        <button ref={isStanding ? null : opener} type="button" class="quiet" onClick={() => setAct('reopen')}>
          {t('reopen')}
        </button>
      )}
    </div>
  );
}

function Reword({ desk, objection, onDone }: { desk: Desk; objection: ObjectionView; onDone: () => void }) {
  const t = objectionWords.value;
  const [draft, setDraft] = useDraft(`reword ${objection.id}`, { text: wordsOf(objection.text) ?? '' });
  const done = () => {
    setDraft(undefined);
    onDone();
  };
  return (
    <ActForm
      desk={desk}
      thing={objection.id}
      label={t('sendReword')}
      isComplete={fits(draft.text, objectionLimits.shortestText, objectionLimits.longestText)}
      isInner
      onSend={(confirmed) =>
        void desk.send({ kind: 'RewordObjection', data: { objectionId: objection.id, text: draft.text, ...confirmed } })
      }
      onSaved={done}
      onCancel={done}
    >
      <TextField
        label={t('text')}
        isWanted
        value={draft.text}
        max={objectionLimits.longestText}
        onInput={(text) => setDraft({ text })}
      />
    </ActForm>
  );
}

function Reopen({ desk, objectionId, onDone }: { desk: Desk; objectionId: string; onDone: () => void }) {
  const t = objectionWords.value;
  const [draft, setDraft] = useDraft(`reopen ${objectionId}`, { why: '' });
  const done = () => {
    setDraft(undefined);
    onDone();
  };
  return (
    <ActForm
      desk={desk}
      thing={objectionId}
      label={t('reopen')}
      isComplete={fits(draft.why, 0, objectionLimits.longestReason)}
      isInner
      onSend={(confirmed) => {
        const why = draft.why.trim();
        void desk.send({ kind: 'ReopenObjection', data: { objectionId, ...(why ? { why } : {}), ...confirmed } });
      }}
      onSaved={done}
      onCancel={done}
    >
      <TextField
        label={t('whyReopen')}
        isWanted
        value={draft.why}
        max={objectionLimits.longestReason}
        isOptional
        onInput={(why) => setDraft({ why })}
      />
    </ActForm>
  );
}
