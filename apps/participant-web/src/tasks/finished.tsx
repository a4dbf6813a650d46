import type { Desk } from '../live/desk.ts';
export function Finished(_p: { desk: Desk }) {
  return <p>finished</p>;
}
