import { Injectable } from '@nestjs/common';
import { trainersOf } from '@rolwissel/domain';
import type { Trainer } from '../access/trainer.entity.ts';
import { ProblemError } from '../problems/problem.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { Registry } from './registry.ts';
import type { WorkshopRecord } from './workshop.entity.ts';

/** A workshop, and what of it is in memory. */
export interface OpenWorkshop {
  readonly record: WorkshopRecord;
  readonly room: Room;
}

/** The workshops a trainer is a trainer of now: who made one, or was invited and came. */
@Injectable()
export class ConductedWorkshops {
  readonly #registry: Registry;
  readonly #rooms: Rooms;

  constructor(registry: Registry, rooms: Rooms) {
    this.#registry = registry;
    this.#rooms = rooms;
  }

  /** Throws ProblemError unknown-workshop where it is none of theirs. One's own is not opened for that. */
  async check(id: string, trainer: Trainer): Promise<void> {
    const record = await this.#registry.find(id);
    if (record?.trainerId !== trainer.id) await this.of(id, trainer);
  }

  async find(id: string, { id: trainerId, workshopId: invitedTo }: Trainer): Promise<OpenWorkshop | undefined> {
    const record = await this.#registry.find(id);
    if (record?.trainerId !== trainerId && invitedTo !== id) return undefined;
    const room = record && (await this.#rooms.find(id));
    if (!room) return undefined;
    const isTheirs = record.trainerId === trainerId || trainersOf(room.workshop.agenda).includes(trainerId);
    return isTheirs ? { record, room } : undefined;
  }

  /** The same; somebody else's workshop looks like none at all. */
  async of(id: string, trainer: Trainer): Promise<OpenWorkshop> {
    const workshop = await this.find(id, trainer);
    if (!workshop) throw new ProblemError('unknown-workshop');
    return workshop;
  }
}
