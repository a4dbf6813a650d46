import { useSignal } from '@preact/signals';
import { mostExperiences, type ShownExperience } from '@rolwissel/domain';
import { consoleTexts, type LanguageTag, shortened } from '@rolwissel/texts';
import { reasonOf } from '../../session/reason.ts';
import { readCaseLibrary } from './api.ts';

/** So many letters of an experience tell which it is. */
const mostLetters = 240;

type PickExperiencesProps = Readonly<{ language: LanguageTag }>;

/** Experiences of the case library as cases of the workshop; fetched by whoever opens it. */
export function PickExperiences({ language }: PickExperiencesProps) {
  const words = consoleTexts.in(language).library;
  const held = useSignal<readonly ShownExperience[] | undefined>(undefined);
  const picked = useSignal<readonly string[]>([]);
  const wrong = useSignal<string | undefined>(undefined);
  const fetchThem = async () => {
    const answer = await readCaseLibrary(language);
    if (answer.ok) held.value = answer.value;
    wrong.value = answer.ok ? undefined : reasonOf(answer.problem, language);
  };
  const pick = (id: string, isPicked: boolean) => {
    const others = picked.value.filter((other) => other !== id);
    picked.value = isPicked ? [...others, id] : others;
  };
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && !held.peek() && void fetchThem()}>
      <summary>{words('experiences')}</summary>
      <p>{words(held.value?.length === 0 ? 'experiencesEmpty' : 'experiencesHow', { n: mostExperiences })}</p>
      <p class="wrong" role="alert">
        {wrong.value}
      </p>
      {held.value && held.value.length > 0 && (
        <fieldset class="checks experiences-picked">
          <legend class="visually-hidden">{words('experiences')}</legend>
          {held.value.map(({ experienceId, text }) => {
            const isPicked = picked.value.includes(experienceId);
            return (
              <label key={experienceId}>
                <input
                  type="checkbox"
                  name="experiences"
                  value={experienceId}
                  checked={isPicked}
                  disabled={!isPicked && picked.value.length >= mostExperiences}
                  onChange={({ currentTarget }) => pick(experienceId, currentTarget.checked)}
                />
                <span>{shortened(text, mostLetters)}</span>
              </label>
            );
          })}
        </fieldset>
      )}
    </details>
  );
}
