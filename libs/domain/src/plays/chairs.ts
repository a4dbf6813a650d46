import { sumOf } from '../measures/sum.ts';
import type { PlayView } from '../views.ts';
import type { Chair, Sitter } from './state.ts';

/** The chair of whoever stands at this place of an order. */
const chairAt = (place: number): Chair => (['boss', 'buyer'] as const)[place] ?? 'observer';

/**
 * Who sits where in the next play of these people: in turn, so that nobody has a chair again that another turn would spare
 * them. Of turns that are as good the first is taken. One of them may be to play the buyer, whatever they had before.
 */
export function sittersFor(people: readonly string[], earlier: readonly PlayView[], buyer?: string): readonly Sitter[] {
  const inTurn = buyer === undefined ? people : people.filter((id) => id !== buyer);
  const hadBefore = (id: string, chair: Chair): number =>
    earlier.flatMap(({ sitters }) => sitters).filter((had) => had.participantId === id && had.chair === chair).length;
  const turns = inTurn.map((_, turn) => {
    const [boss, ...others] = inTurn.map((__, place) => inTurn[(place + inTurn.length - turn) % inTurn.length] ?? '');
    const order = [boss, ...(buyer === undefined ? [] : [buyer]), ...others].flatMap((id) => id ?? []);
    return order.map((participantId, place): Sitter => ({ participantId, chair: chairAt(place) }));
  });
  const repeats = (sitters: readonly Sitter[]): number =>
    sumOf(sitters, ({ participantId, chair }) => hadBefore(participantId, chair));
  return [...turns].sort((one, other) => repeats(one) - repeats(other))[0] ?? [];
}
