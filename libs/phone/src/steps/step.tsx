import type { StepId } from '@rolwissel/domain';
import { commonTexts, phoneTexts } from '@rolwissel/texts';
import { StepIcon } from '@rolwissel/ui';
import type { PhoneContext } from '../task/phone-context.ts';
import { TaskHeading } from '../task/task-heading.tsx';
import { LineForm } from './line-form.tsx';

interface StepProps {
  readonly context: PhoneContext;
  readonly stepId: StepId;
}

/** The step the room is working on, and one line to say on Monday. */
export function Step({ context, stepId }: StepProps) {
  const t = phoneTexts.in(context.language).steps;
  const { steps } = context.pack;
  const step = steps.find(({ id }) => id === stepId);
  if (!step) return null;
  return (
    <div class="task">
      <p class="about soft">
        <StepIcon id={stepId} /> {t('stepOf', { n: step.n, of: steps.length })}
      </p>
      <TaskHeading>{commonTexts.in(context.language).steps(stepId)}</TaskHeading>
      <blockquote aria-label={t('say')}>{step.say}</blockquote>
      <LineForm context={context} label={t('line')} about={{ stepId }}>
        <details class="more">
          <summary>{t('exercise')}</summary>
          <p>{step.gloss}</p>
          <p>{step.what}</p>
          <p>{step.exercise}</p>
        </details>
      </LineForm>
    </div>
  );
}
