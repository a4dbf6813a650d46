import type { Desk } from '../live/desk.ts';
export function Left(_p: { desk: Desk; personalCode: string }) {
  return <p>left</p>;
}
