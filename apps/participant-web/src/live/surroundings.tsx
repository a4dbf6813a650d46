import type { PhoneTask } from '@rolwissel/domain';
import { KeepAwake } from '../awake/keep-awake.tsx';
import type { KeptSeat } from '../kept/seat.ts';
import { Astray } from '../seat/astray.tsx';
import { LateNote } from '../seat/late-note.tsx';
import { LinkedNote } from '../seat/linked-note.tsx';
import type { Desk } from './desk.ts';
import { KeepFocus } from './keep-focus.tsx';
import type { View } from './store.ts';

interface Props {
  readonly desk: Desk;
  readonly seat: KeptSeat;
  readonly view: View;
  readonly task: PhoneTask;
}

/** What goes with every task and can wait until the first vote is cast. */
export function Surroundings({ desk, seat, view, task }: Props) {
  return (
    <>
      <KeepAwake />
      <KeepFocus view={view} />
      <Astray view={view} task={task} />
      <LinkedNote desk={desk} seat={seat} />
      {desk.workshop.you.people.me?.late && <LateNote seat={seat} text={desk.pack.ui.late} />}
    </>
  );
}
