import { useState } from 'preact/hooks';
import { formWords } from './words.ts';

interface Props {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/** Something one does not want to do by accident: a second tap, on other words, does it. */
export function SureButton({ label, question, yes, onYes }: Props) {
  const [isAsking, ask] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" class="quiet" onClick={() => ask(true)}>
        {label}
      </button>
    );
  }
  return (
    <fieldset class="sure">
      <legend>{question}</legend>
      <button
        type="button"
        onClick={() => {
          ask(false);
          onYes();
        }}
      >
        {yes}
      </button>
      <button type="button" class="quiet" onClick={() => ask(false)}>
        {formWords.value('cancel')}
      </button>
    </fieldset>
  );
}
