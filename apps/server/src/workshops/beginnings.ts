import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { type Beginning, EventLog } from '../event-log/event-log.ts';
import { wrap, wrappingKey } from '../event-log/sealing.ts';
import type { NamedKey } from '../rooms/personal-texts.ts';
import { type NewEntry, Registry } from './registry.ts';

/** A workshop that has a past when it begins here. */
interface WithPast extends Omit<Beginning, 'newKeys'> {
  readonly keys: readonly NamedKey[];
}

/** Begins workshops with what happened before, elsewhere or in another one: all of it, or nothing. */
@Injectable()
export class Beginnings {
  readonly #log: EventLog;
  readonly #registry: Registry;
  readonly #wrapping: Buffer;

  constructor(log: EventLog, registry: Registry, @Inject(CONFIG) config: Config) {
    this.#log = log;
    this.#registry = registry;
    this.#wrapping = wrappingKey(config.secretKey);
  }

  /** False when there is such a workshop already. Throws KeyGone, DatabaseAway, or what PostgreSQL says (isDataError). */
  async begin(entry: NewEntry, { keys, ...past }: WithPast): Promise<boolean> {
    const { id } = entry;
    if (!(await this.#registry.enterNew(entry))) return false; // first: a workshop that nobody owns cannot be erased
    const newKeys = keys.map(({ name, key }) => ({
      subject: name,
      wrapped: wrap(this.#wrapping, key, { streamId: id, subject: name }),
    }));
    try {
      const isBegun = await this.#log.begin(id, { ...past, newKeys });
      if (!isBegun) await this.#registry.remove(id);
      return isBegun;
    } catch (error) {
      await this.#registry.remove(id).catch(() => undefined);
      throw error;
    }
  }
}
