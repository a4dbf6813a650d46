import { roundsOf, type Workshop, wordsOf } from '@rolwissel/domain';
import { type PhoneContext, TopBar } from '@rolwissel/phone';
import { phoneFirstTexts } from '@rolwissel/texts';
import { later } from '../lazy/later.tsx';
import { showSheet } from './sheets.ts';

const Countdown = later((rest) => rest.Countdown);

interface RoomBarProps {
  readonly context: PhoneContext;
  /** The server's time in milliseconds since 1970. */
  readonly now: () => number;
}

/** Where we are in the workshop, how long it takes, and the way to one's own seat. */
export function RoomBar({ context, now }: RoomBarProps) {
  const t = phoneFirstTexts.in(context.language).live;
  const { me } = context.workshop.you.people;
  const clock = clockOf(context.workshop);
  return (
    <TopBar context={context}>
      {clock && <Countdown {...clock} now={now} />}
      <button type="button" class="quiet seat-button" onClick={() => showSheet('seat')}>
        <span class="visually-hidden">{t('mySeat')}: </span>
        {wordsOf(me?.alias)}
      </button>
    </TopBar>
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
