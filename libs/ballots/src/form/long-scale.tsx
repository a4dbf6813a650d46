import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface LongScaleProps {
  readonly legend: ComponentChildren;
  /** From 0 up to this; the first tap on a button sets the value in the middle. */
  readonly highest: number;
  readonly value: number | undefined;
  /** What the lowest and the highest value mean. */
  readonly ends: readonly [string, string];
  /** What a value says, and what the buttons do, when read aloud. */
  readonly spoken: { readonly value: (value: number) => string; readonly less: string; readonly more: string };
  readonly onChoose: (value: number) => void;
}

/** A long scale: every value a target of its own for a quick tap, and two large buttons that go one further or back. */
export function LongScale({ legend, highest, value, ends, spoken, onChoose }: LongScaleProps) {
  const name = useId();
  const values = Array.from({ length: highest + 1 }, (_, each) => each);
  const step = (by: -1 | 1) => {
    const next = value === undefined ? Math.round(highest / 2) : value + by;
    if (next >= 0 && next <= highest) onChoose(next);
  };
  return (
    <fieldset class="scale long">
      <legend>{legend}</legend>
      <div class="step-buttons">
        <button type="button" aria-label={spoken.less} aria-disabled={value === 0} onClick={() => step(-1)}>
          −
        </button>
        <output class="figure">
          <span aria-hidden="true">{value ?? '·'}</span>
          {value !== undefined && <span class="visually-hidden">{spoken.value(value)}</span>}
        </output>
        <button type="button" aria-label={spoken.more} aria-disabled={value === highest} onClick={() => step(1)}>
          +
        </button>
      </div>
      <div class="long-scale">
        {values.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              aria-label={spoken.value(each)}
              checked={each === value}
              onChange={() => onChoose(each)}
            />
            <span class="value">{each}</span>
          </label>
        ))}
      </div>
      <p class="long-ends soft" aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </p>
    </fieldset>
  );
}
