import { useSignal } from '@preact/signals';
import { consoleTexts } from '@rolwissel/texts';
import type { PanelProps } from '../console-context.ts';
import { simulationWords } from './simulation-words.ts';

const castSize = 12;

/** For a trainer alone: a simulated room, as long as nobody real is in. */
export function Rehearse({ context }: PanelProps) {
  const { rehearsal, workshop, pack, language } = context;
  const t = consoleTexts.in(language).rehearsal;
  const isBusy = useSignal(false);
  const { size } = rehearsal;
  if (size.value > 0) return <p class="soft">{t('here', { n: size.value })}</p>;
  if (workshop.agenda.status !== 'lobby' || workshop.people.joined > 0) return null;
  const join = async () => {
    isBusy.value = true;
    await rehearsal.join(castSize, t('name'), simulationWords(pack, language));
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
