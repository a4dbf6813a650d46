import type { ComponentChildren } from 'preact';

export interface ScaleProps<Value extends number> {
  /** Unlike any other on the screen. */
  readonly name: string;
  readonly legend: ComponentChildren;
  /** The words of the scale, from its lowest value. */
  readonly words: readonly string[];
  readonly lowest: Value;
  readonly value: Value | undefined;
  /** One's answer the time before, and the word for it. */
  readonly earlier?: Value | undefined;
  readonly earlierWord?: string;
  /** Draw a value as stairs with its word, or as a bare number whose word is only read aloud. */
  readonly look: 'stairs' | 'number';
  readonly onChoose: (value: Value) => void;
}

/** A few values side by side to tap one of: never a slider, every value a target of its own. */
export function Scale<Value extends number>(props: ScaleProps<Value>) {
  const { name, legend, words, lowest, value, earlier, earlierWord, look, onChoose } = props;
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

/** Height means how strongly: three steps, of which so many are taken. */
export function Stairs({ height }: { height: number }) {
  return (
    <span class="stairs" aria-hidden="true">
      {[1, 2, 3].map((step) => (
        <i key={step} class={step <= height ? 'taken' : undefined} />
      ))}
    </span>
  );
}
