import { Injectable } from '@nestjs/common';
import { followUpResultOf, participation, resultOf, type WorkshopResult } from '@rolwissel/domain';
import { FollowUpLog } from '../follow-up/follow-up-log.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';

/** What workshops leave behind. */
@Injectable()
export class Results {
  readonly #rooms: Rooms;
  readonly #followUps: FollowUpLog;

  constructor(rooms: Rooms, followUps: FollowUpLog) {
    this.#rooms = rooms;
    this.#followUps = followUps;
  }

  /** As recorded up to now, on whichever node: of what trainers are shown, of how evenly people contributed,
   *  and of what was answered weeks later. */
  async of(room: Room): Promise<WorkshopResult> {
    await this.#rooms.refresh(room);
    const followUp = followUpResultOf(await this.#followUps.read(room.id));
    return resultOf(room.shown, participation(room.workshop), followUp);
  }
}
