import type { PhoneTask } from '@rolwissel/domain';
import type { PhoneContext } from '@rolwissel/phone';
import { AwakeNote } from '../awake/awake-note.tsx';
import { KeepAwake } from '../awake/keep-awake.tsx';
import { LateNote } from '../mine/late-note.tsx';
import { LinkedNote } from '../mine/linked-note.tsx';
import { RefusedActs } from '../mine/refused-acts.tsx';
import type { KeptSeat } from '../storage/kept-seat.ts';
import { KeepFocus } from './keep-focus.tsx';
import type { Replies } from './store.ts';

interface RoomNoticesProps {
  readonly context: PhoneContext;
  readonly seat: KeptSeat;
  readonly replies: Replies;
  readonly task: PhoneTask;
}

/** What goes with every task and can wait until the first vote is cast. */
export function RoomNotices({ context, seat, replies, task }: RoomNoticesProps) {
  return (
    <>
      <KeepAwake />
      <KeepFocus workshop={context.workshop} />
      {task.kind === 'lobby' && <AwakeNote />}
      <RefusedActs replies={replies} task={task} />
      <LinkedNote context={context} seat={seat} />
      {context.workshop.you.people.me?.late && <LateNote seat={seat} text={context.pack.ui.late} />}
    </>
  );
}
