import { FOLD } from '@rolwissel/domain';
import { mac } from '../access/secrets.ts';
import { canonicalJson } from '../event-log/canonical-json.ts';
import { type Owner, open, seal } from '../event-log/sealing.ts';
import type { Head, StoredEvent } from '../event-log/stored-event.ts';

/**
 * A log as a file: lines of JSON. First this; then a line for the key of each person, locked; then one for each event, in order: as
 * the trainers' window has it, or, where that shows less, locked. `{position, …, data, hash}`, or `{position, hash, locked}`.
 */
export interface LogHeader {
  readonly format: typeof format;
  readonly version: number;
  /** Of the release that wrote it: one with another fold may come to other states. */
  readonly fold: string;
  readonly workshop: { readonly id: string; readonly title: string };
  /** The first workshop of its family, where that is another one: what people wrote is sealed under its name. */
  readonly root?: string;
  readonly pack: { readonly id: string; readonly version: string };
  /** Tells which key locked it, and nothing of that key. */
  readonly lock: string;
  readonly keys: number;
  readonly head: Head;
}

export const format = 'rolwissel log';
export const version = 1;

/** Files are bounded: a full hall in a long afternoon makes a third of this. */
export const logFileLimits = { bytes: 64 * 1_048_576, lineCharacters: 1_048_576, events: 200_000 } as const;

/** Locked texts come in multiples of so many bytes, so that their length tells little. */
const padBytes = 256;

export const headerOf = (rest: Omit<LogHeader, 'format' | 'version' | 'fold'>): LogHeader => ({
  format,
  version,
  fold: FOLD,
  ...rest,
});

/** An event in the open. */
export const openLine = (event: StoredEvent): string => canonicalJson({ ...event });

/** Locks and unlocks what of a file is for installations that share a key, and for nobody else. */
export class LogLock {
  readonly #key: Buffer;
  readonly #streamId: string;

  constructor(key: Buffer, streamId: string) {
    this.#key = key;
    this.#streamId = streamId;
  }

  /** Two files with the same one were locked by the same key. */
  get name(): string {
    return lockName(this.#key);
  }

  lock(place: LockedPlace, text: string): string {
    const length = Buffer.byteLength(text);
    const padded = text + ' '.repeat(Math.ceil(length / padBytes) * padBytes - length);
    return seal(this.#key, padded, this.#owner(place), purpose);
  }

  /** Throws SealBroken for what was locked by another key, for another place or another workshop, or was changed. */
  unlock(place: LockedPlace, locked: string): string {
    return open(this.#key, locked, this.#owner(place), purpose);
  }

  #owner(place: LockedPlace): Owner {
    return { streamId: this.#streamId, subject: place };
  }
}

/** Which line of a file it is: that of an event, or of a key. */
export type LockedPlace = `event ${number}` | `key ${number}`;

const purpose = 'log file';

export const lockName = (key: Buffer): string => mac(key, 'name of the lock').subarray(0, 12).toString('base64url');
