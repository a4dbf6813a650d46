import { useEffect, useRef, useState } from 'preact/hooks';
import { useOpener } from './opener.ts';
import { formWords } from './words.ts';

interface Props {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/**
 * Something one does not want to do by accident: a second tap, on other words, does it. The question takes the focus, not
 * its yes, so that a second press of the same key does nothing.
 */
export function SureButton({ label, question, yes, onYes }: Props) {
  const [isAsking, ask] = useState(false);
  const opener = useOpener(isAsking);
  const asked = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isAsking) asked.current?.focus();
  }, [isAsking]);
  if (!isAsking) {
    return (
      <button ref={opener} type="button" class="quiet" onClick={() => ask(true)}>
        {label}
      </button>
    );
  }
  return (
    <fieldset ref={asked} tabIndex={-1} class="sure">
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
