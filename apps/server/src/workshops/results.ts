import { Injectable } from '@nestjs/common';
import { resultOf, trainersOf, type WorkshopResult } from '@rolwissel/domain';
import type { Trainer } from '../access/trainer.entity.ts';
import { ProblemError } from '../problems/problem.ts';
import { Rooms } from '../rooms/rooms.ts';
import { Registry } from './registry.ts';

/** What workshops leave behind, for those who may read it: whoever is a trainer of it now. */
@Injectable()
export class Results {
  readonly #registry: Registry;
  readonly #rooms: Rooms;

  constructor(registry: Registry, rooms: Rooms) {
    this.#registry = registry;
    this.#rooms = rooms;
  }

  /** Somebody else's workshop looks like none at all. Throws ProblemError unknown-workshop. */
  async of(id: string, { id: trainerId, workshopId: invitedTo }: Trainer): Promise<WorkshopResult> {
    const record = await this.#registry.find(id);
    if (record?.trainerId !== trainerId && invitedTo !== id) throw new ProblemError('unknown-workshop');
    const room = record && (await this.#rooms.find(id));
    if (!room) throw new ProblemError('unknown-workshop');
    await this.#rooms.refresh(room); // what another node recorded a moment ago
    const isTheirs = record.trainerId === trainerId || trainersOf(room.workshop.agenda).includes(trainerId);
    if (!isTheirs) throw new ProblemError('unknown-workshop');
    return resultOf(room.workshop);
  }
}
