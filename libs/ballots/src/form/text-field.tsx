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
  readonly onInput: (value: string) => void;
}

/** Something to type, with how much room is left for it. What is too much stays: people shorten their own words. Says its name
 *  in `data-lacks` while it cannot be sent so. */
export function TextField(props: TextFieldProps) {
  const { language, label, hint, value, min = 0, max, isOptional, isShort, isWanted, onInput } = props;
  const t = ballotsTexts.in(language).field;
  const id = useId();
  const length = lengthOf(value);
  const left = max - length;
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isWanted) area.current?.focus();
  }, []);
  const input = {
    id,
    value,
    'aria-invalid': left < 0,
    'aria-describedby': `${id}-hint ${id}-left`,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => onInput(currentTarget.value),
  } as const;
  return (
    <div class="field" data-lacks={left < 0 || length < Math.max(min, isOptional ? 0 : 1) ? label : undefined}>
      <label for={id}>
        {label} {isOptional && <small class="soft">({t('optional')})</small>}
      </label>
      {hint && (
        <small id={`${id}-hint`} class="soft">
          {hint}
        </small>
      )}
      {isShort ? <input {...input} autoComplete="off" /> : <textarea ref={area} {...input} rows={2} />}
      <small id={`${id}-left`} class={left < 0 ? 'left problem' : 'left soft'}>
        {left < 0 ? t('over', { n: -left }) : length < min ? t('under', { n: min - length }) : t('left', { n: left })}
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
