import { phoneFirstTexts } from '@rolwissel/texts';
import type { JSX } from 'preact';
import { language } from '../language/language.ts';

type FieldProps = Readonly<{
  name: string;
  label: string;
  hint?: string;
  value: string;
  /** What is wrong with it, in the place of the hint; no words when it is only to be marked. */
  problem: string | undefined;
  onInput: (value: string) => void;
}> &
  Pick<
    JSX.IntrinsicElements['input'],
    'maxLength' | 'autoComplete' | 'inputMode' | 'autoCapitalize' | 'class' | 'onChange'
  >;

/** One line to type in, with its hint where a screen reader finds it. */
export function Field({ name, label, hint, problem, onInput, ...input }: FieldProps) {
  const about = problem ?? hint;
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <input
        {...input}
        id={name}
        name={name}
        spellcheck={false}
        aria-invalid={problem !== undefined}
        aria-describedby={about && `${name}-hint`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {about && (
        <small id={`${name}-hint`} class={problem ? 'problem' : 'soft'} role={problem ? 'alert' : undefined}>
          {about}
        </small>
      )}
    </p>
  );
}

type CodeFieldProps = Pick<FieldProps, 'value' | 'problem' | 'onInput' | 'onChange'>;

export function CodeField(code: CodeFieldProps) {
  const t = phoneFirstTexts.in(language.value).join;
  return (
    <Field
      name="code"
      class="code"
      label={t('code')}
      hint={t('codeHint')}
      {...code}
      autoComplete="off"
      autoCapitalize="characters"
    />
  );
}
