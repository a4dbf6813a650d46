import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Status } from '@rolwissel/domain';
import { Not, QueryFailedError, type Repository } from 'typeorm';
import { sha256 } from '../access/secrets.ts';
import type { Trainer } from '../access/trainer.entity.ts';
import { asAway, codeOf } from '../database/database-away.ts';
import { FallbackCache } from '../database/fallback-cache.ts';
import { Outage } from '../database/outage.ts';
import { SingleFlight } from '../database/single-flight.ts';
import { ProblemError } from '../problems/problem.ts';
import { JoinLinks } from './join-links.ts';
import { WorkshopRecord } from './workshop.entity.ts';

/** A workshop in the list of its trainer. */
export interface Listed {
  readonly record: WorkshopRecord;
  readonly status: Status;
  readonly keptUntil: Date;
  /** How many had a screen there, whatever became of them. */
  readonly people: number;
  /** How many were simulated. */
  readonly simulated: number;
}

/** What there is to say of a workshop that is entered. */
export type NewEntry = Pick<WorkshopRecord, 'id' | 'trainerId' | 'title' | 'format'> &
  Partial<Pick<WorkshopRecord, 'importedAt' | 'parentId' | 'rootId' | 'forkPosition' | 'forkedSince' | 'forkActivity'>>;

const simulatedIn = (workshopId: string) =>
  `(SELECT count(*)::int FROM event
    WHERE stream_id = ${workshopId} AND type = 'ParticipantJoined' AND data ->> 'simulated' = 'true')`;

/** An entry without a log that is older than this was left by a server that stopped half-way. */
const abandonedMs = 10 * 60_000;

/** A new door, made now. */
type NewDoor = Pick<WorkshopRecord, 'door' | 'joinCode' | 'joinSecretHash'>;

/** Whose workshops there are, and which door leads where. Throws DatabaseAway while the database cannot answer. */
@Injectable()
export class Registry {
  readonly #records: Repository<WorkshopRecord>;
  readonly #joinLinks: JoinLinks;
  readonly #behind = new SingleFlight<WorkshopRecord | undefined>();
  readonly #asked: FallbackCache<WorkshopRecord>;

  constructor(
    @InjectRepository(WorkshopRecord) records: Repository<WorkshopRecord>,
    joinLinks: JoinLinks,
    outage: Outage,
  ) {
    this.#records = records;
    this.#joinLinks = joinLinks;
    this.#asked = new FallbackCache(1_000, outage);
  }

  /** Enters a workshop under a code that no other has. */
  async enter(workshop: NewEntry): Promise<void> {
    await this.#withNewDoor(workshop.id, 1, (door) => this.#records.insert({ ...workshop, ...door }));
  }

  /** Likewise, for one that has its id already; false when it is here. An entry that nothing followed makes way. */
  async enterNew(workshop: NewEntry): Promise<boolean> {
    const there = await this.#found({ id: workshop.id });
    if (there && Date.now() - there.createdAt.getTime() > abandonedMs) await this.remove(workshop.id);
    else if (there) return false;
    await this.enter(workshop);
    return true;
  }

  /** Gives a workshop another code and secret: from now on those before open nothing, on no node. Undefined when it is gone. */
  async renewDoor(id: string): Promise<WorkshopRecord | undefined> {
    const record = await this.#found({ id });
    if (!record) return undefined;
    await this.#withNewDoor(id, record.door + 1, (door) => this.#records.update({ id, door: record.door }, door));
    return this.find(id); // as it is now: if somebody else was first, with their door
  }

  /** As the database has it now: another node may have erased it, or renewed its door. While it is away, as it was. */
  async find(id: string): Promise<WorkshopRecord | undefined> {
    return this.#asked.of(id, () => this.#found({ id }));
  }

  /** A trainer's own. Throws ProblemError unknown-workshop: somebody else's looks like none at all. */
  async owned(id: string, trainer: Pick<Trainer, 'id'>): Promise<WorkshopRecord> {
    const record = await this.find(id);
    if (record?.trainerId !== trainer.id) throw new ProblemError('unknown-workshop');
    return record;
  }

  /** Asked anew each time: what led somewhere a moment ago may open nothing now. */
  async byCode(joinCode: string): Promise<WorkshopRecord | undefined> {
    return this.#behind.of(`code ${joinCode}`, () => this.#found({ joinCode }));
  }

  async bySecret(secret: string): Promise<WorkshopRecord | undefined> {
    return this.#behind.of(`secret ${secret}`, () => this.#found({ joinSecretHash: sha256(secret) }));
  }

  async retitle(id: string, title: string): Promise<void> {
    try {
      await this.#records.update({ id, title: Not(title) }, { title });
    } catch (error) {
      throw asAway(error);
    }
  }

  /** One's own, or the one that one was invited to; newest first. */
  async of({ id: trainerId, workshopId }: Pick<Trainer, 'id' | 'workshopId'>): Promise<readonly Listed[]> {
    try {
      const { entities, raw } = await this.#records
        .createQueryBuilder('workshop')
        .innerJoin('stream', 'stream', 'stream.id = workshop.id')
        .addSelect('stream.status', 'status')
        .addSelect('kept_until(workshop.id)', 'keptUntil')
        .addSelect('(SELECT count(*)::int FROM seat_seen WHERE workshop_id = workshop.id)', 'people')
        .addSelect(simulatedIn('workshop.id'), 'simulated')
        .where(workshopId === null ? { trainerId } : { id: workshopId })
        .orderBy('workshop.createdAt', 'DESC')
        .limit(500)
        .getRawAndEntities<Omit<Listed, 'record'>>();
      return entities.flatMap((record, index) => {
        const beside = raw[index];
        if (!beside) return [];
        const { status, keptUntil, people, simulated } = beside;
        return [{ record, status, keptUntil, people, simulated }];
      });
    } catch (error) {
      throw asAway(error);
    }
  }

  async remove(id: string): Promise<void> {
    this.#asked.forget(id);
    try {
      await this.#records.delete({ id });
    } catch (error) {
      throw asAway(error);
    }
  }

  /** Tries codes until there is one that no other workshop has. */
  async #withNewDoor(id: string, door: number, write: (fresh: NewDoor) => Promise<unknown>): Promise<void> {
    const joinSecretHash = sha256(this.#joinLinks.secretOf(id, door));
    for (let tries = 10; ; tries--) {
      try {
        await write({ door, joinSecretHash, joinCode: this.#joinLinks.freshCode() });
        return;
      } catch (error) {
        if (!(error instanceof QueryFailedError) || codeOf(error.driverError) !== '23505' || tries === 0) {
          throw asAway(error);
        }
      }
    }
  }

  async #found(where: object): Promise<WorkshopRecord | undefined> {
    try {
      return (await this.#records.findOneBy(where)) ?? undefined;
    } catch (error) {
      throw asAway(error);
    }
  }
}
