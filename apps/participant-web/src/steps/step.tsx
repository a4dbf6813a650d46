import type { StepId } from '@rolwissel/domain';
import type { Desk } from '../live/desk.ts';
export function Step(_p: { desk: Desk; stepId: StepId }) {
  return <p>step</p>;
}
