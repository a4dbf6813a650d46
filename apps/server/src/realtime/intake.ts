import { Injectable, Logger } from '@nestjs/common';
import { type Actor, readCommand } from '@rolwissel/domain';
import { type Ack, commandIdIn, limits, readEnvelope } from '@rolwissel/protocol';
import type { LanguageTag } from '@rolwissel/texts';
import { Limit } from '../access/limits.ts';
import type { Seat } from '../access/seat-tokens.ts';
import { faultOf } from '../problems/fault.ts';
import { sentence } from '../problems/sentence.ts';
import { type Command, failed, type Outcome } from '../rooms/command.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';

const tenSeconds = 10_000;

/** How many commands a seat may give, and how often it may go on after that, or say again what is recorded. */
class Pace {
  readonly commands: Limit;
  readonly vain: Limit;

  constructor(commands: number) {
    this.commands = new Limit(commands, tenSeconds);
    this.vain = new Limit((limits.insistence - 1) * commands, tenSeconds);
  }
}

/** Takes commands from all seats, over whatever wire, and sees to it that each gets exactly one reply. */
@Injectable()
export class Intake {
  readonly #rooms: Rooms;
  readonly #logger = new Logger('Intake');
  readonly #participants = new Pace(limits.participantCommands);
  readonly #trainers = new Pace(limits.trainerCommands);

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
  }

  /** Reads a command, gives it to the room and replies in the language of the seat. Never throws. */
  take(
    room: Room,
    { actor }: Seat,
    value: unknown,
    locale: LanguageTag,
    reply: (ack: Ack) => void,
    via?: Command['via'],
  ): void {
    try {
      this.#take(room, actor, value, via, (outcome) => reply(ackOf(outcome, locale)));
    } catch (error) {
      this.#logger.error(`A command could not be taken: ${faultOf(error)}`);
      reply(ackOf(failed, locale));
    }
  }

  /** For how long a seat that did not stop when it was told is not listened to any more; 0 when it is. Milliseconds. */
  deafMs(workshopId: string, actor: Actor): number {
    return this.#paceOf(actor).vain.retryAfterMs(seatKey(workshopId, actor));
  }

  #take(
    room: Room,
    actor: Actor,
    value: unknown,
    via: Command['via'],
    reply: (outcome: Outcome | OtherRefusal) => void,
  ): void {
    const { commands, vain } = this.#paceOf(actor);
    const seat = seatKey(room.id, actor);
    const known = room.recall(commandIdIn(value), actor); // it was counted the first time
    if (known || !commands.take(seat)) {
      vain.add(seat);
      if (vain.isReached(seat)) vain.block(seat, limits.sentAwayMs);
      return reply(known ?? { ok: false, code: 'too-fast', retryAfterMs: commands.retryAfterMs(seat) });
    }
    const read = readEnvelope(value);
    if (!read.ok) return reply(read);
    const { id, kind, data, seen } = read.envelope;
    const result = readCommand(kind, data);
    if (!result.ok) return reply(result);
    const command = { id, command: result.command, actor, seen, ...(via ? { via } : {}) };
    this.#rooms.ask(room, command).then(reply, () => reply(failed));
  }

  #paceOf({ seat }: Actor): Pace {
    return seat === 'participant' ? this.#participants : this.#trainers;
  }
}

/** By its kind too: a projector that is sent by somebody else costs the lead nothing. */
export const seatKey = (workshopId: string, { seat, id }: Actor): string => `${workshopId} ${seat} ${id}`;

interface OtherRefusal {
  readonly ok: false;
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly retryAfterMs?: number;
}

function ackOf(outcome: Outcome | OtherRefusal, locale: LanguageTag): Ack {
  if (outcome.ok) return outcome as Ack; // its data is plain JSON
  const { code, values, retryAfterMs } = outcome;
  const message = sentence(code, locale, values);
  return retryAfterMs === undefined ? { ok: false, code, message } : { ok: false, code, message, retryAfterMs };
}
