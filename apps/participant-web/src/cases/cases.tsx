import type { Desk } from '../live/desk.ts';
export function Cases(_p: { desk: Desk }) {
  return <p>cases</p>;
}
