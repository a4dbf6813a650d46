import { useSignal } from '@preact/signals';
import type { PersonView } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { useId } from 'preact/hooks';
import { RowList } from '../conducting/row-list.tsx';
import type { ConsoleContext } from '../console-context.ts';
import { isCalled, PersonRow } from './person-row.tsx';

/** A list of so many is read faster than searched. */
const surveyable = 24;

type NamesProps = Readonly<{ people: readonly PersonView[]; context: ConsoleContext }>;

/** Everybody who is here, by name. */
export function Names({ people, context }: NamesProps) {
  const t = consoleTexts.in(context.language).people;
  const id = useId();
  const wanted = useSignal('');
  const found = people.filter((person) => isCalled(person, wanted.value));
  return (
    <>
      {people.length > surveyable && (
        <div class="name-search">
          <label for={id}>{t('search')}</label>
          <input
            id={id}
            type="search"
            value={wanted.value}
            onInput={({ currentTarget }) => {
              wanted.value = currentTarget.value;
            }}
          />
          <p class="soft" aria-live="polite">
            {t('found', { n: found.length })}
          </p>
        </div>
      )}
      <RowList
        items={found}
        row={(person) => <PersonRow key={person.id} person={person} others={people} context={context} />}
        language={context.language}
      />
    </>
  );
}
