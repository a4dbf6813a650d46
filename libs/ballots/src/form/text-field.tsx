import { cleanText, graphemeCount } from '@rolwissel/domain';
import { ballotsTexts, type LanguageTag } from '@rolwissel/texts';
import { useEffect, useId, useRef } from 'preact/hooks';

interface TextFieldProps {
  readonly language: LanguageTag;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** How many characters it needs and may have, as a reader counts them. */
  readonly min?: number;
  readonly max: number;
  readonly isOptional?: boolean;
  /** One line, as for a name. */
  readonly isShort?: boolean;
  /** Takes the focus when it appears: it was just asked for. */
  readonly isWanted?: boolean;
  /** Why it was refused as it stands: said in the place of how much room is left. */
  readonly refusal?: string | undefined;
  readonly onInput: (value: string) => void;
}

/** Something to type, with how much room is left for it. What is too much stays: people shorten their own words. While it cannot
 *  be sent so, `data-lacks` is its name and `data-wants` what it still needs. Whatever was refused has the keyboard again. */
export function TextField(props: TextFieldProps) {
  const { language, label, hint, value, min = 0, max, isOptional, isShort, isWanted, refusal, onInput } = props;
  const t = ballotsTexts.in(language).field;
  const id = useId();
  const length = lengthOf(value);
  const left = max - length;
  const isLacking = left < 0 || length < Math.max(min, isOptional ? 0 : 1);
  const state =
    left < 0 ? t('over', { n: -left }) : length < min ? t('under', { n: min - length }) : t('left', { n: left });
  const wants = isLacking && length === 0 && min <= 1 ? t('fillIn') : state;
  const field = useRef<HTMLDivElement>(null);
  const focus = () => field.current?.querySelector<HTMLElement>('textarea, input')?.focus();
  useEffect(() => {
    if (isWanted) focus();
  }, []);
  useEffect(() => {
    if (refusal !== undefined) focus();
  }, [refusal]);
  const input = {
    id,
    value,
    'aria-invalid': left < 0 || refusal !== undefined,
    'aria-describedby': `${id}-hint ${id}-left`,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onInput(currentTarget.value),
  } as const;
  return (
    <div
      ref={field}
      class="field"
      data-lacks={isLacking ? label : undefined}
      data-wants={isLacking ? wants : undefined}
    >
      <label for={id}>
        {label} {isOptional && <small class="soft">({t('optional')})</small>}
      </label>
      {hint && (
        <small id={`${id}-hint`} class="soft">
          {hint}
        </small>
      )}
      {isShort ? <input {...input} autoComplete="off" /> : <textarea {...input} rows={2} />}
      <small
        id={`${id}-left`}
        class={left < 0 || refusal !== undefined ? 'left problem' : 'left soft'}
        role={refusal === undefined ? undefined : 'alert'}
      >
        {refusal ?? state}
      </small>
    </div>
  );
}

/** Characters as a reader counts them, of what the server will keep: without white space around and marks that nobody sees. */
const lengthOf = (text: string): number => graphemeCount(cleanText(text) ?? text.trim());

/** Whether a text has as many characters as are asked for. The server has the last word. */
export const fits = (text: string, min: number, max: number): boolean => {
  const length = lengthOf(text);
  return length >= min && length <= max;
};
