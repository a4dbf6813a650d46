import { allObjections, medianResolutionMs, msOf, resolutionOf, type Workshop } from '@rolwissel/domain';
import type { ReplayContext } from '../page/replay-context.ts';
import { duration } from '../words/times.ts';
import { MethodNote } from './method-note.tsx';

/** How many objections are resolved, how, and how long that takes. */
export function ResolutionNote({ context, state }: Readonly<{ context: ReplayContext; state: Workshop }>) {
  const { objections: t } = context.t;
  const objections = allObjections(state);
  const { counted, split } = resolutionOf(objections);
  const median = medianResolutionMs(objections, msOf(state.at));
  const resolved = split.answered + split.integrated;
  return (
    <div class="resolution-note">
      <p>
        <b>{context.common.words('countOf', { n: resolved, of: counted })}</b> {t('title').toLowerCase()}
      </p>
      <p class="split" aria-hidden="true">
        {(['answered', 'integrated', 'escalated', 'open'] as const).map(
          (part) => split[part] > 0 && <i key={part} class={part} style={{ flexGrow: split[part] }} />,
        )}
      </p>
      <p class="small">{t('split', split)}.</p>
      <p class="small">{median === undefined ? t('noMedian') : t('median', { time: duration(median) })}</p>
      <MethodNote context={context}>
        <p>{t('medianMore')}</p>
      </MethodNote>
    </div>
  );
}
