import { caseName, caseTitle } from '@rolwissel/content';
import { type SentenceId, wordsOf } from '@rolwissel/domain';
import { commonTexts, consoleTexts, quoted, shortened } from '@rolwissel/texts';
import { useCaseExperiences } from '../../case-experiences/use-case-experiences.ts';
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
      <Experiences context={context} />
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

/** The experiences that the workshop was made with, as far as they still stand. */
function Experiences({ context }: PanelProps) {
  const { workshop, workshopId, language } = context;
  const { experiences = [] } = workshop.agenda;
  const told = useCaseExperiences(workshopId, 'facilitator', workshop.agenda.experiences);
  if (experiences.length === 0) return null;
  const gone = commonTexts.in(language).experience('gone');
  return (
    <>
      <h3>{consoleTexts.in(language).cases('experiences')}</h3>
      <ul class="rows">
        {experiences.map((id) => {
          const text = told?.find(({ experienceId }) => experienceId === id)?.text;
          return (
            <li key={id} class="row inline">
              <span>
                <strong>{caseTitle(context, id)}</strong>
                {told && (text === undefined ? <small class="soft">{gone}</small> : <Told text={text} />)}
              </span>
              <Spotlight id={id} name={caseTitle(context, id)} context={context} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** So many letters tell which it is; whoever presses them reads it whole. */
const mostLetters = 60;

function Told({ text }: Readonly<{ text: string }>) {
  return (
    <details>
      <summary>{shortened(text, mostLetters)}</summary>
      <p class="as-written">{text}</p>
    </details>
  );
}

type CaseRowProps = Readonly<{
  id: string;
  about: string | undefined;
  heard: readonly SentenceId[];
  context: ConsoleContext;
}>;

function CaseRow({ id, about, heard, context }: CaseRowProps) {
  const { sentences } = commonTexts.in(context.language);
  const name = caseName(context, id);
  return (
    <li class="row inline">
      <span>
        <strong>{name}</strong> <span class="soft">{about}</span>
        <small>{heard.map((sentence) => quoted(`… ${sentences(sentence)}`, context.language)).join(', ')}</small>
      </span>
      <Spotlight id={id} name={name} context={context} />
    </li>
  );
}

/** Brings it into the light that the room works on, or says that it is there. */
function Spotlight({ id, name, context }: PanelProps & Readonly<{ id: string; name: string }>) {
  const { workshop, conductor, language } = context;
  const t = consoleTexts.in(language).cases;
  if (workshop.cases.spotlit === id) return <mark>{t('spotlit')}</mark>;
  return (
    <button
      type="button"
      aria-label={t('spotlightOf', { name })}
      onClick={() => conductor.send({ kind: 'SpotlightCase', data: { caseId: id } })}
    >
      {t('spotlight')}
    </button>
  );
}
