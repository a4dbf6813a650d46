import { wordsOf } from '@rolwissel/domain';
import { phoneTexts } from '@rolwissel/texts';
import type { PhoneContext } from '../task/phone-context.ts';

interface SeatingNoteProps {
  readonly context: PhoneContext;
}

/** At which table one sits, and with whom, in a line. */
export function SeatingNote({ context }: SeatingNoteProps) {
  const t = phoneTexts.in(context.language).team;
  const { seating } = context.workshop.you.teams;
  if (!seating) return null;
  const names = seating.fellows.map((alias) => wordsOf(alias) ?? '…').join(', ');
  return (
    <p class="soft">
      {seating.method !== 'codes' && `${t('table', { n: seating.number })}. `}
      {names !== '' && `${t('with')}: ${names}. `}
      {seating.fellows.length === 1 && t('trainerObserves')}
    </p>
  );
}
