import { localized, workshopTitle } from '@rolwissel/content';
import { phoneFirstTexts } from '@rolwissel/texts';
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
  const { workshop } = context;
  const { agenda } = workshop;
  const activity = agenda.activities.find(({ id }) => id === agenda.activeActivity);
  return (
    <header class="top-bar">
      <Logo size="24px" />
      <span class="where">
        {activity?.title ? localized(activity.title, context.language) : workshopTitle(agenda, context.language)}
      </span>
      {agenda.lineage && <span class="rehearsing">{phoneFirstTexts.in(context.language).live('continued')}</span>}
      {workshop.people.simulated > 0 && (
        <span class="rehearsing">{phoneFirstTexts.in(context.language).live('rehearsing')}</span>
      )}
      {children}
    </header>
  );
}
