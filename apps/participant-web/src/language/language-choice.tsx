import type { Locale } from '@rolwissel/content';
import { locale, speak } from './language.ts';

const names: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'English' };

/** Two words to tap, each in its own language. */
export function LanguageChoice({ label, onChoose }: { label: string; onChoose?: (language: Locale) => void }) {
  const choose = async (language: Locale) => {
    if (await speak(language)) onChoose?.(language);
  };
  return (
    <fieldset class="languages">
      <legend class="visually-hidden">{label}</legend>
      {(Object.keys(names) as Locale[]).map((language) => (
        <label key={language} lang={language}>
          <input
            type="radio"
            name="language"
            checked={locale.value === language}
            onChange={() => void choose(language)}
          />
          <span>{names[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}
