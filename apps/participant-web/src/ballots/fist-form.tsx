import type { BallotFormProps } from './ballot-form.ts';
export function FistForm(_p: BallotFormProps<'fist'>) {
  return <p>fist</p>;
}
