import { localized } from '@rolwissel/content';
import { phoneTaskOf } from '@rolwissel/domain';
import { phoneFirstTexts, replayTexts } from '@rolwissel/texts';
import { Logo, PauseIcon } from '@rolwissel/ui';
import { type OnPhone, TaskView } from './phone-tasks.tsx';

/** The page of a phone: where the workshop is, a pause, and the one task. */
export function PhonePage(about: OnPhone) {
  const { workshop, language } = about;
  const { agenda } = workshop;
  const activity = agenda.activities.find(({ id }) => id === agenda.activeActivity);
  const title = replayTexts.in(language).phone('title');
  return (
    // it can be longer than the phone is high, and whoever has only keys scrolls as well
    <section class="page" lang={language} aria-label={title} tabIndex={0}>
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
    </section>
  );
}
