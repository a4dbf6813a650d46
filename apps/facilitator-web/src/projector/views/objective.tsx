import { ChangedText } from '@rolwissel/ballots/stage';
import { written } from '@rolwissel/content';
import { type ObjectiveView as Objective, objectiveOf, wordsOf } from '@rolwissel/domain';
import { commonTexts, projectorTexts, shortened } from '@rolwissel/texts';
import { CheckIcon, Fit, wordDiff } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { QuestionView } from './question.tsx';
import { focusOf, type ViewProps } from './view.ts';

/** How much of what it brings fits on one line. */
const letters = 60;

type Version = Objective['versions'][number];

/** What both would sign: the words, when, and what it brings each of them. Once it is agreed, that is the moment. */
export function ObjectiveView(props: ViewProps) {
  const { workshop, language } = props;
  const { outcomes } = commonTexts.in(language);
  const objective = objectiveOf(workshop, focusOf(props));
  const words = objective?.versions.at(-1);
  if (!objective || !words) return <QuestionView {...props} />;
  const { status } = objective;
  if (status === 'agreed' || status === 'adopted') return <Moment {...props} words={words} outcome={status} />;
  const t = projectorTexts.in(language).objective;
  return (
    <OnStage
      {...props}
      heading={headingOf(words, props)}
      note={
        status === 'blocked' ? <mark class="blocked">{outcomes('blocked')}</mark> : t('dueWeeks', { n: words.dueWeeks })
      }
    >
      <Wording {...props} latest={words} before={objective.versions.at(-2)} />
    </OnStage>
  );
}

function headingOf({ n }: Version, { language }: ViewProps): string {
  const title = projectorTexts.in(language).objective('title');
  return n > 1 ? `${title} · ${commonTexts.in(language).words('version', { n })}` : title;
}

type MomentProps = ViewProps & Readonly<{ words: Version; outcome: 'agreed' | 'adopted' }>;

/** The word that everybody worked for, as large as it gets, and what was agreed. */
function Moment({ words, outcome, ...props }: MomentProps) {
  const { pack, language } = props;
  return (
    <OnStage
      {...props}
      heading={headingOf(words, props)}
      note={projectorTexts.in(language).objective('dueWeeks', { n: words.dueWeeks })}
    >
      <p class={`moment ${outcome}`}>
        <CheckIcon />
        {commonTexts.in(language).outcomes(outcome)}
      </p>
      <Fit text={written(words.text, pack)} lang={words.language} />
    </OnStage>
  );
}

type WordingProps = ViewProps & Readonly<{ latest: Version; before: Version | undefined }>;

/** The words, with what changed since the wording before. */
function Wording({ latest, before, ...props }: WordingProps) {
  const { pack, language } = props;
  const t = projectorTexts.in(language).objective;
  const text = written(latest.text, pack);
  const earlier = before && wordsOf(before.text);
  const both =
    earlier === undefined || earlier === text
      ? text
      : wordDiff(earlier, text)
          .map((run) => run.text)
          .join(' ');
  const serves = (name: 'servesBoss' | 'servesBuyer') => {
    const brings = shortened(written(latest[name], pack), letters);
    return before && wordsOf(before[name]) !== wordsOf(latest[name]) ? <ins>{brings}</ins> : brings;
  };
  return (
    <>
      <Fit text={both} lang={latest.language}>
        <ChangedText before={earlier} now={text} language={language} />
      </Fit>
      <dl class="serves">
        <div>
          <dt>{t('servesYou')}</dt>
          <dd lang={latest.language}>{serves('servesBoss')}</dd>
        </div>
        <div>
          <dt>{t('servesBuyer')}</dt>
          <dd lang={latest.language}>{serves('servesBuyer')}</dd>
        </div>
      </dl>
    </>
  );
}
