import { signal } from '@preact/signals';
import type { DoorKey } from '@rolwissel/client';
import type { Joined } from '@rolwissel/protocol';
import { forgetAll, prefix, read, write } from '@rolwissel/ui/page';

/** One's place at a workshop, as this phone remembers it. */
export interface KeptSeat extends Joined {
  /** The way one came in. */
  readonly link: DoorKey;
  /** What the workshop is called. */
  readonly title?: string;
  /** The workshop is over: another link may be taken without asking. */
  readonly over?: boolean;
}

export const keptSeat = signal(read<KeptSeat>('seat'));

export function keepSeat(seat: KeptSeat): void {
  const before = keptSeat.peek();
  if (before?.participantId !== seat.participantId) forgetAll('draft ');
  else if (before.token !== seat.token) forgetAll('draft linked '); // it was this phone that came in again
  write('seat', seat);
  keptSeat.value = seat;
}

/** All that a seat leaves on the phone: the place, drafts, what was not sent. */
export const traces = ['seat', 'draft ', 'outbox ', 'knock'];

/** Leaves nothing of this seat on the phone: no place, no drafts, nothing unsent. */
export function forgetSeat(): void {
  keptSeat.value = undefined;
  for (const start of traces) forgetAll(start);
}

/** Another tab took a place or left it: this one follows. */
addEventListener('storage', ({ key }) => {
  if (key === `${prefix}seat`) keptSeat.value = read('seat');
});
