import type { ResultProps } from './result-view.ts';
export function PollResult(_p: ResultProps<'poll'>) {
  return <p>poll</p>;
}
