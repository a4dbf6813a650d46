import type { Signal } from '@preact/signals';
import { type LanguageTag, languages } from '@rolwissel/texts';
import type { ComponentChildren } from 'preact';
import { LanguageIcon } from '../icons/interface.tsx';
import { nextLanguage } from './language.ts';

type LanguageSwitchProps = Readonly<{ language: Signal<LanguageTag>; class?: string; children?: ComponentChildren }>;

/** Goes on to the next language, whose name stands on it in that language. */
export function LanguageSwitch({ language, class: className, children }: LanguageSwitchProps) {
  const next = nextLanguage(language.value);
  return (
    <button
      type="button"
      class={className}
      lang={next}
      onClick={() => {
        language.value = next;
      }}
    >
      <LanguageIcon /> <span>{languages[next].name}</span>
      {children}
    </button>
  );
}
