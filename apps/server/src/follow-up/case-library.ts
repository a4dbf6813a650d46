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
    const found = await this.#readFrom('workshop.trainer_id = $1', '', [trainerId]);
    return found.toSorted((one, other) => (one.experienceId < other.experienceId ? -1 : 1));
  }

  /** Of these, what stands in the library of whoever made a workshop: only the logs are read that they stand in. Throws DatabaseAway. */
  async among(experienceIds: readonly string[], workshopId: string): Promise<readonly ShownExperience[]> {
    const found = await this.#readFrom(
      'workshop.trainer_id = (SELECT trainer_id FROM workshop WHERE id = $1)',
      `AND data ->> 'experienceId' = ANY($2)`,
      [workshopId, experienceIds],
    );
    return experienceIds.flatMap((id) => found.find(({ experienceId }) => experienceId === id) ?? []);
  }

  /** Whose workshops, and which publications in them, as conditions of SQL. */
  async #readFrom(workshops: string, published: string, values: readonly unknown[]): Promise<ShownExperience[]> {
    const text = `
      SELECT workshop_id AS id FROM follow_up JOIN workshop ON workshop.id = workshop_id
      WHERE ${workshops} AND EXISTS (
        SELECT FROM event
        WHERE event.stream_id = follow_up.stream_id AND type = 'ExperiencePublished' ${published}
      )`;
    const { rows } = await onConnection(this.#pool, (client) =>
      client.query<{ readonly id: string }>(text, [...values]),
    );
    const found: ShownExperience[] = [];
    // one after the other: each is read from its log
    for (const { id } of rows) found.push(...libraryExperiences(await this.#log.read(id)));
    return found;
  }
}
