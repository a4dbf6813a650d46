import type { BallotFormProps } from './ballot-form.ts';
export function ConfidenceForm(_p: BallotFormProps<'confidence'>) {
  return <p>confidence</p>;
}
