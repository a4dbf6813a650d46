import { useSignal } from '@preact/signals';
import { cleanText, graphemeCount } from '@rolwissel/domain';
import { ballotsTexts, type LanguageTag } from '@rolwissel/texts';
import { useId } from 'preact/hooks';

type FormFieldProps = Readonly<{
  name: string;
  label: string;
  language: LanguageTag;
  /** The most characters it may have, as a reader counts them; it needs one. */
  max: number;
  start?: string;
  /** Lines to write in. */
  rows?: number;
  isSecret?: boolean;
  /** What to say while nothing is typed, in place of the general words. */
  missing?: string;
  /** Why it was refused as it stands. */
  refusal?: string | undefined;
}>;

/** A text that a form needs. Once it kept the form from being sent, it says below itself what it wants, until it has that. */
export function FormField(props: FormFieldProps) {
  const { name, label, language, max, start = '', rows = 1, isSecret = false, missing, refusal } = props;
  const typed = useSignal(start);
  const isRefused = useSignal(false);
  const id = useId();
  const wants = wantsOf(typed.value, max, language, missing);
  const said = (isRefused.value ? wants : undefined) ?? refusal;
  const field = {
    id,
    name,
    defaultValue: start,
    'aria-invalid': said !== undefined,
    'aria-describedby': `${id}-wants`,
    'data-wants': wants,
    onInvalid: () => {
      isRefused.value = true;
    },
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      typed.value = currentTarget.value;
    },
  } as const;
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      {isSecret && <input {...field} type="password" autocomplete="current-password" />}
      {!isSecret && rows === 1 && <input {...field} autocomplete="off" />}
      {!isSecret && rows > 1 && <textarea {...field} rows={rows} />}
      <p id={`${id}-wants`} class="wrong" role="alert">
        {said}
      </p>
    </div>
  );
}

function wantsOf(typed: string, max: number, language: LanguageTag, missing?: string): string | undefined {
  const t = ballotsTexts.in(language).field;
  const over = graphemeCount(cleanText(typed) ?? typed.trim()) - max;
  if (typed.trim() === '') return missing ?? t('fillIn');
  return over > 0 ? t('over', { n: over }) : undefined;
}

/** Whether a form has what it needs. If not, each field that lacks something says so, and the first one has the keyboard. */
export function isReady(form: HTMLFormElement): boolean {
  const lacking = form.querySelectorAll<HTMLElement>('[data-wants]');
  for (const field of lacking) field.dispatchEvent(new Event('invalid'));
  lacking[0]?.focus();
  return lacking.length === 0;
}
