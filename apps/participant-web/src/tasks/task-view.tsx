import type { PhoneTask, PhoneTasks } from '@rolwissel/domain';
import type { FunctionComponent } from 'preact';
import type { Desk } from '../live/desk.ts';
import { laterTask } from '../parts/later.tsx';
import { Lobby } from './lobby.tsx';
import { Vote } from './vote.tsx';

/** What every screen is given beside what its task is about; the digits bring one back on another phone. */
interface Given {
  readonly desk: Desk;
  readonly personalCode: string;
}

/** A screen for every kind of task. What comes before the first vote is here; the rest follows. */
const views: { readonly [Kind in keyof PhoneTasks]: FunctionComponent<Given & PhoneTasks[Kind]> } = {
  lobby: Lobby,
  vote: Vote,
  'eyes-up': laterTask((rest) => rest.ReadAlong),
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

export function TaskView({ task, desk, personalCode }: { task: PhoneTask; desk: Desk; personalCode: string }) {
  const { kind, ...fields } = task;
  const View = views[kind] as FunctionComponent<Given & Omit<PhoneTask, 'kind'>>; // the screen of this kind of task
  return <View desk={desk} personalCode={personalCode} {...fields} />;
}
