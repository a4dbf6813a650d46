import { phoneTexts } from '@rolwissel/texts';
import { language } from '../language/language.ts';
import type { KeptSeat } from '../storage/kept-seat.ts';
import { arrive } from './join-link.ts';

interface ElsewhereNoteProps {
  readonly seat: KeptSeat;
}

/** This phone has a place at another workshop, and loses it by joining here: said, not asked. */
export function ElsewhereNote({ seat: { title = '', alias } }: ElsewhereNoteProps) {
  const t = phoneTexts.in(language.value).returning;
  return (
    <>
      <p class="soft">{t('elsewhere', { title, alias })}</p>
      <button type="button" class="quiet aside" onClick={arrive}>
        {t('knownGo', { alias })}
      </button>
    </>
  );
}
