import { objectiveOf } from '@rolwissel/domain';
import { Fit } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { QuestionView } from './question.tsx';
import { focusOf, type ViewProps } from './view.ts';
import { shortened, written } from './words.ts';

/** How much of what it brings fits on one line. */
const letters = 60;

/** What both would sign: the words, when, and what it brings each of them. */
export function ObjectiveView(props: ViewProps) {
  const { workshop, t } = props;
  const objective = objectiveOf(workshop, focusOf(props));
  const words = objective?.versions.at(-1);
  if (!objective || !words) return <QuestionView {...props} />;
  const { status } = objective;
  const outcome = status === 'agreed' || status === 'adopted' || status === 'blocked' ? status : undefined;
  const version = words.n > 1 ? ` · ${t('version', { n: words.n })}` : '';
  return (
    <OnStage
      {...props}
      heading={`${t('objective')}${version}`}
      note={outcome ? <mark class={outcome}>{t(outcome)}</mark> : t('dueWeeks', { n: words.dueWeeks })}
    >
      <Fit text={written(words.text, t)} />
      <dl class="serves">
        <div>
          <dt>{t('servesYou')}</dt>
          <dd>{shortened(written(words.servesBoss, t), letters)}</dd>
        </div>
        <div>
          <dt>{t('servesBuyer')}</dt>
          <dd>{shortened(written(words.servesBuyer, t), letters)}</dd>
        </div>
      </dl>
    </OnStage>
  );
}
