import { KeepAwake } from '../awake/keep-awake.tsx';
import type { KeptSeat } from '../kept/seat.ts';
import { LateNote } from '../seat/late-note.tsx';
import type { Desk } from './desk.ts';
import { KeepFocus } from './keep-focus.tsx';
import type { View } from './store.ts';

interface Props {
  readonly desk: Desk;
  readonly seat: KeptSeat;
  readonly view: View;
}

/** What goes with every task and can wait until the first vote is cast. */
export function Surroundings({ desk, seat, view }: Props) {
  return (
    <>
      <KeepAwake />
      <KeepFocus view={view} />
      {desk.workshop.you.people.me?.late && <LateNote seat={seat} text={desk.pack.ui.late} />}
    </>
  );
}
