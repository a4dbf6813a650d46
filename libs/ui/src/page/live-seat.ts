import { type ReadonlySignal, signal } from '@preact/signals';
import { Seat, type SeatOptions } from '@rolwissel/client';
import { evolve, type Workshop } from '@rolwissel/domain';

/** What screens need of a seat. */
export type SeatAccess = Pick<
  Seat,
  'state' | 'connection' | 'ended' | 'door' | 'present' | 'floodedAt' | 'unsent' | 'send' | 'onChange' | 'now'
>;

/** A seat at one moment. The seat's own state changes in place; `workshop` is another object after every change. */
export interface SeatView {
  readonly seat: SeatAccess;
  readonly workshop: Workshop;
}

/** A seat that screens can follow. */
export interface LiveSeat {
  readonly seat: Seat;
  readonly view: ReadonlySignal<SeatView>;
  close(): void;
}

/** Calls `draw` in time; gives back the way to take that back. */
export type DrawSchedule = (draw: () => void) => () => void;

/** With the next frame: what changes many times in one is drawn once. A page that is put away has none. */
export function nextFrame(draw: () => void): () => void {
  const frame = requestAnimationFrame(draw);
  return () => cancelAnimationFrame(frame);
}

/** Takes a seat. Its view follows whatever changes in it, at this pace. */
export function liveSeat(options: Omit<SeatOptions, 'evolve'>, pace: DrawSchedule = nextFrame): LiveSeat {
  const seat = new Seat({ evolve, ...options });
  const look = (): SeatView => ({ seat, workshop: { ...seat.state } });
  const view = signal(look());
  let takeBack: (() => void) | undefined;
  const stop = seat.onChange(() => {
    takeBack ??= pace(() => {
      takeBack = undefined;
      view.value = look();
    });
  });
  return {
    seat,
    view,
    close() {
      stop();
      takeBack?.();
      seat.close();
    },
  };
}
