import type { ConnectProblem } from '@rolwissel/protocol';
export function Ended({ why }: { why: ConnectProblem }) {
  return <p>{why.message}</p>;
}
