import { commonTexts, consoleTexts } from '@rolwissel/texts';
import type { PanelProps } from '../console-context.ts';

/** After the end: where to look back, and the way back in for a day. */
export function Finished({ context }: PanelProps) {
  const { conductor, workshopId, language } = context;
  const t = consoleTexts.in(language).finished;
  return (
    <section class="finished-card card" aria-label={t('title')}>
      <p>{t('thanks')}</p>
      <div class="acts">
        <a class="button primary" href={`/w/${workshopId}/replay`}>
          {commonTexts.in(language).acts('replay')}
        </a>
        <button type="button" onClick={() => conductor.send({ kind: 'ReopenWorkshop', data: {} })}>
          {t('reopen')}
        </button>
      </div>
    </section>
  );
}
