import { wordsOf } from '@rolwissel/domain';
import { RowList } from '../conducting/row-list.tsx';
import type { Desk } from '../desk.ts';
import { nameOfCase } from '../next/picture-name.ts';
import { casesTexts } from './texts.ts';

/** How many cases were named; by name only those that may go to the room. */
export function CasesPanel({ desk }: Readonly<{ desk: Desk }>) {
  const { workshop, words, locale } = desk;
  const t = casesTexts(locale);
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
        row={({ id, customerKind }) => <CaseRow key={id} id={id} about={wordsOf(customerKind)} desk={desk} />}
        locale={locale}
      />
      <h3>{t('builtIn')}</h3>
      <ul class="rows">
        {words.roleplays.map(({ id, title }) => (
          <CaseRow key={id} id={id} about={title} desk={desk} />
        ))}
      </ul>
    </>
  );
}

function CaseRow({ id, about, desk }: Readonly<{ id: string; about: string | undefined; desk: Desk }>) {
  const { workshop, conductor, locale } = desk;
  const t = casesTexts(locale);
  const name = nameOfCase(desk, id);
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
