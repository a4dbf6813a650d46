import { useSignal } from '@preact/signals';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import { NextWorkshop } from '../../next-workshop/next-workshop.tsx';
import { ReportFiles } from '../../reports/report-files.tsx';
import { goTo } from '../address.ts';
import type { PanelProps } from '../console-context.ts';
import { ShareButton } from '../sharing/share-button.tsx';

/** After the end: where to look back, and the way back in for a day. */
export function Finished({ context }: PanelProps) {
  const { conductor, seat, workshopId, workshop, language } = context;
  const { status, title } = workshop.agenda;
  const isOwn = seat.you === workshop.agenda.owner;
  const isAsking = useSignal(false);
  const wrong = useSignal<string | undefined>(undefined);
  const t = consoleTexts.in(language).finished;
  return (
    <section class="finished-card card" aria-label={t('title')}>
      <p>{t(status === 'archived' ? 'archived' : 'thanks')}</p>
      <div class="acts">
        {isOwn && (
          <>
            <a class="button primary" href={`/w/${workshopId}/replay`}>
              {commonTexts.in(language).acts('replay')}
            </a>
            <ShareButton workshopId={workshopId} title={title} language={language} />
          </>
        )}
        <NextWorkshop
          last={{ id: workshopId, title, status, isOwn }}
          language={language}
          onMade={goTo}
          onWrong={(reason) => {
            wrong.value = reason;
          }}
        />
        <a class="button" href={`/w/${workshopId}/result`}>
          {commonTexts.in(language).acts('result')}
        </a>
        <a class="button" href={`/w/${workshopId}/follow-up`}>
          {commonTexts.in(language).acts('followUp')}
        </a>
        {status === 'finished' && (
          <>
            <button type="button" onClick={() => conductor.send({ kind: 'ReopenWorkshop', data: {} })}>
              {t('reopen')}
            </button>
            <button
              type="button"
              aria-expanded={isAsking.value}
              onClick={() => {
                isAsking.value = !isAsking.value;
              }}
            >
              {t('archive')}
            </button>
          </>
        )}
      </div>
      <p class="wrong" role="alert">
        {wrong.value}
      </p>
      <ReportFiles workshopId={workshopId} language={language} />
      {status === 'finished' && isAsking.value && (
        <div class="acts">
          <p class="soft">{t('archiveHow')}</p>
          <button type="button" onClick={() => conductor.send({ kind: 'ArchiveWorkshop', data: {} })}>
            {t('archiveYes')}
          </button>
        </div>
      )}
    </section>
  );
}
