import type { ResultProps } from './result-view.ts';
export function ConfidenceResult(_p: ResultProps<'confidence'>) {
  return <p>confidence</p>;
}
