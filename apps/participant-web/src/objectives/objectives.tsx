import type { Desk } from '../live/desk.ts';
export function Objectives(_p: { desk: Desk }) {
  return <p>objectives</p>;
}
