import { useSignal } from '@preact/signals';
import type { PersonView } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { useId } from 'preact/hooks';
import type { PanelProps } from '../console-context.ts';
import { isCalled, nameOf } from './person-row.tsx';

/** Somebody asks the trainer to have their data erased: found by number or name, also when they have left, and told twice. */
export function Erasing({ context }: PanelProps) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).people;
  const id = useId();
  const wanted = useSignal('');
  const found = foundBy(wanted.value, Object.values(workshop.people.byId));
  const [person] = found;
  const erase = (participantId: string) => {
    conductor.send({ kind: 'EraseParticipant', data: { participantId } });
    wanted.value = '';
  };
  return (
    <details class="erasing">
      <summary>{t('erase')}</summary>
      <p class="soft">{t('eraseHow')}</p>
      <label for={id}>{t('search')}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        value={wanted.value}
        onInput={({ currentTarget }) => {
          wanted.value = currentTarget.value;
        }}
      />
      <p class="soft" aria-live="polite">
        {wanted.value.trim() !== '' && found.length !== 1 && t('found', { n: found.length })}
      </p>
      {person && found.length === 1 && (
        <button type="button" onClick={() => erase(person.handle)}>
          {t('eraseYes', { name: nameOf(person) })}
        </button>
      )}
    </details>
  );
}

/** A whole number means nobody else: P01 is not P010. */
function foundBy(wanted: string, everybody: readonly PersonView[]): readonly PersonView[] {
  const left = everybody.filter(({ status }) => status !== 'erased');
  const named = left.filter(({ handle }) => handle.toLowerCase() === wanted.trim().toLowerCase());
  if (named.length > 0 || wanted.trim() === '') return named;
  return left.filter((person) => isCalled(person, wanted));
}
