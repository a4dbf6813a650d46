import { ProjectorIcon } from '@rolwissel/ui';
import type { ComponentChildren } from 'preact';
import type { PhoneContext } from './phone-context.ts';
import { TaskHeading } from './task-heading.tsx';

interface EyesUpProps {
  readonly context: PhoneContext;
  readonly children?: ComponentChildren;
}

/** The trainer leads: the phone goes dark and says where to look. */
export function EyesUp({ context, children }: EyesUpProps) {
  const { ui } = context.pack;
  return (
    <div class="task eyes-up">
      <ProjectorIcon size="72px" />
      <TaskHeading>{ui.eyesUp}</TaskHeading>
      {children || <p class="soft">{ui.wait}</p>}
    </div>
  );
}
