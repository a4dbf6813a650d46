import { type Signal, useSignal } from '@preact/signals';
import { mostCompared, type Problem, type WorkshopListed } from '@rolwissel/protocol';
import { takingPart } from '@rolwissel/result';
import { type LanguageTag, languages, resultTexts } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { LanguageSwitch } from '@rolwissel/ui/page';
import { useEffect } from 'preact/hooks';
import { ProblemView } from '../result/problem-view.tsx';
import { useWholeInPrint } from '../result/use-whole-in-print.ts';
import { chosenIn, naming } from './chosen.ts';
import { ComparisonView } from './comparison-view.tsx';
import type { FetchedComparison } from './fetch-comparison.ts';

type AppProps = Readonly<{
  language: Signal<LanguageTag>;
  fetchOwn: () => Promise<readonly WorkshopListed[] | Problem>;
  fetchComparison: (ids: readonly string[]) => Promise<FetchedComparison | Problem>;
}>;

const isProblem = (value: object): value is Problem => 'code' in value;

/** Which of one's workshops stand beside each other, and what that shows. What was chosen stands in the address. */
export function App({ language: chosenLanguage, fetchOwn, fetchComparison }: AppProps) {
  const own = useSignal<readonly WorkshopListed[] | Problem | undefined>(undefined);
  const ids = useSignal<readonly string[]>(chosenIn(location.search));
  const found = useSignal<FetchedComparison | Problem | undefined>(undefined);
  const language = chosenLanguage.value;
  const t = resultTexts.in(language);
  const load = () => {
    own.value = undefined;
    void fetchOwn().then((answer) => {
      own.value = answer;
    });
  };
  useEffect(load, []);
  const compare = () => {
    found.value = undefined;
    const asked = ids.value;
    if (asked.length < 2) return;
    void fetchComparison(asked).then((answer) => {
      if (ids.peek() === asked) found.value = answer;
    });
  };
  useEffect(compare, [ids.value]);
  useEffect(() => {
    document.title = `${t.comparison('title')} – Rolwissel`;
  }, [t]);
  useWholeInPrint();
  const choose = (next: readonly string[]) => {
    history.replaceState(undefined, '', location.pathname + naming(next));
    ids.value = next;
  };

  if (own.value && isProblem(own.value))
    return (
      <main class="aside">
        <LanguageSwitch language={chosenLanguage} class="quiet" />
        <ProblemView problem={own.value} language={language} onAgain={load} />
      </main>
    );
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
          <button type="button" class="quiet" onClick={() => print()}>
            {t.page('print')}
          </button>
          <LanguageSwitch language={chosenLanguage} class="quiet" />
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <div class="cover">
          <h1>{t.comparison('title')}</h1>
        </div>
        {own.value ? (
          <Choice own={own.value} ids={ids.value} language={language} onChoose={choose} />
        ) : (
          <output>{t.page('loading')}</output>
        )}
        {ids.value.length >= 2 && <Found answer={found.value} language={language} onAgain={compare} />}
      </main>
    </>
  );
}

type ChoiceProps = Readonly<{
  own: readonly WorkshopListed[];
  ids: readonly string[];
  language: LanguageTag;
  onChoose: (ids: readonly string[]) => void;
}>;

function Choice({ own, ids, language, onChoose }: ChoiceProps) {
  const t = resultTexts.in(language).comparison;
  const days = new Intl.DateTimeFormat(languages[language].dates, { dateStyle: 'medium' });
  const isFull = ids.length >= mostCompared;
  return (
    <fieldset class="choice">
      <legend>{t('choose')}</legend>
      {own.length < 2 && <p>{t('tooFew')}</p>}
      {own.map(({ id, title, createdAt, people, simulated }) => {
        const isChosen = ids.includes(id);
        return (
          <label key={id}>
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isFull && !isChosen}
              onChange={() => onChoose(isChosen ? ids.filter((each) => each !== id) : [...ids, id])}
            />
            <span>{title}</span>
            <span class="soft">
              {days.format(new Date(createdAt))} · {takingPart({ came: people, simulated }, language)}
            </span>
          </label>
        );
      })}
      {isFull && <p>{t('full', { n: mostCompared })}</p>}
    </fieldset>
  );
}

type FoundProps = Readonly<{
  answer: FetchedComparison | Problem | undefined;
  language: LanguageTag;
  onAgain: () => void;
}>;

function Found({ answer, language, onAgain }: FoundProps) {
  if (!answer) return <output>{resultTexts.in(language).page('loading')}</output>;
  if (isProblem(answer)) return <ProblemView problem={answer} language={language} onAgain={onAgain} />;
  return <ComparisonView fetched={answer} language={language} />;
}
