import { useSignal } from '@preact/signals';
import { consoleTexts } from '@rolwissel/texts';
import type { Desk } from '../desk.ts';
import { extrasWords } from './words.ts';

const crewSize = 12;

/** For a trainer alone: a room of extras, as long as nobody real is in. */
export function Rehearse({ desk }: Readonly<{ desk: Desk }>) {
  const { crew, workshop, pack, language } = desk;
  const t = consoleTexts.in(language).rehearsal;
  const isBusy = useSignal(false);
  const { size } = crew;
  if (size.value > 0) return <p class="soft">{t('here', { n: size.value })}</p>;
  if (workshop.agenda.status !== 'lobby' || workshop.people.joined > 0) return null;
  const join = async () => {
    isBusy.value = true;
    await crew.join(crewSize, t('name'), extrasWords(pack, language));
    isBusy.value = false;
  };
  return (
    <div class="rehearse">
      <p class="soft">{t('explain')}</p>
      <button type="button" disabled={isBusy.value} onClick={() => void join()}>
        {t('join')}
      </button>
    </div>
  );
}
