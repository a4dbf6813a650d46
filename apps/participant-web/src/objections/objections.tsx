import type { Desk } from '../live/desk.ts';
export function Objections(_p: { desk: Desk }) {
  return <p>objections</p>;
}
