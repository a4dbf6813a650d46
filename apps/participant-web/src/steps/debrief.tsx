import type { DebriefPhase } from '@rolwissel/domain';
import type { Desk } from '../live/desk.ts';
import { TaskHeading } from '../live/task-heading.tsx';
import { LineForm } from './line-form.tsx';
import { stepWords } from './words.ts';

/** The question that stands on the screen, and room for a thought about it. */
export function Debrief({ desk, phase }: { desk: Desk; phase?: DebriefPhase }) {
  const t = stepWords.value;
  const questions = desk.pack.debrief.find((debrief) => debrief.phase === phase)?.q ?? [];
  const [first = t('debrief'), ...others] = questions;
  return (
    <div class="task">
      <TaskHeading>{first}</TaskHeading>
      {others.map((question) => (
        <p key={question} class="large">
          {question}
        </p>
      ))}
      <LineForm desk={desk} label={t('thought')} about={phase === undefined ? {} : { phase }} />
    </div>
  );
}
