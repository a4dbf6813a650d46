import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { ReviewNote } from '@rolwissel/protocol';
import type { Repository } from 'typeorm';
import { derivedKey } from '../access/secrets.ts';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { asAway } from '../database/database-away.ts';
import { open, SealBroken, seal } from '../event-log/sealing.ts';
import { ReviewNoteRecord } from './review-note.entity.ts';

/** Whose notes, at which workshop. */
export interface NoteOwner {
  readonly workshopId: string;
  readonly author: string;
}

/** So many are given at most, from the begin of the workshop on. */
const mostGiven = 1_000;
const purpose = 'review note';

/**
 * What a workshop's owner notes at moments of it when looking back: beside the log and never in it, each sealed for its author
 * at that workshop. Throws DatabaseAway while the database cannot answer.
 */
@Injectable()
export class ReviewNotes {
  readonly #records: Repository<ReviewNoteRecord>;
  readonly #key: Buffer;
  readonly #logger = new Logger('ReviewNotes');

  constructor(
    @InjectRepository(ReviewNoteRecord) records: Repository<ReviewNoteRecord>,
    @Inject(CONFIG) { secretKey }: Config,
  ) {
    this.#records = records;
    this.#key = derivedKey(secretKey, 'review notes');
  }

  /** In the order of the log. */
  async of(whose: NoteOwner): Promise<readonly ReviewNote[]> {
    const order = { position: 'ASC', writtenAt: 'ASC' } as const;
    const records = await reachable(() => this.#records.find({ where: { ...whose }, order, take: mostGiven }));
    return records.flatMap((record) => this.#opened(record) ?? []);
  }

  async write({ workshopId, author }: NoteOwner, position: number, text: string): Promise<ReviewNote> {
    const sealed = seal(this.#key, text, { streamId: workshopId, subject: author }, purpose);
    const record = { id: randomUUID(), workshopId, position, author, sealed, writtenAt: new Date() };
    await reachable(() => this.#records.insert(record));
    return { id: record.id, position, text, writtenAt: record.writtenAt.toISOString() };
  }

  /** Whether there was such a note. */
  async remove({ workshopId, author }: NoteOwner, id: string): Promise<boolean> {
    const { affected } = await reachable(() => this.#records.delete({ id, workshopId, author }));
    return affected === 1;
  }

  /** One that does not open is passed over. */
  #opened({ id, workshopId, position, author, sealed, writtenAt }: ReviewNoteRecord): ReviewNote | undefined {
    try {
      const text = open(this.#key, sealed, { streamId: workshopId, subject: author }, purpose);
      return { id, position, text, writtenAt: writtenAt.toISOString() };
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      this.#logger.error(`A note of workshop ${workshopId} does not open`);
      return undefined;
    }
  }
}

async function reachable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asAway(error);
  }
}
