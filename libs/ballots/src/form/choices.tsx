import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Option<Id extends string> {
  readonly id: Id;
  readonly text: ComponentChildren;
}

interface Shared<Id extends string> {
  readonly legend: ComponentChildren;
  readonly options: readonly Option<Id>[];
  /** Small ones stand beside each other, others below. */
  readonly isSmall?: boolean;
  /** How it is called in `data-lacks` while nothing is chosen, where something must be. */
  readonly needed?: string;
}

interface OneOfProps<Id extends string> extends Shared<Id> {
  readonly value: Id | undefined;
  readonly onChoose: (id: Id) => void;
}

/** One of a few, each with its own words and a target of its own. */
export function OneOf<Id extends string>({ value, onChoose, ...rest }: OneOfProps<Id>) {
  return <Choices {...rest} type="radio" isChosen={(id) => id === value} onTap={onChoose} />;
}

interface SomeOfProps<Id extends string> extends Shared<Id> {
  readonly chosen: readonly Id[];
  readonly most: number;
  readonly onChange: (ids: readonly Id[]) => void;
}

/** Some of a few; at most `most`, beyond which the others cannot be tapped. */
export function SomeOf<Id extends string>({ chosen, most, onChange, ...rest }: SomeOfProps<Id>) {
  const toggle = (id: Id) => onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <Choices
      {...rest}
      type="checkbox"
      isChosen={(id) => chosen.includes(id)}
      isBarred={(id) => chosen.length >= most && !chosen.includes(id)}
      onTap={toggle}
    />
  );
}

interface ChoicesProps<Id extends string> extends Shared<Id> {
  readonly type: 'radio' | 'checkbox';
  readonly isChosen: (id: Id) => boolean;
  readonly isBarred?: (id: Id) => boolean;
  readonly onTap: (id: Id) => void;
}

function Choices<Id extends string>(props: ChoicesProps<Id>) {
  const { legend, options, isSmall, needed, type, isChosen, isBarred, onTap } = props;
  const name = useId();
  const lacks = options.some(({ id }) => isChosen(id)) ? undefined : needed;
  return (
    <fieldset class={isSmall ? 'options small' : 'options'} data-lacks={lacks}>
      <legend>{legend}</legend>
      {options.map(({ id, text }) => (
        <label key={id}>
          <input
            type={type}
            name={name}
            checked={isChosen(id)}
            disabled={isBarred?.(id) ?? false}
            onChange={() => onTap(id)}
          />
          <span class="value">{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface TickProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** A yes that stands by itself. */
export function Tick({ label, value, onChange }: TickProps) {
  return (
    <label class="tick">
      <input type="checkbox" checked={value} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}
