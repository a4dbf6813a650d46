import type { ResultProps } from './result-view.ts';
export function ConsentResult(_p: ResultProps<'consent'>) {
  return <p>consent</p>;
}
