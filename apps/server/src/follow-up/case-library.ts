import { Injectable } from '@nestjs/common';
import { libraryExperiences, type ShownExperience } from '@rolwissel/domain';
import { Pool } from 'pg';
import { onConnection } from '../database/connection.ts';
import { FollowUpLog } from './follow-up-log.ts';

/**
 * What people let everybody read who works with the same trainer: read from the follow-ups of all workshops that trainer made, so
 * that what is withdrawn, declined or forgotten there stands nowhere else.
 */
@Injectable()
export class CaseLibrary {
  readonly #pool: Pool;
  readonly #log: FollowUpLog;

  constructor(pool: Pool, log: FollowUpLog) {
    this.#pool = pool;
    this.#log = log;
  }

  /** Of this trainer's workshops, in no order that tells which it came from. Throws DatabaseAway. */
  async of(trainerId: string): Promise<readonly ShownExperience[]> {
    const found: ShownExperience[] = [];
    // one after the other: each is read from its log
    for (const id of await this.#withSome(trainerId)) found.push(...libraryExperiences(await this.#log.read(id)));
    return found.sort((one, other) => (one.experienceId < other.experienceId ? -1 : 1));
  }

  async #withSome(trainerId: string): Promise<readonly string[]> {
    const text = `
      SELECT workshop_id AS id FROM follow_up JOIN workshop ON workshop.id = workshop_id
      WHERE trainer_id = $1
        AND EXISTS (SELECT FROM event WHERE event.stream_id = follow_up.stream_id AND type = 'ExperiencePublished')`;
    const { rows } = await onConnection(this.#pool, (client) =>
      client.query<{ readonly id: string }>(text, [trainerId]),
    );
    return rows.map(({ id }) => id);
  }
}
