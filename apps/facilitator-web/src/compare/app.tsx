import { type Signal, useSignal } from '@preact/signals';
import { type ComparisonKind, comparisonKinds } from '@rolwissel/domain';
import { leastCompared, mostCompared, type Problem, type WorkshopListed } from '@rolwissel/protocol';
import { takingPart } from '@rolwissel/result';
import { comparisonTexts, type LanguageTag, languages, resultTexts } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { LanguageSwitch } from '@rolwissel/ui/page';
import { useEffect } from 'preact/hooks';
import { ProblemView } from '../result/problem-view.tsx';
import { useWholeInPrint } from '../result/use-whole-in-print.ts';
import { type ComparisonChoice, chosenIn, isEnough, naming } from './chosen.ts';
import { ComparisonView } from './comparison-view.tsx';
import type { FetchedComparison } from './fetch-comparison.ts';

type AppProps = Readonly<{
  language: Signal<LanguageTag>;
  fetchOwn: () => Promise<readonly WorkshopListed[] | Problem>;
  fetchComparison: (chosen: ComparisonChoice) => Promise<FetchedComparison | Problem>;
}>;

const isProblem = (value: object): value is Problem => 'code' in value;

/** Which of one's workshops are compared, by what, and what that shows. What was chosen stands in the address. */
export function App({ language: chosenLanguage, fetchOwn, fetchComparison }: AppProps) {
  const own = useSignal<readonly WorkshopListed[] | Problem | undefined>(undefined);
  const chosen = useSignal<ComparisonChoice>(chosenIn(location.search));
  const found = useSignal<FetchedComparison | Problem | undefined>(undefined);
  const language = chosenLanguage.value;
  const t = resultTexts.in(language);
  const title = comparisonTexts.in(language).titles(chosen.value.by);
  const load = () => {
    own.value = undefined;
    void fetchOwn().then((answer) => {
      own.value = answer;
    });
  };
  useEffect(load, []);
  const compare = () => {
    found.value = undefined;
    const asked = chosen.value;
    if (!isEnough(asked)) return;
    void fetchComparison(asked).then((answer) => {
      if (chosen.peek() === asked) found.value = answer;
    });
  };
  useEffect(compare, [chosen.value]);
  useEffect(() => {
    document.title = `${title} – Rolwissel`;
  }, [title]);
  useWholeInPrint();
  const choose = (next: ComparisonChoice) => {
    history.replaceState(undefined, '', location.pathname + naming(next));
    chosen.value = next;
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
          <h1>{title}</h1>
        </div>
        {own.value ? (
          <Choice own={own.value} chosen={chosen.value} language={language} onChoose={choose} />
        ) : (
          <output>{t.page('loading')}</output>
        )}
        {isEnough(chosen.value) && <Found answer={found.value} language={language} onAgain={compare} />}
      </main>
    </>
  );
}

type ChoiceProps = Readonly<{
  own: readonly WorkshopListed[];
  chosen: ComparisonChoice;
  language: LanguageTag;
  onChoose: (chosen: ComparisonChoice) => void;
}>;

function Choice({ own, chosen: { ids, by }, language, onChoose }: ChoiceProps) {
  const { words: t } = comparisonTexts.in(language);
  const days = new Intl.DateTimeFormat(languages[language].dates, { dateStyle: 'medium' });
  const isFull = ids.length >= mostCompared;
  const all = own.slice(0, mostCompared).map(({ id }) => id);
  const isOne = leastCompared[by] === 1;
  return (
    <>
      <HowChoice by={by} language={language} onChoose={(next) => onChoose({ ids, by: next })} />
      <fieldset class="choice">
        <legend>{t('choose')}</legend>
        {own.length < leastCompared[by] && <p>{isOne ? t('tooFewAtAll') : t('tooFew')}</p>}
        {own.map(({ id, title, createdAt, people, simulated }) => {
          const isChosen = ids.includes(id);
          return (
            <label key={id}>
              <input
                type="checkbox"
                checked={isChosen}
                disabled={isFull && !isChosen}
                onChange={() => onChoose({ by, ids: isChosen ? ids.filter((each) => each !== id) : [...ids, id] })}
              />
              <span>{title}</span>
              <span class="soft">
                {days.format(new Date(createdAt))} · {takingPart({ came: people, simulated }, language)}
              </span>
            </label>
          );
        })}
        {own.length > 2 && (
          <p class="all">
            <button
              type="button"
              class="quiet"
              disabled={ids.length === all.length}
              onClick={() => onChoose({ by, ids: all })}
            >
              {t('all', { n: all.length })}
            </button>
            <button type="button" class="quiet" disabled={ids.length === 0} onClick={() => onChoose({ by, ids: [] })}>
              {t('none')}
            </button>
          </p>
        )}
        {isFull && <p>{t('full', { n: mostCompared })}</p>}
      </fieldset>
    </>
  );
}

type HowChoiceProps = Readonly<{ by: ComparisonKind; language: LanguageTag; onChoose: (by: ComparisonKind) => void }>;

/** Workshops, the moments in them, or their teams. */
function HowChoice({ by, language, onChoose }: HowChoiceProps) {
  const { by: t } = comparisonTexts.in(language);
  return (
    <fieldset class="choice how">
      <legend>{t('legend')}</legend>
      {comparisonKinds.map((each) => (
        <label key={each}>
          <input type="radio" name="by" checked={each === by} onChange={() => onChoose(each)} />
          <span>{t(each)}</span>
        </label>
      ))}
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
