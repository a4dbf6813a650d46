import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Stairs } from './stairs.tsx';

/** What all scales of a form have in common. */
export interface ScaleStyle<Value extends number> {
  /** The words of the scale, from its lowest value. */
  readonly words: readonly string[];
  readonly lowest: Value;
  /** Draw a value as stairs with its word, or as a bare number whose word is only read aloud. */
  readonly look: 'stairs' | 'number';
  /** The word for one's answer the time before. */
  readonly earlierWord?: string;
}

export interface ScaleProps<Value extends number> extends ScaleStyle<Value> {
  readonly legend: ComponentChildren;
  readonly value: Value | undefined;
  readonly earlier?: Value | undefined;
  readonly onChoose: (value: Value) => void;
}

/** A few values side by side to tap one of: never a slider, every value a target of its own. */
export function Scale<Value extends number>(props: ScaleProps<Value>) {
  const { legend, words, lowest, value, earlier, earlierWord, look, onChoose } = props;
  const name = useId();
  return (
    <fieldset class="scale">
      <legend>{legend}</legend>
      <div class={look === 'number' ? 'values numbers' : 'values'}>
        {words.map((word, index) => {
          const own = (lowest + index) as Value; // the words are as many as the values
          return (
            <label key={word}>
              <input type="radio" name={name} checked={value === own} onChange={() => onChoose(own)} />
              <span class="value">
                {look === 'stairs' ? <Stairs height={own} /> : <b aria-hidden="true">{own}</b>}
                <span class={look === 'stairs' ? 'word' : 'visually-hidden'}>{word}</span>
                {earlier === own && <small class="earlier">{earlierWord}</small>}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
