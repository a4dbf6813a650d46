import type { BallotFormProps } from './ballot-form.ts';
export function ConsentForm(_p: BallotFormProps<'consent'>) {
  return <p>consent</p>;
}
