import { workshopTitle } from '@rolwissel/content';
import { wordsOf } from '@rolwissel/domain';
import { grouped } from '@rolwissel/protocol';
import { type LanguageTag, languages, phoneFirstTexts } from '@rolwissel/texts';
import type { PhoneContext } from './phone-context.ts';
import { TaskHeading } from './task-heading.tsx';

interface LobbyProps {
  readonly context: PhoneContext;
}

const momentIn = (language: LanguageTag) =>
  new Intl.DateTimeFormat(languages[language].dates, { dateStyle: 'medium', timeStyle: 'short' });

/** In, and waiting: under which name, and how many others there are. */
export function Lobby({ context }: LobbyProps) {
  const { workshop, personalCode } = context;
  const t = phoneFirstTexts.in(context.language).live;
  const { people, agenda, you } = workshop;
  const fork = agenda.lineage?.at(-1);
  const later = agenda.follows === undefined ? undefined : context.later();
  return (
    <div class="task lobby">
      <p class="soft">{workshopTitle(agenda, context.language)}</p>
      <TaskHeading>
        {t('youAre')} <mark class="alias">{wordsOf(you.people.me?.alias) ?? '…'}</mark>
      </TaskHeading>
      <p>{t('lobbyWait')}</p>
      {fork && (
        <p class="soft">{t('continuedFrom', { time: momentIn(context.language).format(new Date(fork.since)) })}</p>
      )}
      {personalCode && (
        <p class="soft">
          {t('personalCode')} <b class="digits">{grouped(personalCode)}</b>
        </p>
      )}
      <p class="soft count">{t('joined', { n: people.joined })}</p>
      {later && <later.LastTime context={context} />}
      {people.simulated > 0 && <p class="soft">{t('simulated', { n: people.simulated })}</p>}
    </div>
  );
}
