import { tablesOf } from '@rolwissel/domain';
import { projectorTexts } from '@rolwissel/texts';
import { Fit } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { readyNote } from './progress.tsx';
import type { ViewProps } from './view.ts';

/** More tables than this are not listed: everybody finds theirs on their phone. */
const listed = 30;

/** Where to sit: how many at which table, and nobody's name; or how teams form themselves. */
export function TeamsView(props: ViewProps) {
  const { workshop, language } = props;
  const t = projectorTexts.in(language).teams;
  const tables = tablesOf(workshop);
  const n = tables.reduce((sum, { people }) => sum + people, 0);
  const placed = t('placed', { n, of: Math.max(n, workshop.people.voting) });
  if (workshop.teams.method === 'codes') {
    return (
      <OnStage {...props} heading={t('form')} note={<b class="progress">{placed}</b>}>
        <Fit text={t('formHow')} />
      </OnStage>
    );
  }
  if (tables.length === 0 || tables.length > listed) {
    return (
      <OnStage {...props} heading={t('title')} note={tables.length > 0 && t('tables', { n: tables.length })}>
        <Fit text={t(tables.length === 0 ? 'waiting' : 'how')} />
      </OnStage>
    );
  }
  return (
    <OnStage {...props} heading={t('title')} note={readyNote(props, t('how'))}>
      <ul class={`tables ${tables.length <= 6 ? 'few' : tables.length > 12 ? 'many' : ''}`}>
        {tables.map(({ number, people }) => (
          <li key={number}>
            <span>{t('table', { n: number })}</span>
            <b>{people}</b>
          </li>
        ))}
      </ul>
    </OnStage>
  );
}
