import type { DebriefPhase } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import type { PhoneContext } from '../task/phone-context.ts';
import { TaskHeading } from '../task/task-heading.tsx';
import { LineForm } from './line-form.tsx';

interface DebriefProps {
  readonly context: PhoneContext;
  readonly phase?: DebriefPhase;
}

/** The question that stands on the screen, and room for a thought about it. */
export function Debrief({ context, phase }: DebriefProps) {
  const t = phoneTexts.in(context.language).steps;
  const questions = context.pack.debrief.find((debrief) => debrief.phase === phase)?.q ?? [];
  const [first = t('debrief'), ...others] = questions;
  return (
    <div class="task">
      <TaskHeading>{first}</TaskHeading>
      {others.map((question) => (
        <p key={question} class="large">
          {question}
        </p>
      ))}
      <LineForm context={context} label={t('thought')} about={phase === undefined ? {} : { phase }} />
    </div>
  );
}
