import { useSignal } from '@preact/signals';
import { type LanguageTag, phoneTexts } from '@rolwissel/texts';
import { useEffect, useRef } from 'preact/hooks';
import { useOpener } from './opener.ts';

interface SureButtonProps {
  readonly language: LanguageTag;
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/**
 * Something one does not want to do by accident: a second tap, on other words, does it. The question takes the focus, not
 * its yes, so that a second press of the same key does nothing.
 */
export function SureButton({ language, label, question, yes, onYes }: SureButtonProps) {
  const isAsking = useSignal(false);
  const opener = useOpener(isAsking.value);
  const asked = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isAsking.value) asked.current?.focus();
  }, [isAsking.value]);
  if (!isAsking.value) {
    return (
      <button
        ref={opener}
        type="button"
        class="quiet"
        onClick={() => {
          isAsking.value = true;
        }}
      >
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
          isAsking.value = false;
          onYes();
        }}
      >
        {yes}
      </button>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          isAsking.value = false;
        }}
      >
        {phoneTexts.in(language).forms('cancel')}
      </button>
    </fieldset>
  );
}
