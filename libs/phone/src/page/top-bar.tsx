import { localized } from '@rolwissel/content';
import { Logo } from '@rolwissel/ui';
import type { ComponentChildren } from 'preact';
import type { PhoneContext } from '../task/phone-context.ts';

interface TopBarProps {
  readonly context: PhoneContext;
  /** The clock, and the way to one's own seat. */
  readonly children?: ComponentChildren;
}

/** Where we are in the workshop. */
export function TopBar({ context, children }: TopBarProps) {
  const { agenda } = context.workshop;
  const activity = agenda.activities.find(({ id }) => id === agenda.activeActivity);
  return (
    <header class="top-bar">
      <Logo size="24px" />
      <span class="where">{activity?.title ? localized(activity.title, context.language) : agenda.title}</span>
      {children}
    </header>
  );
}
