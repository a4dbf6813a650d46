import type { Signal } from '@preact/signals';
import { localized } from '@rolwissel/content';
import { documentOf, type Entry, type Fact, type Figure, type ResultDocument, type Section } from '@rolwissel/result';
import { commonTexts, type LanguageTag, resultTexts } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { LanguageSwitch } from '@rolwissel/ui/page';
import { useEffect, useMemo } from 'preact/hooks';
import { ReportFiles } from '../reports/report-files.tsx';
import type { FetchedResult } from './fetch-result.ts';
import { FigureView } from './figure-view.tsx';
import { useWholeInPrint } from './use-whole-in-print.ts';

type ResultPageProps = Readonly<{ workshopId: string; language: Signal<LanguageTag>; fetched: FetchedResult }>;

/** As wide as a phone's screen between its margins; where there is more room, pictures have their usual width. */
const narrow = 328;

/** What a workshop leaves behind, to be read, printed and sent. */
export function ResultPage({ workshopId, language: chosen, fetched }: ResultPageProps) {
  const { result, pack, hasReplay } = fetched;
  const language = chosen.value;
  const [wide, small] = useMemo(
    () => [documentOf(result, { pack, language }), documentOf(result, { pack, language, width: narrow })],
    [result, pack, language],
  );
  const t = resultTexts.in(language);
  useWholeInPrint();
  useEffect(() => {
    document.title = `${wide.title} – ${t.facts('title')}`;
  }, [wide, t]);
  return (
    <>
      <a class="skip" href="#content">
        {t.page('skip')}
      </a>
      <header class="top">
        <a href="/console" class="home" aria-label={t.page('toConsole')} title={t.page('toConsole')}>
          <Logo size="2rem" />
        </a>
        <nav>
          {hasReplay && <a href={`/w/${workshopId}/replay`}>{commonTexts.in(language).acts('replay')}</a>}
          <button type="button" class="quiet" onClick={() => print()}>
            {t.page('print')}
          </button>
          <LanguageSwitch language={chosen} class="quiet" />
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <Cover document={wide} kind={t.facts('title')} />
        <ReportFiles workshopId={workshopId} language={language} />
        <Contents document={wide} label={t.page('contents')} />
        {wide.sections.map((section, index) => (
          <SectionView
            key={section.id}
            section={section}
            small={small.sections[index]?.figures ?? []}
            language={language}
          />
        ))}
      </main>
      <footer class="soft">
        <p>{localized(pack.attribution, language)}</p>
      </footer>
    </>
  );
}

function Cover({ document: { title, facts }, kind }: Readonly<{ document: ResultDocument; kind: string }>) {
  return (
    <div class="cover">
      <p class="kind">{kind}</p>
      <h1>{title}</h1>
      <Facts facts={facts} />
    </div>
  );
}

const Facts = ({ facts }: Readonly<{ facts: readonly Fact[] }>) => (
  <dl class="facts">
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

function Contents({ document: { sections }, label }: Readonly<{ document: ResultDocument; label: string }>) {
  if (sections.length < 3) return null;
  return (
    <nav class="contents" aria-label={label}>
      <ol class="links">
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type SectionViewProps = Readonly<{ section: Section; small: readonly Figure[]; language: LanguageTag }>;

function SectionView({ section: { id, heading, prose, figures, entries }, small, language }: SectionViewProps) {
  return (
    <section id={id} class="part" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {prose.map((words) => (
        <p key={words} class="prose">
          {words}
        </p>
      ))}
      {figures.map((figure, index) => (
        <FigureView key={figure.id} figure={figure} narrow={small[index]?.drawing} language={language} />
      ))}
      {entries.length > 0 && (
        <ul class={id === 'lines' ? 'entries quotes' : 'entries'}>
          {entries.map((entry, index) => (
            <EntryView key={`${index} ${entry.heading}`} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}

const EntryView = ({ entry: { heading, facts } }: Readonly<{ entry: Entry }>) => (
  <li>
    <h3>{heading}</h3>
    {facts.length > 0 && <Facts facts={facts} />}
  </li>
);
