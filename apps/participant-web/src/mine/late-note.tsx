import { useSignal } from '@preact/signals';
import { read, write } from '@rolwissel/ui/page';
import { showSheet } from '../room/sheets.ts';
import type { KeptSeat } from '../storage/kept-seat.ts';

interface LateNoteProps {
  readonly seat: KeptSeat;
  readonly text: string;
}

/** For whoever came later: one line, until it was read. */
export function LateNote({ seat, text }: LateNoteProps) {
  const key = `draft late ${seat.participantId}`;
  const isRead = useSignal(read<boolean>(key) ?? false);
  if (isRead.value) return null;
  const open = () => {
    write(key, true);
    isRead.value = true;
    showSheet('late');
  };
  return (
    <button type="button" class="late-note" onClick={open}>
      {text}
    </button>
  );
}
