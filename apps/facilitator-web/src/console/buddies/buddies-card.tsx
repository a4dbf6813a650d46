import { buddyCount } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import type { PanelProps } from '../console-context.ts';

/** How many want a buddy, and one tap that pairs them; who they are nobody is told but they themselves. */
export function BuddiesCard({ context }: PanelProps) {
  const { workshop, conductor, language } = context;
  const { seeking, paired } = buddyCount(workshop);
  const t = consoleTexts.in(language).buddies;
  const { status } = workshop.agenda;
  if ((seeking === 0 && paired === 0) || (status !== 'live' && status !== 'paused')) return null;
  return (
    <section class="card" aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p>{t('count', { seeking, paired })}</p>
      {seeking > 1 && (
        <button
          type="button"
          onClick={() => conductor.send({ kind: 'PairBuddies', data: { seed: crypto.randomUUID() } })}
        >
          {t('pair')}
        </button>
      )}
    </section>
  );
}
