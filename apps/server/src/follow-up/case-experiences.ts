import { Injectable } from '@nestjs/common';
import type { CaseExperience } from '@rolwissel/domain';
import { SingleFlight } from '../database/single-flight.ts';
import type { Room } from '../rooms/room.ts';
import { CaseLibrary } from './case-library.ts';

/**
 * The words of the experiences that are cases of a workshop, read from where they were told whenever somebody looks: what is taken
 * back, declined or forgotten there has no words here. A whole room that looks at once is two readings.
 */
@Injectable()
export class CaseExperiences {
  readonly #library: CaseLibrary;
  readonly #readings = new SingleFlight<readonly CaseExperience[]>();

  constructor(library: CaseLibrary) {
    this.#library = library;
  }

  /** Nothing but the words: neither whose they are nor where they were told. Throws DatabaseAway. */
  async of({ id, workshop: { agenda } }: Room): Promise<readonly CaseExperience[]> {
    const { experiences } = agenda;
    if (!experiences) return [];
    return this.#readings.of(id, async () => {
      const found = await this.#library.among(experiences, id);
      return found.map(({ experienceId, text }) => ({ experienceId, text }));
    });
  }
}
