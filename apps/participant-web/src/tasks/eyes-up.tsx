import { ProjectorIcon } from '@rolwissel/ui';
import type { ComponentChildren } from 'preact';
import type { Desk } from '../live/desk.ts';
import { TaskHeading } from '../live/task-heading.tsx';

/** The trainer leads: the phone goes dark and says where to look. */
export function EyesUp({ desk, children }: { desk: Desk; children?: ComponentChildren }) {
  const { ui } = desk.pack;
  return (
    <div class="task eyes-up">
      <ProjectorIcon size="72px" />
      <TaskHeading>{ui.eyesUp}</TaskHeading>
      {children || <p class="soft">{ui.wait}</p>}
    </div>
  );
}
