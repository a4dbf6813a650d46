import { type LanguageTag, languages, languageTags } from '@rolwissel/texts';
import { language, speak } from './language.ts';

interface LanguageChoiceProps {
  readonly label: string;
  readonly onChoose?: (tag: LanguageTag) => void;
}

/** A word to tap for each language, in the language itself. */
export function LanguageChoice({ label, onChoose }: LanguageChoiceProps) {
  const choose = async (tag: LanguageTag) => {
    if (await speak(tag)) onChoose?.(tag);
  };
  return (
    <fieldset class="languages">
      <legend class="visually-hidden">{label}</legend>
      {languageTags.map((tag) => (
        <label key={tag} lang={tag}>
          <input type="radio" name="language" checked={language.value === tag} onChange={() => void choose(tag)} />
          <span>{languages[tag].name}</span>
        </label>
      ))}
    </fieldset>
  );
}
