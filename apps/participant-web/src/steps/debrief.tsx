import type { DebriefPhase } from '@rolwissel/domain';
import type { Desk } from '../live/desk.ts';
export function Debrief(_p: { desk: Desk; phase?: DebriefPhase }) {
  return <p>debrief</p>;
}
