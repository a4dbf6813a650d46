import { useSignal } from '@preact/signals';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import type { PanelProps } from '../console-context.ts';

/** What the database lost, until the trainer has read it. */
export function Loss({ context }: PanelProps) {
  const t = consoleTexts.in(context.language).loss;
  const readUpTo = useSignal(0);
  const loss = context.workshop.agenda.losses.at(-1);
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
        {commonTexts.in(context.language).acts('understood')}
      </button>
    </section>
  );
}
