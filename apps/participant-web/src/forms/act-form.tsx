import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../live/desk.ts';
import { OutboxLine } from '../live/outbox-line.tsx';
import { Tick } from './choices.tsx';
import { formWords } from './words.ts';

interface Props {
  readonly desk: Desk;
  /** The id of what is made or changed. */
  readonly thing: string;
  readonly label: string;
  readonly saved?: string;
  /** Whether everything that must be there is there. */
  readonly isComplete: boolean;
  /** Sends it; `confirmed` when the writer says that nobody real is meant. */
  readonly onSend: (confirmed: { readonly confirmNotReal?: true }) => void;
  /** Called when it is recorded as it stands here: what was typed has served. */
  readonly onSaved?: () => void;
  readonly onCancel?: (() => void) | undefined;
  /** Stands inside something else: its button is not the one in reach of the thumb. */
  readonly isInner?: boolean;
  readonly children: ComponentChildren;
}

/** Refusals that ask whether somebody real is meant; with the writer's word it may be sent again. */
const asksWhetherReal = (code: string): boolean => code === 'looks-personal' || code === 'name-looks-real';

/** The frame of everything one writes: the fields, what became of it, and one button. */
export function ActForm(props: Props) {
  const { desk, thing, label, saved, isComplete, onSend, onSaved, onCancel, isInner, children } = props;
  const t = formWords.value;
  const [isInvented, setInvented] = useState(false);
  const [sent, setSent] = useState<string>();
  const [isTooSoon, setTooSoon] = useState(false);
  const isTouched = useRef(false); // since it was sent: on a slow network one goes on typing
  const sending = desk.sendingOf(thing);
  const last = sent === undefined ? sending : (sending ?? desk.sendingOf(sent));
  const isAsked = sending?.state === 'refused' && asksWhetherReal(sending.code);
  const canSend =
    isComplete && sending?.state !== 'queued' && desk.workshop.agenda.status !== 'paused' && (!isAsked || isInvented);
  useEffect(() => {
    if (last?.state !== 'saved' || sent === undefined) return;
    setInvented(false);
    if (!isTouched.current) onSaved?.();
  }, [last?.state]);
  const send = () => {
    setTooSoon(!isComplete);
    if (!canSend) return;
    setSent(thing);
    isTouched.current = false;
    onSend(isInvented ? { confirmNotReal: true } : {});
  };
  return (
    <form
      class={isInner ? 'inner-form' : 'act-form'}
      onInput={() => {
        isTouched.current = true;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {children}
      <div class={isInner ? 'inner-actions' : 'actions'}>
        <OutboxLine
          sending={last?.state === 'saved' && sent === undefined ? undefined : last}
          isOffline={desk.isOffline}
          {...(saved === undefined ? {} : { saved })}
        />
        {isTooSoon && !isComplete && (
          <p role="alert" class="soft">
            {t('lacks')}
          </p>
        )}
        {isAsked && <Tick label={t('invented')} value={isInvented} onChange={setInvented} />}
        <button type="submit" class="primary" aria-disabled={!canSend}>
          {isAsked ? t('sendAnyway') : label}
        </button>
        {onCancel && (
          <button type="button" class="quiet" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
