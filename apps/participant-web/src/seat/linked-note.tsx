import { useState } from 'preact/hooks';
import type { KeptSeat } from '../kept/seat.ts';
import { read, write } from '../kept/shelf.ts';
import type { Desk } from '../live/desk.ts';
import { seatWords } from './words.ts';

/** Another phone came in with this seat's alias and digits: told to those that were there before, until it was read. */
export function LinkedNote({ desk, seat }: { desk: Desk; seat: KeptSeat }) {
  const t = seatWords.value;
  const key = `draft linked ${seat.participantId}`;
  const { linked = 0 } = desk.workshop.you.people;
  const [known, setKnown] = useState(() => read<number>(key) ?? linked);
  if (read<number>(key) === undefined) write(key, known); // the phone that just came in was one of them
  if (linked <= known) return null;
  const understood = () => {
    write(key, linked);
    setKnown(linked);
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
