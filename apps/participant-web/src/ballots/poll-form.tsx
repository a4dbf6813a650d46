import type { BallotFormProps } from './ballot-form.ts';
export function PollForm(_p: BallotFormProps<'poll'>) {
  return <p>poll</p>;
}
