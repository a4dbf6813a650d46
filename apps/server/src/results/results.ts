import { Injectable } from '@nestjs/common';
import { participation, resultOf, type WorkshopResult } from '@rolwissel/domain';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';

/** What workshops leave behind. */
@Injectable()
export class Results {
  readonly #rooms: Rooms;

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
  }

  /** As recorded up to now, on whichever node: of what trainers are shown, and of how evenly people contributed. */
  async of(room: Room): Promise<WorkshopResult> {
    await this.#rooms.refresh(room);
    return resultOf(room.shown, participation(room.workshop));
  }
}
