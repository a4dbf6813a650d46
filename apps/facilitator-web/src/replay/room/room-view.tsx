import type { Workshop } from '@rolwissel/domain';
import { Fit, Stage } from '@rolwissel/look';
import type { Desk } from '../desk/desk.ts';

/** What the projector showed at this moment. */
export function RoomView({ desk, state }: Readonly<{ desk: Desk; state: Workshop }>) {
  const { view, blank } = state.agenda.projector;
  return (
    <Stage lang={desk.locale} blank={blank} heading={desk.names.activity(state.agenda.activeActivity)}>
      <Fit text={desk.names.t(view === 'roles' ? 'rolesView' : view)} />
    </Stage>
  );
}
