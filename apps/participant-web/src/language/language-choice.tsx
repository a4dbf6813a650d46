import { type LanguageTag, languages } from '@rolwissel/texts';
import { language, speak } from './language.ts';

interface LanguageChoiceProps {
  readonly label: string;
  readonly among: readonly LanguageTag[];
  readonly onChoose?: (tag: LanguageTag) => void;
}

/** A word to tap for each language, in the language itself. */
export function LanguageChoice({ label, among, onChoose }: LanguageChoiceProps) {
  const choose = async (tag: LanguageTag) => {
    if (await speak(tag)) onChoose?.(tag);
  };
  if (among.length < 2) return null;
  return (
    <fieldset class="languages">
      <legend class="visually-hidden">{label}</legend>
      {among.map((tag) => (
        <label key={tag} lang={tag}>
          <input type="radio" name="language" checked={language.value === tag} onChange={() => void choose(tag)} />
          <span>{languages[tag].name}</span>
        </label>
      ))}
    </fieldset>
  );
}
