import type { Desk } from '../desk.ts';
import { finishedTexts } from './texts.ts';

/** After the end: where to look back, and the way back in for a day. */
export function Finished({ desk }: Readonly<{ desk: Desk }>) {
  const { conductor, workshopId, locale } = desk;
  const t = finishedTexts(locale);
  return (
    <section class="finished-card card" aria-label={t('title')}>
      <p>{t('thanks')}</p>
      <div class="acts">
        <a class="button primary" href={`/w/${workshopId}/replay`}>
          {t('replay')}
        </a>
        <button type="button" onClick={() => conductor.send({ kind: 'ReopenWorkshop', data: {} })}>
          {t('reopen')}
        </button>
      </div>
    </section>
  );
}
