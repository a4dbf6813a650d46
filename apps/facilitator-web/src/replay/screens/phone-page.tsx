import { phoneTaskKey, phoneTaskOf } from '@rolwissel/domain';
import { Banner, looksUp, type PhoneContext, TaskView, TopBar } from '@rolwissel/phone';
import { laterParts } from '@rolwissel/phone/later';
import { replayTexts } from '@rolwissel/texts';

type PhonePageProps = Pick<PhoneContext, 'workshop' | 'pack' | 'language'>;

/** The phone of nobody: nothing was begun or sent on it, and nothing can be. */
const untouched: Omit<PhoneContext, keyof PhonePageProps | 'now'> = {
  isOffline: false,
  sendingOf: () => undefined,
  drafts: { read: () => undefined, write: () => undefined, makeId: () => '' },
  later: () => laterParts,
};

/** The page of a phone as whoever had not tapped anything saw it: the very components that were live. They can be read aloud, and
 *  nothing in them does anything. */
export function PhonePage(props: PhonePageProps) {
  const { workshop, language } = props;
  const context = { ...untouched, ...props, now: () => Date.parse(workshop.at) };
  const task = phoneTaskOf(workshop);
  const t = replayTexts.in(language).phone;
  return (
    // it can be longer than the phone is high, and whoever has only keys scrolls as well
    <section
      class="page"
      data-scheme={looksUp(task) ? 'dark' : undefined}
      lang={language}
      aria-label={t('title')}
      tabIndex={0}
    >
      <TopBar context={context} />
      <Banner language={language} isOffline={false} isPaused={workshop.agenda.status === 'paused'} />
      <fieldset class="as-it-was" disabled aria-label={t('untouchable')}>
        <main>
          <TaskView key={phoneTaskKey(task)} task={task} context={context} />
        </main>
      </fieldset>
    </section>
  );
}
