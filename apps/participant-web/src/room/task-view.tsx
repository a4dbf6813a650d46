import type { PhoneTask, PhoneTasks } from '@rolwissel/domain';
import type { FunctionComponent } from 'preact';
import { laterTask } from '../lazy/later.tsx';
import { Vote } from '../vote/vote.tsx';
import { Lobby } from './lobby.tsx';
import type { PhoneContext } from './phone-context.ts';

/** What every screen is given beside what its task is about; the digits bring one back on another phone. */
interface Given {
  readonly context: PhoneContext;
  readonly personalCode: string;
}

/** A screen for every kind of task. What comes before the first vote is here; the rest follows. */
const views: { readonly [Kind in keyof PhoneTasks]: FunctionComponent<Given & PhoneTasks[Kind]> } = {
  lobby: Lobby,
  vote: Vote,
  'eyes-up': laterTask((rest) => rest.ReadAlongCard),
  cases: laterTask((rest) => rest.Cases),
  objections: laterTask((rest) => rest.Objections),
  objectives: laterTask((rest) => rest.Objectives),
  step: laterTask((rest) => rest.Step),
  debrief: laterTask((rest) => rest.Debrief),
  finished: laterTask((rest) => rest.Finished),
  watch: laterTask((rest) => rest.Watch),
  closed: laterTask((rest) => rest.Closed),
  result: laterTask((rest) => rest.Result),
  left: laterTask((rest) => rest.Left),
};

interface TaskViewProps {
  readonly task: PhoneTask;
  readonly context: PhoneContext;
  readonly personalCode: string;
}

export function TaskView({ task, context, personalCode }: TaskViewProps) {
  const { kind, ...fields } = task;
  const View = views[kind] as FunctionComponent<Given & Omit<PhoneTask, 'kind'>>; // the screen of this kind of task
  return <View context={context} personalCode={personalCode} {...fields} />;
}
