import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Status } from '@rolwissel/domain';
import { Not, QueryFailedError, type Repository } from 'typeorm';
import { sha256 } from '../access/secrets.ts';
import { asAway, codeOf } from '../database/database-away.ts';
import { Outage } from '../database/outage.ts';
import { Remembered } from '../database/remembered.ts';
import { Doors } from './doors.ts';
import { WorkshopRecord } from './workshop.entity.ts';

/** A workshop in the list of its trainer. */
export interface Listed {
  readonly record: WorkshopRecord;
  readonly status: Status;
  readonly keptUntil: Date;
}

/** Whose workshops there are, and which door leads where. Throws DatabaseAway while the database cannot answer. */
@Injectable()
export class Registry {
  readonly #records: Repository<WorkshopRecord>;
  readonly #doors: Doors;
  /** Codes and secrets never change hands, so what was found once need not be asked again. */
  readonly #known = new Map<string, WorkshopRecord>();
  readonly #asked: Remembered<WorkshopRecord>;

  constructor(@InjectRepository(WorkshopRecord) records: Repository<WorkshopRecord>, doors: Doors, outage: Outage) {
    this.#records = records;
    this.#doors = doors;
    this.#asked = new Remembered(1_000, outage);
  }

  /** Enters a workshop under a code that no other has. */
  async enter(workshop: Pick<WorkshopRecord, 'id' | 'trainerId' | 'title' | 'format'>): Promise<void> {
    const joinSecretHash = sha256(this.#doors.secretOf(workshop.id));
    for (let tries = 10; ; tries--) {
      try {
        await this.#records.insert({ ...workshop, joinSecretHash, joinCode: this.#doors.freshCode() });
        return;
      } catch (error) {
        if (!(error instanceof QueryFailedError) || codeOf(error.driverError) !== '23505' || tries === 0) {
          throw asAway(error);
        }
      }
    }
  }

  /** As the database has it now: another node may have erased it. While it is away, as it was. */
  async find(id: string): Promise<WorkshopRecord | undefined> {
    return this.#asked.of(id, () => this.#found({ id }));
  }

  /** As it was when somebody last asked: it may have been erased since, but its door stays the same. */
  async remembered(id: string): Promise<WorkshopRecord | undefined> {
    return this.#remembered(`id ${id}`, { id });
  }

  async byCode(joinCode: string): Promise<WorkshopRecord | undefined> {
    return this.#remembered(`code ${joinCode}`, { joinCode });
  }

  async bySecret(secret: string): Promise<WorkshopRecord | undefined> {
    return this.#remembered(`secret ${secret}`, { joinSecretHash: sha256(secret) });
  }

  async retitle(id: string, title: string): Promise<void> {
    try {
      await this.#records.update({ id, title: Not(title) }, { title });
    } catch (error) {
      throw asAway(error);
    }
  }

  /** Newest first. */
  async of(trainerId: string): Promise<readonly Listed[]> {
    try {
      const { entities, raw } = await this.#records
        .createQueryBuilder('workshop')
        .innerJoin('stream', 'stream', 'stream.id = workshop.id')
        .addSelect('stream.status', 'status')
        .addSelect('kept_until(workshop.id)', 'keptUntil')
        .where({ trainerId })
        .orderBy('workshop.createdAt', 'DESC')
        .limit(500)
        .getRawAndEntities<Omit<Listed, 'record'>>();
      return entities.flatMap((record, index) => {
        const beside = raw[index];
        return beside ? [{ record, status: beside.status, keptUntil: beside.keptUntil }] : [];
      });
    } catch (error) {
      throw asAway(error);
    }
  }

  async remove(id: string): Promise<void> {
    this.#known.clear();
    this.#asked.forget(id);
    try {
      await this.#records.delete({ id });
    } catch (error) {
      throw asAway(error);
    }
  }

  async #remembered(key: string, where: object): Promise<WorkshopRecord | undefined> {
    const known = this.#known.get(key);
    if (known) return known;
    const record = await this.#found(where);
    if (record) this.#remember(key, record);
    return record;
  }

  async #found(where: object): Promise<WorkshopRecord | undefined> {
    try {
      return (await this.#records.findOneBy(where)) ?? undefined;
    } catch (error) {
      throw asAway(error);
    }
  }

  #remember(key: string, record: WorkshopRecord): void {
    if (this.#known.size > 10_000) this.#known.clear();
    this.#known.set(key, record);
  }
}
