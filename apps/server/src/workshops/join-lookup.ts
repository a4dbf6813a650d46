import { Injectable } from '@nestjs/common';
import { readJoinCode } from '@rolwissel/protocol';
import { Guessing } from '../access/guessing.ts';
import { ProblemError } from '../problems/problem.ts';
import type { Room } from '../rooms/room.ts';
import { Rooms } from '../rooms/rooms.ts';
import { Registry } from './registry.ts';

/** The way somebody comes: with the code one reads, or the secret in the link one scanned. */
export interface JoinKey {
  readonly code?: string | undefined;
  readonly secret?: string | undefined;
}

/** The room behind a door, and which door it is: the how manieth, and the workshop with that number. */
export interface JoinTarget {
  readonly room: Room;
  readonly number: number;
  readonly door: string;
}

/** Finds the room behind a code or a secret, for those who have not tried too many. */
@Injectable()
export class JoinLookup {
  readonly #registry: Registry;
  readonly #rooms: Rooms;
  readonly #guessing: Guessing;

  constructor(registry: Registry, rooms: Rooms, guessing: Guessing) {
    this.#registry = registry;
    this.#rooms = rooms;
    this.#guessing = guessing;
  }

  /** Throws ProblemError code-unknown or too-many-attempts. */
  async behind({ code = '', secret }: JoinKey, address: string): Promise<JoinTarget> {
    const target = secret ? await this.#bySecret(secret) : await this.#byCode(code, address);
    if (!target) throw new ProblemError('code-unknown');
    return target;
  }

  /**
   * Whoever comes back knows more than a code, and does not wait for others who guess codes: the door is looked behind all
   * the same, and the refusal is said unless the rest is right.
   */
  async behindForReturn(
    key: JoinKey,
    address: string,
  ): Promise<{ readonly target: JoinTarget; readonly refusal?: ProblemError }> {
    try {
      return { target: await this.behind(key, address) };
    } catch (refusal) {
      if (!(refusal instanceof ProblemError) || refusal.code !== 'too-many-attempts') throw refusal;
      const target = await this.#found(readJoinCode(key.code ?? '') ?? '');
      if (!target) throw refusal;
      return { target, refusal };
    }
  }

  /** 128 bits: whoever guesses those may come in. */
  async #bySecret(secret: string): Promise<JoinTarget | undefined> {
    return this.#target(await this.#registry.bySecret(secret));
  }

  /** What cannot be a code is none, and costs nothing. */
  async #byCode(written: string, address: string): Promise<JoinTarget | undefined> {
    const code = readJoinCode(written);
    return code === undefined ? undefined : this.#guessing.codes.behind(code, address, () => this.#found(code));
  }

  async #found(code: string): Promise<JoinTarget | undefined> {
    return this.#target(await this.#registry.byCode(code));
  }

  async #target(record: Awaited<ReturnType<Registry['byCode']>>): Promise<JoinTarget | undefined> {
    const room = record && (await this.#rooms.find(record.id));
    return room && { room, number: record.door, door: `${record.id} ${record.door}` };
  }
}
