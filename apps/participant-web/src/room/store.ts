import { PhoneFold, type WorkshopCommand } from '@rolwissel/domain';
import { thingOf } from '@rolwissel/phone';
import type { Ack } from '@rolwissel/protocol';
import { type LiveSeat, liveSeat, storage } from '@rolwissel/ui/page';
import { language } from '../language/language.ts';
import { whenTheRestIsHere } from '../lazy/later.tsx';
import type { KeptSeat } from '../storage/kept-seat.ts';

/** A reply, and to what kind of command. */
export type Reply = Ack & { readonly kind: WorkshopCommand['kind'] };

/** The last reply about each thing, by the thing's id. It changes in place, as the seat does. */
export type Replies = ReadonlyMap<string, Reply>;

/** One's seat, as something that screens can watch, and what became of what one did. */
export interface Store extends Pick<LiveSeat, 'view' | 'close'> {
  readonly replies: Replies;
  readonly send: (command: WorkshopCommand) => Promise<Ack>;
  /** The server's time in milliseconds since 1970. */
  readonly now: () => number;
}

/** Takes one's seat. A phone in a pocket follows as well: what it must forget, it forgets there too. */
export function openStore({ workshopId, token }: KeptSeat): Store {
  const fold = new PhoneFold();
  const { seat, view, redraw, close } = liveSeat(
    { fold, workshop: workshopId, token, language: language.peek(), storage },
    'at-once',
  );
  whenTheRestIsHere(({ laterFolds }) => {
    fold.complete(laterFolds);
    redraw();
  });
  const replies = new Map<string, Reply>();
  seat.onReply((command, reply) => void replies.set(thingOf(command), { ...reply, kind: command.kind }));
  return {
    view,
    close,
    replies,
    send(command) {
      replies.delete(thingOf(command));
      return seat.send(command);
    },
    now: () => seat.now(),
  };
}
