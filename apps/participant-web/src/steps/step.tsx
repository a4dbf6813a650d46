import type { StepId } from '@rolwissel/domain';
import { StepIcon } from '@rolwissel/ui';
import type { Desk } from '../live/desk.ts';
import { TaskHeading } from '../live/task-heading.tsx';
import { LineForm } from './line-form.tsx';
import { stepWords } from './words.ts';

/** The step the room is working on, and one line to say on Monday. */
export function Step({ desk, stepId }: { desk: Desk; stepId: StepId }) {
  const t = stepWords.value;
  const { steps } = desk.pack;
  const step = steps.find(({ id }) => id === stepId);
  if (!step) return null;
  return (
    <div class="task">
      <p class="about soft">
        <StepIcon id={stepId} /> {t('stepOf', { n: step.n, of: steps.length })}
      </p>
      <TaskHeading>{step.gloss}</TaskHeading>
      <p>{step.what}</p>
      <section class="section">
        <h2>{t('exercise')}</h2>
        <p>{step.exercise}</p>
      </section>
      <section class="section">
        <h2>{t('say')}</h2>
        <blockquote>{step.say}</blockquote>
      </section>
      <LineForm desk={desk} label={t('line')} about={{ stepId }} />
    </div>
  );
}
