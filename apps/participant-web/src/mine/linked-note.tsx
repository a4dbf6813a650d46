import { useSignal } from '@preact/signals';
import type { PhoneContext } from '@rolwissel/phone';
import { phoneTexts } from '@rolwissel/texts';
import { read, write } from '@rolwissel/ui/page';
import { language } from '../language/language.ts';
import type { KeptSeat } from '../storage/kept-seat.ts';

interface LinkedNoteProps {
  readonly context: PhoneContext;
  readonly seat: KeptSeat;
}

/** Another phone came in with this seat's alias and digits: told to those that were there before, until it was read. */
export function LinkedNote({ context, seat }: LinkedNoteProps) {
  const t = phoneTexts.in(language.value).mine;
  const key = `draft linked ${seat.participantId}`;
  const { linked = 0 } = context.workshop.you.people;
  const known = useSignal(read<number>(key) ?? linked);
  if (read<number>(key) === undefined) write(key, known.value); // the phone that just came in was one of them
  if (linked <= known.value) return null;
  const understood = () => {
    write(key, linked);
    known.value = linked;
  };
  return (
    <div class="astray">
      <p role="alert">
        <b>{t('linked')}</b> {t('linkedHow')}
      </p>
      <button type="button" onClick={understood}>
        {t('understood')}
      </button>
    </div>
  );
}
