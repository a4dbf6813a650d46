import { emptyWorkshop, evolve, type WorkshopState } from '@rolwissel/domain';
import type { StoredEvent } from '../event-log/stored-event.ts';
import { inTurns } from '../time/in-turns.ts';
import { recalled } from './authority.ts';
import type { PersonalTexts } from './personal-texts.ts';

/** The state that stored events lead to; others get their turn in between. */
export async function stateOf(events: readonly StoredEvent[], texts: PersonalTexts): Promise<WorkshopState> {
  const state = emptyWorkshop();
  for await (const stored of inTurns(events)) {
    const event = recalled(stored, texts);
    evolve(state, event, event);
  }
  return state;
}
