import {
  currentVersion,
  disclose,
  emptyWorkshop,
  eventTypes,
  evolve,
  FOLD,
  msOf,
  rootOf,
  upcasts,
  type WorkshopState,
} from '@rolwissel/domain';
import { isUuid } from '@rolwissel/protocol';
import { NotCanonical } from '../event-log/canonical-json.ts';
import { hashOf } from '../event-log/chain.ts';
import type { JsonObject } from '../event-log/json.ts';
import { SealBroken } from '../event-log/sealing.ts';
import { genesis, type StoredEvent } from '../event-log/stored-event.ts';
import { recalled } from '../rooms/authority.ts';
import { type NamedKey, PersonalTexts, sealedIn } from '../rooms/personal-texts.ts';
import { format, type LogHeader, LogLock, lockName, logFileLimits, version } from './log-file.ts';
import { WrongLog } from './wrong-log.ts';

/** A log that was read to its end, and found to be one. */
export interface ReadLog {
  readonly header: LogHeader;
  readonly events: readonly StoredEvent[];
  readonly keys: readonly NamedKey[];
  readonly state: WorkshopState;
}

/** By how much a clock elsewhere may be ahead. */
const aheadMs = 24 * 60 * 60 * 1_000;

/** Reads the lines of a log file one by one, and believes nothing: whatever is wrong is told with the position of the first event
 *  that it concerns, as a WrongLog. `now` in milliseconds since 1970. */
export class LogReader {
  readonly #key: Buffer;
  readonly #now: number;
  readonly #state = emptyWorkshop();
  readonly #events: StoredEvent[] = [];
  readonly #keys: NamedKey[] = [];
  readonly #commands = new Set<string>();
  #read: { readonly header: LogHeader; readonly lock: LogLock; texts?: PersonalTexts } | undefined;

  constructor(key: Buffer, now: number) {
    this.#key = key;
    this.#now = now;
  }

  /** What it came to so far. */
  get state(): WorkshopState {
    return this.#state;
  }

  take(line: string): void {
    if (line.length > logFileLimits.lineCharacters) throw this.#wrong('log-unreadable');
    const value = parsed(line);
    if (!this.#read) this.#begin(value);
    else if (!value) throw this.#wrong('log-unreadable');
    else if (this.#keys.length < this.#read.header.keys) this.#takeKey(value, this.#read.lock);
    else this.#takeEvent(value);
  }

  /** All lines were taken. */
  end(): ReadLog {
    if (!this.#read) throw this.#wrong('log-no-log');
    const { header } = this.#read;
    const { position, hash } = this.#events.at(-1) ?? genesis;
    if (position === 0 || position < header.head.position) throw this.#wrong('log-cut-short', position);
    if (position !== header.head.position || hash !== header.head.hash) throw this.#wrong('log-changed', position);
    if (rootOf(header.workshop.id, this.#state.agenda) !== (header.root ?? header.workshop.id)) {
      throw this.#wrong('log-unfit', position);
    }
    if (!isListable(this.#state)) throw this.#wrong('log-unfit', position);
    return { header, events: this.#events, keys: this.#keys, state: this.#state };
  }

  #begin(value: JsonObject | undefined): void {
    if (value?.format !== format) throw this.#wrong('log-no-log');
    if (typeof value.version === 'number' && value.version > version) throw this.#wrong('log-newer', 0);
    if (Number(value.fold) > Number(FOLD)) throw this.#wrong('log-newer', 0);
    if (!isHeader(value)) throw this.#wrong('log-no-log');
    if (value.lock !== lockName(this.#key)) throw this.#wrong('log-locked', 0);
    this.#read = { header: value, lock: new LogLock(this.#key, value.workshop.id) };
  }

  #takeKey({ locked }: JsonObject, lock: LogLock): void {
    const place = `key ${this.#keys.length + 1}` as const;
    const key = typeof locked === 'string' ? parsed(unlocked(() => lock.unlock(place, locked)) ?? '') : undefined;
    const bytes = Buffer.from(typeof key?.key === 'string' ? key.key : '', 'base64');
    if (typeof key?.name !== 'string' || bytes.length !== 32)
      throw this.#wrong('log-key-changed', this.#keys.length + 1);
    this.#keys.push({ name: key.name, key: bytes });
  }

  #takeEvent(line: JsonObject): void {
    if (this.#events.length >= logFileLimits.events) throw this.#wrong('too-large');
    if (!this.#read) return;
    const { header, lock } = this.#read;
    this.#read.texts ??= PersonalTexts.with(header.root ?? header.workshop.id, this.#keys);
    const event = this.#eventIn(line, lock);
    this.#check(event);
    this.#fold(event, this.#read.texts);
    this.#events.push(event);
  }

  /** Throws WrongLog for what is none, or not the next. */
  #eventIn(line: JsonObject, lock: LogLock): StoredEvent {
    const { position, locked, hash } = line;
    if (typeof position !== 'number') throw this.#wrong('log-unreadable');
    if (position !== this.#events.length + 1) throw this.#wrong('log-gap');
    if (locked === undefined) return asEvent(line) ?? this.#fail('log-unreadable');
    const text = typeof locked === 'string' ? unlocked(() => lock.unlock(`event ${position}`, locked)) : undefined;
    const event = text === undefined ? undefined : asEvent(parsed(text) ?? {});
    if (event?.position !== position || event.hash !== hash) throw this.#wrong('log-changed');
    return event;
  }

  #check(event: StoredEvent): void {
    const last = this.#events.at(-1);
    if (!isHashed(last?.hash ?? genesis.hash, event)) throw this.#wrong('log-changed');
    const type = eventTypes.find((known) => known === event.type);
    if (!type) throw this.#wrong('log-unknown-event');
    if (event.schemaVersion > currentVersion(upcasts, type)) throw this.#wrong('log-newer');
    const isInOrder = msOf(event.at) >= msOf(last?.at ?? event.at) && msOf(event.at) <= this.#now + aheadMs;
    const isFirst = type === 'WorkshopCreated';
    const follows =
      event.commandIndex === 0 ? !this.#commands.has(event.commandId) : last?.commandId === event.commandId;
    if (!isInOrder || isFirst !== (last === undefined) || !follows) throw this.#wrong('log-unfit');
    this.#commands.add(event.commandId);
  }

  #fold(event: StoredEvent, texts: PersonalTexts): void {
    for (const sealed of sealedIn(event)) {
      if (texts.hasKeyOf(sealed.of) && texts.wordsIn(sealed) === undefined) throw this.#wrong('log-changed');
    }
    try {
      const fact = recalled(event, texts);
      disclose(fact, this.#state);
      evolve(this.#state, fact, fact);
    } catch {
      throw this.#wrong('log-unfit'); // of a known kind, and holding what no such fact ever held
    }
  }

  #fail(code: string): never {
    throw this.#wrong(code);
  }

  /** About the next event, unless another is named. */
  #wrong(code: string, position = this.#events.length + 1): WrongLog {
    return new WrongLog(code, position);
  }
}

function parsed(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

function unlocked(unlock: () => string): string | undefined {
  try {
    return unlock();
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
}

function isHashed(previous: string, event: StoredEvent): boolean {
  try {
    return hashOf(previous, event) === event.hash;
  } catch (error) {
    if (error instanceof NotCanonical || error instanceof RangeError) return false; // nested without end
    throw error;
  }
}

/** What the list asks of it must be there. */
const isListable = ({ agenda: { title, format, settings } }: WorkshopState): boolean =>
  typeof title === 'string' &&
  typeof format === 'string' &&
  Number.isInteger(settings.retentionDays) &&
  settings.retentionDays > 0 &&
  settings.retentionDays <= 3_650;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

function isHeader(value: unknown): value is LogHeader {
  if (!isRecord(value) || !isRecord(value.workshop) || !isRecord(value.head)) return false;
  const { workshop, root, head, lock, keys } = value;
  return (
    isUuid(workshop.id) &&
    workshop.id === workshop.id.toLowerCase() &&
    (root === undefined || isUuid(root)) &&
    typeof lock === 'string' &&
    isWhole(keys) &&
    isWhole(head.position) &&
    typeof head.hash === 'string'
  );
}

/** As the log may hold it; its hash is looked at later. */
function asEvent(value: JsonObject): StoredEvent | undefined {
  const { position, commandId, commandIndex, type, schemaVersion, actor, at, data, hash } = value;
  const isSound =
    isWhole(position) &&
    typeof commandId === 'string' &&
    isWhole(commandIndex) &&
    typeof type === 'string' &&
    isWhole(schemaVersion) &&
    schemaVersion > 0 &&
    typeof actor === 'string' &&
    typeof at === 'string' &&
    !Number.isNaN(msOf(at)) &&
    typeof hash === 'string' &&
    isRecord(data) &&
    isStorable(value);
  if (!isSound) return undefined;
  return { position, commandId, commandIndex, type, schemaVersion, actor, at, data: data as JsonObject, hash };
}

/** PostgreSQL keeps no such characters, and no name may reach for a prototype. */
function isStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !/\0|\p{Cs}/u.test(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth > 32) return false;
  return Object.entries(value).every(
    ([name, member]) =>
      name !== '__proto__' && member !== '__proto__' && isStorable(name) && isStorable(member, depth + 1),
  );
}
