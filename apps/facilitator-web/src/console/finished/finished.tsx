import { useSignal } from '@preact/signals';
import { commonTexts, consoleTexts } from '@rolwissel/texts';
import { ReportFiles } from '../../reports/report-files.tsx';
import { reasonOf } from '../../session/reason.ts';
import { goTo } from '../address.ts';
import type { PanelProps } from '../console-context.ts';
import { nextWorkshop } from '../library/api.ts';
import { ShareButton } from '../sharing/share-button.tsx';

/** After the end: where to look back, and the way back in for a day. */
export function Finished({ context }: PanelProps) {
  const { conductor, seat, workshopId, workshop, language } = context;
  const { status } = workshop.agenda;
  const isAsking = useSignal(false);
  const wrong = useSignal<string | undefined>(undefined);
  const t = consoleTexts.in(language).finished;
  const goOn = async () => {
    const answer = await nextWorkshop(workshopId, language);
    if (answer.ok) goTo(answer.value.id);
    else wrong.value = reasonOf(answer.problem, language);
  };
  return (
    <section class="finished-card card" aria-label={t('title')}>
      <p>{t(status === 'archived' ? 'archived' : 'thanks')}</p>
      <div class="acts">
        {seat.you === workshop.agenda.owner && (
          <>
            <a class="button primary" href={`/w/${workshopId}/replay`}>
              {commonTexts.in(language).acts('replay')}
            </a>
            <ShareButton workshopId={workshopId} title={workshop.agenda.title} language={language} />
            <button type="button" onClick={() => void goOn()}>
              {consoleTexts.in(language).library('next')}
            </button>
          </>
        )}
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
