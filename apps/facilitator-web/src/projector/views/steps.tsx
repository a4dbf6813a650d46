import { written } from '@rolwissel/content';
import { linesIn, linesOf, openActivity, stepIds, stepOrder, stepsWalked } from '@rolwissel/domain';
import { commonTexts, projectorTexts, quoted, shortened } from '@rolwissel/texts';
import { CheckIcon, Fit, StepIcon } from '@rolwissel/ui';
import { OnStage } from './on-stage.tsx';
import { Progress } from './progress.tsx';
import { focusOf, type ViewProps } from './view.ts';

/** The steps this room walks, in its own order. */
export function StepsView(props: ViewProps) {
  const { workshop, language } = props;
  const t = projectorTexts.in(language).steps;
  const name = commonTexts.in(language).steps;
  const walked = stepsWalked(workshop, openActivity(workshop) ?? {});
  const measured = stepOrder(workshop) !== stepIds;
  return (
    <OnStage {...props} heading={t(measured ? 'leastSure' : 'inOrder')}>
      <ol class={walked.length > 3 ? 'walk many' : 'walk'}>
        {walked.map((id) => (
          <li key={id} class={workshop.steps.open === id ? 'now' : ''}>
            {workshop.steps.completed.includes(id) ? <CheckIcon class="good" /> : <StepIcon id={id} />}
            {name(id)}
          </li>
        ))}
      </ol>
    </OnStage>
  );
}

/** One step and the exercise that goes with it. */
export function StepView(props: ViewProps) {
  const { workshop, pack, language } = props;
  const id = focusOf(props);
  const isOpen = workshop.steps.open === id;
  const step = pack.steps.find((known) => known.id === id);
  if (!step) return <StepsView {...props} />;
  return (
    <OnStage
      {...props}
      heading={commonTexts.in(language).steps(step.id)}
      note={
        <>
          <StepIcon id={step.id} size="1.6em" /> {isOpen && <Progress {...props} />}
        </>
      }
    >
      <Fit text={step.exercise} />
    </OnStage>
  );
}

/** How many sentences share the screen, in how many letters each. */
const listed = 3;
const letters = 110;

/** Sentences the trainer lifted out, those of the open activity only; the latest last. */
export function LinesView(props: ViewProps) {
  const { workshop, pack, language } = props;
  const t = projectorTexts.in(language).lines;
  const activity = openActivity(workshop);
  const lines = (activity ? linesIn(workshop, activity) : linesOf(workshop))
    .filter(({ highlighted }) => highlighted)
    .slice(-listed);
  if (lines.length === 0) {
    return (
      <OnStage {...props}>
        <Fit text={t('none')} />
      </OnStage>
    );
  }
  const said = lines.map(({ text }) => written(text, pack));
  return (
    <OnStage {...props} heading={t('title')}>
      {said.length === 1 ? (
        <Fit text={quoted(said[0] ?? '', language)} lang={lines[0]?.language} />
      ) : (
        <ul class="lines">
          {lines.map(({ id, language: writtenIn }, index) => (
            <li key={id} lang={writtenIn}>
              {quoted(shortened(said[index] ?? '', letters), language)}
            </li>
          ))}
        </ul>
      )}
    </OnStage>
  );
}
