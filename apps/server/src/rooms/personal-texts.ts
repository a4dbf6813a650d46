import {
  followUpSecrets,
  mapPersonal,
  type Personal,
  type Secret,
  secrets,
  type WorkshopEvent,
} from '@rolwissel/domain';
import { newKey, open, SealBroken, seal, unwrap, wrap } from '../event-log/sealing.ts';
import type { SubjectKey } from '../event-log/stored-event.ts';

/** Something in the log that only the key of one person opens, and what it is for. */
export interface Sealed {
  readonly of: string;
  readonly sealed: string;
  readonly purpose: string;
}

/** A fact in the log, or on its way there. */
interface Fact {
  readonly type: string;
  readonly data: unknown;
}

/** A personal key, under the name it is stored by. */
export interface NamedKey {
  readonly name: string;
  readonly key: Buffer;
}

/**
 * Seals and opens what is personal in one log: texts, and fields that are somebody's secret. Keys made here are sent with
 * the batch that needs them, and kept once it is recorded. A person has one key, and a spare one for each that was damaged.
 */
export class PersonalTexts {
  readonly #streamId: string;
  readonly #wrapping: Buffer;
  readonly #sealedUnder: string;
  readonly #keys = new Map<string, readonly NamedKey[]>();
  /** How many keys of a person do not open. */
  readonly #damaged = new Map<string, number>();
  #fresh = new Map<string, NamedKey>();
  #sent = new Map<string, NamedKey>();

  /** `sealedUnder`: the first stream of its family, in which texts opened before it was left. Keys are each stream's own. */
  constructor(streamId: string, wrapping: Buffer, sealedUnder = streamId) {
    this.#streamId = streamId;
    this.#wrapping = wrapping;
    this.#sealedUnder = sealedUnder;
  }

  /** What opens the texts of a log that came with its keys. */
  static with(sealedUnder: string, keys: readonly NamedKey[]): PersonalTexts {
    const texts = new PersonalTexts(sealedUnder, Buffer.alloc(0));
    for (const named of keys) texts.#add(subjectOf(named.name), named);
    return texts;
  }

  /** Takes over the keys as they are stored; whoever was forgotten has none. */
  load(wrapped: ReadonlyMap<string, Buffer>): void {
    this.#keys.clear();
    this.#damaged.clear();
    for (const [name, bytes] of wrapped) {
      const subject = subjectOf(name);
      const key = this.#unwrapped(name, bytes);
      if (key) this.#add(subject, { name, key });
      else this.#damaged.set(subject, this.damagedOf(subject) + 1);
    }
  }

  /** How many keys do not open. */
  get damaged(): number {
    return [...this.#damaged.values()].reduce((sum, count) => sum + count, 0);
  }

  damagedOf(subject: string): number {
    return this.#damaged.get(subject) ?? 0;
  }

  /** There are keys, and none of them opens: not they are damaged, SECRET_KEY is another. */
  get opensNothing(): boolean {
    return this.#damaged.size > 0 && this.#keys.size === 0;
  }

  hasKeyOf(subject: string): boolean {
    return this.#keys.has(subject);
  }

  /** The data of a fact as it goes into the log, with what is personal sealed. */
  sealed({ type, data }: Fact): unknown {
    const secret = secretOf(type);
    const hidden = secret ? this.#hide(type, secret, asRecord(data)) : data;
    return mapPersonal(hidden, (text) => ('text' in text ? this.#seal(text.of, text.text) : text));
  }

  /** The data of a stored fact with what is personal readable, or erased where it does not open any more. */
  opened({ type, data }: Fact): unknown {
    const secret = secretOf(type);
    const shown = secret ? this.#show(type, secret, asRecord(data)) : data;
    return mapPersonal(shown, (text) => ('sealed' in text ? this.#open(text.of, text.sealed) : text));
  }

  /** Whether there is something here whose key was made by somebody else meanwhile, or is gone. */
  lacksKeyFor(events: readonly Fact[]): boolean {
    return events.some((event) => sealedIn(event).some((sealed) => this.wordsIn(sealed) === undefined));
  }

  /** What was sealed; undefined when its key is gone, or does not open it. */
  wordsIn({ of, sealed, purpose }: Sealed): string | undefined {
    for (const { key } of this.#keys.get(of) ?? []) {
      const words = tried(() => open(key, sealed, this.#author(of), purpose));
      if (words !== undefined) return words;
    }
    return undefined;
  }

  /** The keys that open, under the names they are stored by, unwrapped: they leave here only to be wrapped or sealed anew. */
  get named(): readonly NamedKey[] {
    return [...this.#keys.values()].flat();
  }

  /** The keys that must be recorded along with what was sealed since the last `send` or `drop`. */
  send(): readonly SubjectKey[] {
    this.#sent = this.#fresh;
    this.#fresh = new Map();
    return [...this.#sent.values()].map(({ name, key }) => ({
      subject: name,
      wrapped: wrap(this.#wrapping, key, this.#owner(name)),
    }));
  }

  /** What was sent is recorded. */
  keep(): void {
    for (const [subject, key] of this.#sent) this.#add(subject, key);
    this.#sent = new Map();
  }

  /** What was not sent yet will not be. */
  drop(): void {
    this.#fresh = new Map();
  }

  /** What was sent is not recorded, and what was not sent yet will not be. */
  dropAll(): void {
    this.#sent = new Map();
    this.drop();
  }

  #add(subject: string, key: NamedKey): void {
    this.#keys.set(subject, [key, ...(this.#keys.get(subject) ?? [])]);
  }

  #unwrapped(name: string, bytes: Buffer): Buffer | undefined {
    return tried(() => unwrap(this.#wrapping, bytes, this.#owner(name)));
  }

  #keyOf(subject: string): Buffer {
    const known = this.#keys.get(subject)?.[0] ?? this.#sent.get(subject) ?? this.#fresh.get(subject);
    if (known) return known.key;
    const made = { name: nameOf(subject, this.damagedOf(subject)), key: newKey() };
    this.#fresh.set(subject, made);
    return made.key;
  }

  #seal(of: string, text: string): Personal {
    return { of, sealed: seal(this.#keyOf(of), text, this.#author(of)) };
  }

  #open(of: string, sealed: string): Personal {
    const text = this.wordsIn({ of, sealed, purpose: 'text' });
    return text === undefined ? { of, erased: true } : { of, text };
  }

  #hide(type: string, { field, of: whose, open: names, bytes }: AnySecret, data: Members): unknown {
    const value = data[field];
    const of = data[whose];
    if (typeof value !== 'object' || value === null || typeof of !== 'string') return data; // not there, or an erased text
    const [shown, rest] = apart(asRecord(value), names);
    const text = padded(JSON.stringify(rest), bytes(value));
    return {
      ...data,
      [field]: { ...shown, of, sealed: seal(this.#keyOf(of), text, this.#author(of), purposeOf(type, field)) },
    };
  }

  #show(type: string, { field }: AnySecret, data: Members): unknown {
    const value = asRecord(data[field]);
    if (!isSealed(value)) return data; // as older releases wrote it
    const { of, sealed, ...shown } = value;
    const text = this.wordsIn({ of, sealed, purpose: purposeOf(type, field) });
    return {
      ...data,
      [field]: text === undefined ? { ...shown, erased: true } : { ...shown, ...asRecord(JSON.parse(text)) },
    };
  }

  /** Whose key it is. */
  #owner(subject: string) {
    return { streamId: this.#streamId, subject };
  }

  /** Whose text it is. */
  #author(subject: string) {
    return { streamId: this.#sealedUnder, subject };
  }
}

/** Everything in a stored fact that only somebody's key opens. */
export function sealedIn({ type, data }: Fact): readonly Sealed[] {
  const found: Sealed[] = [];
  const secret = secretOf(type);
  const hidden = secret ? asRecord(data)[secret.field] : undefined;
  mapPersonal(data as WorkshopEvent['data'], (text) => {
    const purpose = secret && text === hidden ? purposeOf(type, secret.field) : 'text';
    if ('sealed' in text) found.push({ of: text.of, sealed: text.sealed, purpose });
    return text;
  });
  return found;
}

type Members = Readonly<Record<string, unknown>>;
type AnySecret = Pick<Secret, 'open' | 'bytes'> & { readonly field: string; readonly of: string };

/** Of facts of both logs; their names differ. */
const secretFields: Readonly<Record<string, AnySecret>> = { ...secrets, ...followUpSecrets };

const secretOf = (type: string): AnySecret | undefined =>
  Object.hasOwn(secretFields, type) ? secretFields[type] : undefined;

const purposeOf = (type: string, field: string): string => `${type}.${field}`;

/** The first key of a person is stored under their id, a spare one under that and a number. */
const nameOf = (subject: string, damaged: number): string => (damaged === 0 ? subject : `${subject} ${damaged + 1}`);
/** Whose key is stored by this name. */
export const subjectOf = (name: string): string => name.split(' ', 1)[0] ?? name;

const asRecord = (value: unknown): Members => (typeof value === 'object' && value !== null ? (value as Members) : {});

const isSealed = (value: Members): value is Members & { readonly of: string; readonly sealed: string } =>
  typeof value.of === 'string' && typeof value.sealed === 'string';

/** The members of these names, and the others. */
function apart(value: Members, names: readonly string[]): readonly [Members, Members] {
  const named: Record<string, unknown> = {};
  const others: Record<string, unknown> = {};
  for (const name of Object.keys(value)) (names.includes(name) ? named : others)[name] = value[name];
  return [named, others];
}

/** JSON with spaces after it, up to a multiple of so many bytes. */
function padded(json: string, bytes: number): string {
  const length = Buffer.byteLength(json);
  return json + ' '.repeat(Math.ceil(length / bytes) * bytes - length);
}

/** What opens; undefined for what was sealed with another key or elsewhere, or was changed. */
function tried<T>(opening: () => T): T | undefined {
  try {
    return opening();
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
}
