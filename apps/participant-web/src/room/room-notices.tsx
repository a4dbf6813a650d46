import type { PhoneTask } from '@rolwissel/domain';
import { KeepAwake } from '../awake/keep-awake.tsx';
import { LateNote } from '../mine/late-note.tsx';
import { LinkedNote } from '../mine/linked-note.tsx';
import { RefusedActs } from '../mine/refused-acts.tsx';
import type { KeptSeat } from '../storage/kept-seat.ts';
import { KeepFocus } from './keep-focus.tsx';
import type { PhoneContext } from './phone-context.ts';
import type { View } from './store.ts';

interface SurroundingsProps {
  readonly context: PhoneContext;
  readonly seat: KeptSeat;
  readonly view: View;
  readonly task: PhoneTask;
}

/** What goes with every task and can wait until the first vote is cast. */
export function RoomNotices({ context, seat, view, task }: SurroundingsProps) {
  return (
    <>
      <KeepAwake />
      <KeepFocus view={view} />
      <RefusedActs view={view} task={task} />
      <LinkedNote context={context} seat={seat} />
      {context.workshop.you.people.me?.late && <LateNote seat={seat} text={context.pack.ui.late} />}
    </>
  );
}
