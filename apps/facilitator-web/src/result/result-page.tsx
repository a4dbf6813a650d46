import type { Signal } from '@preact/signals';
import { localized } from '@rolwissel/content';
import { documentOf, type ResultDocument } from '@rolwissel/result';
import { commonTexts, type LanguageTag, resultTexts } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { LanguageSwitch } from '@rolwissel/ui/page';
import type { TargetedMouseEvent } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { type GivenLink } from '../given-link/given-link.ts';
import { NextOnPage } from '../next-workshop/next-on-page.tsx';
import { ReportFiles } from '../reports/report-files.tsx';
import type { FetchedResult } from './fetch-result.ts';
import { Facts, narrow, SectionView } from './section-view.tsx';
import { useWholeInPrint } from './use-whole-in-print.ts';

type ResultPageProps = Readonly<{
  workshopId: string;
  language: Signal<LanguageTag>;
  link?: GivenLink | undefined;
  fetched: FetchedResult;
}>;

/** What a workshop leaves behind, to be read, printed and sent. */
export function ResultPage({ workshopId, language: chosen, link, fetched }: ResultPageProps) {
  const { result, pack, summary } = fetched;
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
      <a class="skip" href="#content" onClick={link && goWithin}>
        {t.page('skip')}
      </a>
      <header class="top">
        {link ? (
          <span class="home">
            <Logo size="2rem" />
          </span>
        ) : (
          <a href="/console" class="home" aria-label={t.page('toConsole')} title={t.page('toConsole')}>
            <Logo size="2rem" />
          </a>
        )}
        <nav>
          {summary?.isOwn && <a href={`/w/${workshopId}/replay`}>{commonTexts.in(language).acts('replay')}</a>}
          <button type="button" class="quiet" onClick={() => print()}>
            {t.page('print')}
          </button>
          <LanguageSwitch language={chosen} class="quiet" />
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <Cover document={wide} kind={t.facts('title')} />
        <ReportFiles workshopId={workshopId} link={link} language={language} />
        {summary && <NextOnPage last={summary} language={language} />}
        {summary?.isOwn && (
          <p class="compare">
            <a href={`/compare?workshops=${workshopId}&by=moments`}>{t.page('compare')}</a>
          </p>
        )}
        <Contents document={wide} label={t.page('contents')} onGo={link && goWithin} />
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

/** Goes to a part of the page, and leaves the address as it is: the link stands in it, and works after a reload. */
function goWithin(event: TargetedMouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const part = document.getElementById(event.currentTarget.hash.slice(1));
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

type ContentsProps = Readonly<{ document: ResultDocument; label: string; onGo: typeof goWithin | undefined }>;

function Contents({ document: { sections }, label, onGo }: ContentsProps) {
  if (sections.length < 3) return null;
  return (
    <nav class="contents" aria-label={label}>
      <ol class="links">
        {sections.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={onGo}>
              {heading}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
