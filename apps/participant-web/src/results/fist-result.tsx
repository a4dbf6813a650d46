import type { ResultProps } from './result-view.ts';
export function FistResult(_p: ResultProps<'fist'>) {
  return <p>fist</p>;
}
