import { type ReadonlySignal, signal } from '@preact/signals';
import { Seat, type SeatOptions } from '@rolwissel/client';
import { evolve, type Workshop } from '@rolwissel/domain';

/** What screens need of a seat. */
export type SeatAtHand = Pick<
  Seat,
  'state' | 'connection' | 'ended' | 'door' | 'present' | 'floodedAt' | 'unsent' | 'send' | 'onChange' | 'now'
>;

/** A seat at one moment. The seat's own state changes in place; `workshop` is another object after every change. */
export interface Sight {
  readonly seat: SeatAtHand;
  readonly workshop: Workshop;
}

/** A seat that screens can follow: `current` changes with whatever changes in it, at most once a frame. */
export interface LiveSeat {
  readonly current: ReadonlySignal<Sight>;
  close(): void;
}

export function liveSeat(options: Omit<SeatOptions, 'evolve'>): LiveSeat {
  const seat = new Seat({ evolve, ...options });
  const sight = (): Sight => ({ seat, workshop: { ...seat.state } });
  const current = signal(sight());
  let asked = 0;
  const stop = seat.onChange(() => {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      current.value = sight();
    });
  });
  return {
    current,
    close() {
      stop();
      cancelAnimationFrame(asked);
      seat.close();
    },
  };
}
