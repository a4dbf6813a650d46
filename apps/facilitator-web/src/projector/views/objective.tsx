import { written } from '@rolwissel/content';
import { objectiveOf } from '@rolwissel/domain';
import { commonTexts, projectorTexts, shortened } from '@rolwissel/texts';
import { Fit } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { QuestionView } from './question.tsx';
import { focusOf, type ViewProps } from './view.ts';

/** How much of what it brings fits on one line. */
const letters = 60;

/** What both would sign: the words, when, and what it brings each of them. */
export function ObjectiveView(props: ViewProps) {
  const { workshop, pack, language } = props;
  const t = projectorTexts.in(language).objective;
  const { outcomes, words: said } = commonTexts.in(language);
  const objective = objectiveOf(workshop, focusOf(props));
  const words = objective?.versions.at(-1);
  if (!objective || !words) return <QuestionView {...props} />;
  const { status } = objective;
  const outcome = status === 'agreed' || status === 'adopted' || status === 'blocked' ? status : undefined;
  const version = words.n > 1 ? ` · ${said('version', { n: words.n })}` : '';
  return (
    <OnStage
      {...props}
      heading={`${t('title')}${version}`}
      note={outcome ? <mark class={outcome}>{outcomes(outcome)}</mark> : t('dueWeeks', { n: words.dueWeeks })}
    >
      <Fit text={written(words.text, pack)} lang={words.language} />
      <dl class="serves">
        <div>
          <dt>{t('servesYou')}</dt>
          <dd lang={words.language}>{shortened(written(words.servesBoss, pack), letters)}</dd>
        </div>
        <div>
          <dt>{t('servesBuyer')}</dt>
          <dd lang={words.language}>{shortened(written(words.servesBuyer, pack), letters)}</dd>
        </div>
      </dl>
    </OnStage>
  );
}
