import { read } from '@rolwissel/ui/page';

/** Whether this looks like the screen of a room and no phone: a projector was open in this browser, or there is a mouse and a lot
 *  of room. Somebody with a laptop says so, and joins. */
export const isDisplay = (): boolean =>
  read('projector language') !== undefined || matchMedia('(min-width: 60em) and (hover: hover)').matches;
