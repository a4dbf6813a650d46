import type { PhoneTask } from '@rolwissel/domain';
import type { FunctionComponent } from 'preact';
import { Vote } from '../vote/vote.tsx';
import { Lobby } from './lobby.tsx';
import type { FirstTask, PhoneContext, TaskViews } from './phone-context.ts';
import { WaitingNote } from './waiting-note.tsx';

/** What comes before the first vote is here; the rest follows. */
const firstViews: TaskViews<FirstTask> = { lobby: Lobby, vote: Vote };

/** While the trainer leads the phone goes dark. */
export const looksUp = ({ kind }: PhoneTask): boolean => kind === 'eyes-up' || kind === 'closed' || kind === 'watch';

interface TaskViewProps {
  readonly task: PhoneTask;
  readonly context: PhoneContext;
}

/** The screen of the one task. */
export function TaskView({ task, context }: TaskViewProps) {
  const { kind, ...fields } = task;
  const later = kind in firstViews ? undefined : context.later();
  const views: Partial<TaskViews<PhoneTask['kind']>> = later?.views ?? firstViews;
  const View = views[kind] as FunctionComponent<Omit<TaskViewProps, 'task'>> | undefined; // the screen of this kind of task
  if (!View) return <WaitingNote context={context} />;
  return (
    <>
      <View context={context} {...fields} />
      {later && kind !== 'play' && <later.Ready context={context} />}
    </>
  );
}
