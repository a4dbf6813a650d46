import { caseName } from '@rolwissel/content';
import { wordsOf } from '@rolwissel/domain';
import { consoleTexts } from '@rolwissel/texts';
import { InsightList } from '../../insights/insight-list.tsx';
import { RowList } from '../conducting/row-list.tsx';
import type { ConsoleContext, PanelProps } from '../console-context.ts';

/** How many cases were named; by name only those that may go to the room. */
export function CasesPanel({ context }: PanelProps) {
  const { workshop, pack, language } = context;
  const t = consoleTexts.in(language).cases;
  const standing = Object.values(workshop.cases.byId).filter(({ status }) => status !== 'withdrawn');
  const offered = standing.filter((known) => known.offered);
  return (
    <>
      <p>
        {t('named', { n: standing.length })}, {t('offered', { n: offered.length })}.
      </p>
      <h3>{t('own')}</h3>
      {offered.length === 0 && <p class="soft">{t('none')}</p>}
      <RowList
        items={offered}
        row={({ id, customerKind }) => <CaseRow key={id} id={id} about={wordsOf(customerKind)} context={context} />}
        language={language}
      />
      <h3>{t('builtIn')}</h3>
      <ul class="rows">
        {pack.roleplays.map(({ id, title }) => (
          <CaseRow key={id} id={id} about={title} context={context} />
        ))}
      </ul>
      <InsightList workshop={workshop} language={language} level="h3" />
    </>
  );
}

type CaseRowProps = Readonly<{ id: string; about: string | undefined; context: ConsoleContext }>;

function CaseRow({ id, about, context }: CaseRowProps) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).cases;
  const name = caseName(context, id);
  return (
    <li class="row inline">
      <span>
        <strong>{name}</strong> <span class="soft">{about}</span>
      </span>
      {workshop.cases.spotlit === id ? (
        <mark>{t('spotlit')}</mark>
      ) : (
        <button
          type="button"
          aria-label={t('spotlightOf', { name })}
          onClick={() => conductor.send({ kind: 'SpotlightCase', data: { caseId: id } })}
        >
          {t('spotlight')}
        </button>
      )}
    </li>
  );
}
