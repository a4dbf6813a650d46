import { useSignal } from '@preact/signals';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import type { Desk } from '../desk.ts';

/** What the database lost, until the trainer has read it. */
export function Loss({ desk }: Readonly<{ desk: Desk }>) {
  const t = consoleTexts.in(desk.language).loss;
  const readUpTo = useSignal(0);
  const loss = desk.workshop.agenda.losses.at(-1);
  if (!loss || loss.position <= readUpTo.value) return null;
  return (
    <section class="loss" role="alert" aria-label={t('title')}>
      <p>
        <strong>{t('lost', { n: loss.lostUpTo - loss.after })}</strong> {t('again')}
      </p>
      <button
        type="button"
        onClick={() => {
          readUpTo.value = loss.position;
        }}
      >
        {commonTexts.in(desk.language).acts('understood')}
      </button>
    </section>
  );
}
