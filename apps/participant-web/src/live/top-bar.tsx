import { roundsOf, type Workshop, wordsOf } from '@rolwissel/domain';
import { Logo } from '@rolwissel/ui';
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
  const clock = clockOf(desk.workshop);
  const activity = agenda.activities.find(({ id }) => id === agenda.activeActivity);
  return (
    <header class="top-bar">
      <Logo size="24px" />
      <span class="where">{activity?.title?.[locale.value] ?? agenda.title}</span>
      {clock && <Countdown {...clock} now={desk.now} />}
      <button type="button" class="quiet seat-button" onClick={() => showSheet('seat')}>
        <span class="visually-hidden">{t('mySeat')}: </span>
        {wordsOf(you.people.me?.alias)}
      </button>
    </header>
  );
}

/** What runs out first concerns one most: a round that closes by itself, else the timer of the room. */
function clockOf(
  workshop: Workshop,
): { readonly endsAt: number; readonly remainingMs?: number | undefined } | undefined {
  const closing = roundsOf(workshop).findLast(
    ({ status, autoCloseAt }) => status === 'open' && autoCloseAt !== undefined,
  );
  if (closing?.autoCloseAt === undefined) return workshop.agenda.timer;
  return { endsAt: closing.autoCloseAt, remainingMs: closing.autoCloseLeftMs };
}
