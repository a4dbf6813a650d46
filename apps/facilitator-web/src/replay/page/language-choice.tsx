import type { Signal } from '@preact/signals';
import { commonTexts, type LanguageTag, languages, languageTags } from '@rolwissel/texts';

/** Every language by its tag, named in itself. */
export function LanguageChoice({ language }: Readonly<{ language: Signal<LanguageTag> }>) {
  return (
    <fieldset class="choice languages">
      <legend class="visually-hidden">{commonTexts.in(language.value).things('language')}</legend>
      {languageTags.map((tag) => (
        <label key={tag} lang={tag}>
          <input
            type="radio"
            name="language"
            checked={language.value === tag}
            aria-label={languages[tag].name}
            onChange={() => {
              language.value = tag;
            }}
          />
          <span aria-hidden="true">{tag.toUpperCase()}</span>
        </label>
      ))}
    </fieldset>
  );
}
