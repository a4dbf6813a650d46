import { useSignal } from '@preact/signals';
import { fits, TextField } from '@rolwissel/ballots/phone';
import { isOpen, type ObjectionView, objectionLimits, wordsOf } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import { useRevisedDraft } from '../drafts/revised-draft.ts';
import { ActForm } from '../forms/act-form.tsx';
import { useOpener } from '../forms/opener.ts';
import { WithdrawButton } from '../forms/withdraw-button.tsx';
import type { PhoneContext } from '../task/phone-context.ts';

interface OwnActsProps {
  readonly context: PhoneContext;
  readonly objection: ObjectionView;
  /** Under which heading it stands. */
  readonly head: ObjectionView;
}

/** What one may do with one's own objection: say it differently, take it apart or away, or put it back on the table. */
export function OwnActs({ context, objection, head }: OwnActsProps) {
  const t = phoneTexts.in(context.language).objections;
  const act = useSignal<'reword' | 'reopen' | undefined>(undefined);
  const opener = useOpener(act.value !== undefined);
  const { id, raiserLeft } = objection;
  const done = () => {
    act.value = undefined;
  };
  if (act.value === 'reword') return <Reword context={context} objection={objection} onDone={done} />;
  if (act.value === 'reopen') return <Reopen context={context} objectionId={id} onDone={done} />;
  if (objection.status === 'hidden') return null;
  const isStanding = isOpen(head) && !raiserLeft;
  const isDone =
    head.status === 'resolved' || head.status === 'parked' || raiserLeft || objection.status === 'withdrawn';
  return (
    <div class="buttons">
      {isStanding && (
        <button
          ref={opener}
          type="button"
          class="quiet"
          onClick={() => {
            act.value = 'reword';
          }}
        >
          {t('reword')}
        </button>
      )}
      {head !== objection && (
        <button
          type="button"
          class="quiet"
          onClick={() => void context.acts?.send({ kind: 'UnmergeObjections', data: { objectionId: id } })}
        >
          {t('mineIsOther')}
        </button>
      )}
      {isStanding && (
        <WithdrawButton
          language={context.language}
          question={t('withdrawSure')}
          onYes={() => void context.acts?.send({ kind: 'WithdrawObjection', data: { objectionId: id } })}
        />
      )}
      {isDone && (
        <button
          ref={isStanding ? null : opener}
          type="button"
          class="quiet"
          onClick={() => {
            act.value = 'reopen';
          }}
        >
          {t('reopen')}
        </button>
      )}
    </div>
  );
}

interface RewordProps {
  readonly context: PhoneContext;
  readonly objection: ObjectionView;
  readonly onDone: () => void;
}

function Reword({ context, objection, onDone }: RewordProps) {
  const t = phoneTexts.in(context.language).objections;
  const [draft, setDraft, ending] = useRevisedDraft(
    context,
    `reword ${objection.id}`,
    { text: wordsOf(objection.text) ?? '' },
    onDone,
  );
  return (
    <ActForm
      context={context}
      thing={objection.id}
      label={t('sendReword')}
      isComplete={fits(draft.text, objectionLimits.shortestText, objectionLimits.longestText)}
      isInner
      onSend={(confirmed) =>
        void context.acts?.send({
          kind: 'RewordObjection',
          data: { objectionId: objection.id, text: draft.text, ...confirmed },
        })
      }
      {...ending}
    >
      <TextField
        language={context.language}
        label={t('text')}
        isWanted
        value={draft.text}
        min={objectionLimits.shortestText}
        max={objectionLimits.longestText}
        onInput={(text) => setDraft({ text })}
      />
    </ActForm>
  );
}

interface ReopenProps {
  readonly context: PhoneContext;
  readonly objectionId: string;
  readonly onDone: () => void;
}

function Reopen({ context, objectionId, onDone }: ReopenProps) {
  const t = phoneTexts.in(context.language).objections;
  const [draft, setDraft, ending] = useRevisedDraft(context, `reopen ${objectionId}`, { why: '' }, onDone);
  return (
    <ActForm
      context={context}
      thing={objectionId}
      label={t('reopen')}
      isComplete={fits(draft.why, 0, objectionLimits.longestReason)}
      isInner
      onSend={(confirmed) => {
        const why = draft.why.trim();
        void context.acts?.send({
          kind: 'ReopenObjection',
          data: { objectionId, ...(why ? { why } : {}), ...confirmed },
        });
      }}
      {...ending}
    >
      <TextField
        language={context.language}
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
