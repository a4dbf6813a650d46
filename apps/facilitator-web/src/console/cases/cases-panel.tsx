import { caseName } from '@rolwissel/content';
import { type SentenceId, wordsOf } from '@rolwissel/domain';
import { commonTexts, consoleTexts, quoted } from '@rolwissel/texts';
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
        row={({ id, customerKind, sentenceIds }) => (
          <CaseRow key={id} id={id} about={wordsOf(customerKind)} heard={sentenceIds} context={context} />
        )}
        language={language}
      />
      <h3>{t('builtIn')}</h3>
      <ul class="rows">
        {pack.roleplays.map(({ id, title, sentences }) => (
          <CaseRow key={id} id={id} about={title} heard={sentences} context={context} />
        ))}
      </ul>
      <InsightList workshop={workshop} language={language} level="h3" />
    </>
  );
}

type CaseRowProps = Readonly<{
  id: string;
  about: string | undefined;
  heard: readonly SentenceId[];
  context: ConsoleContext;
}>;

function CaseRow({ id, about, heard, context }: CaseRowProps) {
  const { workshop, conductor, language } = context;
  const { sentences } = commonTexts.in(language);
  const t = consoleTexts.in(language).cases;
  const name = caseName(context, id);
  return (
    <li class="row inline">
      <span>
        <strong>{name}</strong> <span class="soft">{about}</span>
        <small>{heard.map((sentence) => quoted(`… ${sentences(sentence)}`, language)).join(', ')}</small>
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
