import { wordsOf } from '@rolwissel/domain';
import { Logo } from '@rolwissel/look';
import { locale } from '../language/language.ts';
import { later } from '../parts/later.tsx';
import type { Desk } from './desk.ts';
import { showSheet } from './sheets.ts';
import { liveWords } from './words.ts';

const Countdown = later((rest) => rest.Countdown);

/** Where we are in the workshop, how long it takes, and the way to one's own seat. */
export function TopBar({ desk }: { desk: Desk }) {
  const t = liveWords.value;
  const { agenda, you } = desk.workshop;
  const activity = agenda.activities.find(({ id }) => id === agenda.activeActivity);
  return (
    <header class="top-bar">
      <Logo size="24px" />
      <span class="where">{activity?.title?.[locale.value] ?? agenda.title}</span>
      {agenda.timer && <Countdown {...agenda.timer} now={desk.now} />}
      <button type="button" class="quiet seat-button" onClick={() => showSheet('seat')}>
        <span class="visually-hidden">{t('mySeat')}: </span>
        {wordsOf(you.people.me?.alias)}
      </button>
    </header>
  );
}
