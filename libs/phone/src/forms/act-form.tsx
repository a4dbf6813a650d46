import { useSignal } from '@preact/signals';
import { phoneTexts } from '@rolwissel/texts';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { OutboxLine } from '../task/outbox-line.tsx';
import type { PhoneContext } from '../task/phone-context.ts';
import { asksWhetherReal } from './confirmation.ts';
import { Invented } from './invented.tsx';

interface ActFormProps {
  readonly context: PhoneContext;
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
  /** Refusals that a field tells itself: not said a second time. */
  readonly isToldByField?: (code: string) => boolean;
  readonly children: ComponentChildren;
}

/** The frame of everything one writes: the fields, what became of it, and one button. */
export function ActForm(props: ActFormProps) {
  const { context, thing, label, saved, isComplete, onSend, onSaved, onCancel, isInner, isToldByField, children } =
    props;
  const t = phoneTexts.in(context.language).forms;
  const isInvented = useSignal(false);
  const sent = useSignal<string | undefined>(undefined);
  const isTooSoon = useSignal(false);
  const lacking = useSignal<Lacking | undefined>(undefined);
  const isTouched = useRef(false); // since it was sent: on a slow network one goes on typing
  const sending = context.sendingOf(thing);
  const last = sent.value === undefined ? sending : (sending ?? context.sendingOf(sent.value));
  const isAsked = asksWhetherReal(sending);
  const isSaidAbove = last?.state === 'refused' && isToldByField?.(last.code) === true;
  const canSend =
    isComplete &&
    sending?.state !== 'queued' &&
    context.workshop.agenda.status !== 'paused' &&
    (!isAsked || isInvented.value);
  useEffect(() => {
    if (last?.state !== 'saved' || sent.value === undefined) return;
    isInvented.value = false;
    if (!isTouched.current) onSaved?.();
  }, [last?.state]);
  const form = useRef<HTMLFormElement>(null);
  const hasUnfolded = isInner === true && onCancel !== undefined && context.acts !== undefined;
  useEffect(() => {
    if (hasUnfolded && form.current) intoSight(form.current);
  }, []);
  useEffect(() => {
    const field = isTooSoon.value ? firstLacking(form.current) : undefined;
    const { lacks, wants = t('choose') } = field?.dataset ?? {};
    const next = lacks === undefined ? undefined : { field: lacks, wants };
    if (JSON.stringify(next) !== JSON.stringify(lacking.peek())) lacking.value = next;
  });
  const send = () => {
    isTooSoon.value = !isComplete;
    if (!isComplete) firstLacking(form.current)?.querySelector<HTMLElement>('textarea, input, select')?.focus();
    if (!canSend) return;
    sent.value = thing;
    isTouched.current = false;
    onSend(isInvented.value ? { confirmNotReal: true } : {});
  };
  return (
    <form
      ref={form}
      class={`${isInner ? 'inner-form' : 'act-form'}${isTooSoon.value ? ' too-soon' : ''}`}
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
          context={context}
          sending={isSaidAbove || (last?.state === 'saved' && sent.value === undefined) ? undefined : last}
          {...(saved === undefined ? {} : { saved })}
        />
        {isTooSoon.value && !isComplete && (
          <p role="alert" class="soft">
            {lacking.value === undefined ? t('lacks') : t('lacksField', { ...lacking.value })}
          </p>
        )}
        {isAsked && (
          <Invented
            language={context.language}
            value={isInvented.value}
            onChange={(value) => {
              isInvented.value = value;
            }}
          />
        )}
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

/** Which field keeps it from being sent, and what that one wants. */
type Lacking = Readonly<{ field: string; wants: string }>;

/** The first field that lacks something, or has too much. */
const firstLacking = (form: HTMLFormElement | null) => form?.querySelector<HTMLElement>('[data-lacks]');

/** What a tap has just opened in its place is seen, and can be typed into at once. */
function intoSight(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('textarea, input')?.focus({ preventScroll: true });
  form.scrollIntoView?.({ block: 'nearest' }); // not in every test
}
