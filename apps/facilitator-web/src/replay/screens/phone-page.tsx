import { localized } from '@rolwissel/content';
import { phoneTaskOf } from '@rolwissel/domain';
import { phoneFirstTexts } from '@rolwissel/texts';
import { Logo, PauseIcon } from '@rolwissel/ui';
import { type OnPhone, TaskView } from './phone-tasks.tsx';

/** The page of a phone: where the workshop is, a pause, and the one task. */
export function PhonePage(about: OnPhone) {
  const { workshop, language } = about;
  const { agenda } = workshop;
  const activity = agenda.activities.find(({ id }) => id === agenda.activeActivity);
  return (
    <div class="page" lang={language}>
      <header class="top-bar">
        <Logo size="24px" />
        {activity?.title ? localized(activity.title, language) : agenda.title}
      </header>
      {agenda.status === 'paused' && (
        <p class="banner">
          <PauseIcon /> {phoneFirstTexts.in(language).live('paused')}
        </p>
      )}
      <main>
        <TaskView {...about} task={phoneTaskOf(workshop)} />
      </main>
    </div>
  );
}
