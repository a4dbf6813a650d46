import { wordsOf } from '@rolwissel/domain';
import { grouped } from '@rolwissel/protocol';
import type { Desk } from '../live/desk.ts';
import { TaskHeading } from '../live/task-heading.tsx';
import { liveWords } from '../live/words.ts';

/** In, and waiting: under which name, and how many others there are. */
export function Lobby({ desk, personalCode }: { desk: Desk; personalCode: string }) {
  const t = liveWords.value;
  const { people, agenda, you } = desk.workshop;
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
