import { useState } from 'preact/hooks';
import type { KeptSeat } from '../kept/seat.ts';
import { read, write } from '../kept/shelf.ts';
import { showSheet } from '../live/sheets.ts';

/** For whoever came later: one line, until it was read. */
export function LateNote({ seat, text }: { seat: KeptSeat; text: string }) {
  const key = `draft late ${seat.participantId}`;
  const [isRead, setRead] = useState(() => read<boolean>(key) ?? false);
  if (isRead) return null;
  const open = () => {
    write(key, true);
    setRead(true);
    showSheet('late');
  };
  return (
    <button type="button" class="late-note" onClick={open}>
      {text}
    </button>
  );
}
