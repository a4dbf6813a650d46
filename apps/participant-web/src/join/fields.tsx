import type { JSX } from 'preact';
import { joinWords } from './words.ts';

type FieldProps = Readonly<{
  name: string;
  label: string;
  hint?: string;
  value: string;
  isWrong: boolean;
  onInput: (value: string) => void;
}> &
  Pick<
    JSX.IntrinsicElements['input'],
    'maxLength' | 'autoComplete' | 'inputMode' | 'autoCapitalize' | 'class' | 'required'
  >;

/** One line to type in, with its hint where a screen reader finds it. */
export function Field({ name, label, hint, isWrong, onInput, ...input }: FieldProps) {
  return (
    <p class="field">
      <label for={name}>{label}</label>
      <input
        {...input}
        id={name}
        name={name}
        spellcheck={false}
        aria-invalid={isWrong}
        aria-describedby={hint ? `${name}-hint` : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {hint && (
        <small id={`${name}-hint`} class="soft">
          {hint}
        </small>
      )}
    </p>
  );
}

export function CodeField({ value, isWrong, onInput }: Pick<FieldProps, 'value' | 'isWrong' | 'onInput'>) {
  const t = joinWords.value;
  return (
    <Field
      name="code"
      class="code"
      label={t('code')}
      hint={t('codeHint')}
      value={value}
      maxLength={9}
      autoComplete="off"
      autoCapitalize="characters"
      required
      isWrong={isWrong}
      onInput={onInput}
    />
  );
}
