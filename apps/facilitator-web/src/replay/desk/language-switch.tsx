import type { Signal } from '@preact/signals';
import type { Locale } from '@rolwissel/content';
import { replayTexts } from '../words/texts.ts';

const names: Readonly<Record<Locale, string>> = { nl: 'NL', en: 'EN' };
const spoken: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

/** Two words, each in its own language. */
export function LanguageSwitch({ locale }: Readonly<{ locale: Signal<Locale> }>) {
  return (
    <fieldset class="choice languages">
      <legend class="visually-hidden">{replayTexts(locale.value)('language')}</legend>
      {(Object.keys(names) as Locale[]).map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name="language"
            checked={locale.value === language}
            aria-label={spoken[language]}
            onChange={() => {
              locale.value = language;
            }}
          />
          <span aria-hidden="true">{names[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
