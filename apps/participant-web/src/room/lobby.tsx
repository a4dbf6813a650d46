import { wordsOf } from '@rolwissel/domain';
import { grouped } from '@rolwissel/protocol';
import { phoneFirstTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import type { PhoneContext } from './phone-context.ts';
import { TaskHeading } from './task-heading.tsx';

interface LobbyProps {
  readonly context: PhoneContext;
  readonly personalCode: string;
}

/** In, and waiting: under which name, and how many others there are. */
export function Lobby({ context, personalCode }: LobbyProps) {
  const t = phoneFirstTexts.in(language.value).live;
  const { people, agenda, you } = context.workshop;
  return (
    <div class="task lobby">
      <p class="soft">{agenda.title}</p>
      <TaskHeading>
        {t('youAre')} <mark class="alias">{wordsOf(you.people.me?.alias)}</mark>
      </TaskHeading>
      <p>{t('lobbyWait')}</p>
      <p class="soft">
        {t('personalCode')} <b class="digits">{grouped(personalCode)}</b>
      </p>
      <p class="soft count">{t('joined', { n: people.joined })}</p>
    </div>
  );
}
