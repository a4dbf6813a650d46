import { localized } from '@rolwissel/content';
import { roundsOf, type Workshop, wordsOf } from '@rolwissel/domain';
import { phoneFirstTexts } from '@rolwissel/texts';
import { Logo } from '@rolwissel/ui';
import { language } from '../language/language.ts';
import { later } from '../lazy/later.tsx';
import type { PhoneContext } from './phone-context.ts';
import { showSheet } from './sheets.ts';

const Countdown = later((rest) => rest.Countdown);

interface TopBarProps {
  readonly context: PhoneContext;
}

/** Where we are in the workshop, how long it takes, and the way to one's own seat. */
export function TopBar({ context }: TopBarProps) {
  const t = phoneFirstTexts.in(language.value).live;
  const { agenda, you } = context.workshop;
  const clock = clockOf(context.workshop);
  const activity = agenda.activities.find(({ id }) => id === agenda.activeActivity);
  return (
    <header class="top-bar">
      <Logo size="24px" />
      <span class="where">{activity?.title ? localized(activity.title, language.value) : agenda.title}</span>
      {clock && <Countdown {...clock} now={context.now} />}
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
