import { type ReadonlySignal, signal } from '@preact/signals';
import { Seat, type SeatOptions } from '@rolwissel/client';
import type { Workshop } from '@rolwissel/domain';

/** What screens need of a seat. */
export type SeatAccess = Pick<
  Seat,
  'state' | 'you' | 'connection' | 'ended' | 'door' | 'present' | 'floodedAt' | 'unsent' | 'send' | 'onChange' | 'now'
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
  /** For when something beside the seat changed what is in it. */
  readonly redraw: () => void;
  readonly close: () => void;
}

/** When screens follow a change: with the next frame, so that what changes many times in one is drawn once, or at once, since a
 *  page that is put away has no frames. */
export type DrawSchedule = 'with-the-frame' | 'at-once';

/** Takes a seat. Its view follows whatever changes in it. */
export function liveSeat(options: SeatOptions, schedule: DrawSchedule = 'with-the-frame'): LiveSeat {
  const seat = new Seat(options);
  const look = (): SeatView => ({ seat, workshop: { ...seat.state } });
  const view = signal(look());
  let frame: number | undefined;
  const draw = () => {
    frame = undefined;
    view.value = look();
  };
  const stop = seat.onChange(() => {
    if (schedule === 'at-once') draw();
    else frame ??= requestAnimationFrame(draw);
  });
  return {
    seat,
    view,
    redraw: draw,
    close() {
      stop();
      if (frame !== undefined) cancelAnimationFrame(frame);
      seat.close();
    },
  };
}
