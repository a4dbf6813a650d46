import type { WorkshopCommand } from '@rolwissel/domain';
import type { Ack } from '@rolwissel/protocol';
import type { KeyValueStorage } from './storage.ts';

/** Something that was asked and is not answered yet. */
export interface Unsent {
  readonly id: string;
  readonly command: WorkshopCommand;
}

type Answer = (ack: Ack) => void;

interface Entry extends Unsent {
  readonly key: string;
  readonly answers: Answer[];
}

/**
 * First in, first out, one at a time, the same id until its answer. Each entry is kept under a key of its own, so that
 * two tabs of one person cannot overwrite each other; sent by both, it is recorded once.
 */
export class Outbox {
  readonly #storage: KeyValueStorage | undefined;
  readonly #prefix: string;
  readonly #makeId: () => string;
  #entries: Entry[];

  constructor(storage: KeyValueStorage | undefined, seat: string, makeId: () => string) {
    this.#storage = storage;
    this.#prefix = `rolwissel outbox ${seat} `;
    this.#makeId = makeId;
    this.#entries = this.#kept();
  }

  /** What waits, the next one first. */
  get entries(): readonly Unsent[] {
    return this.#entries;
  }

  get next(): Unsent | undefined {
    return this.#entries[0];
  }

  /** Puts a command in line. A newer ballot for the same round takes the place of one that still waits behind the first. */
  add(command: WorkshopCommand, answer: Answer): Unsent {
    const replaced = this.#entries.findIndex((entry, index) => index > 0 && isSameBallot(entry.command, command));
    const earlier = replaced < 0 ? undefined : this.#entries.splice(replaced, 1)[0];
    if (earlier) this.#storage?.removeItem(earlier.key);
    const id = this.#makeId();
    const key = `${this.#prefix}${this.#nextPlace().toString(36).padStart(9, '0')} ${id}`;
    const entry: Entry = { id, command, key, answers: [...(earlier?.answers ?? []), answer] };
    this.#entries.push(entry);
    this.#keep(entry);
    return entry;
  }

  /** An answer came; whoever waits for it hears it. */
  settle(id: string, ack: Ack): void {
    const entry = this.#entries.find((waiting) => waiting.id === id);
    if (!entry) return;
    this.#entries = this.#entries.filter((waiting) => waiting !== entry);
    this.#storage?.removeItem(entry.key);
    for (const answer of entry.answers) answer(ack);
  }

  /** One above the highest that waits, in another tab too. No clock: it may be set back between one act and the next. */
  #nextPlace(): number {
    const keys = [...this.#keys(), ...this.#entries.map(({ key }) => key)];
    return Math.max(0, ...keys.map((key) => Number.parseInt(key.slice(this.#prefix.length), 36))) + 1;
  }

  #keep({ key, id, command }: Entry): void {
    try {
      this.#storage?.setItem(key, JSON.stringify({ id, command }));
    } catch {
      // a full or forbidden storage: the command is still sent, it only does not survive a reload
    }
  }

  #kept(): Entry[] {
    return this.#keys()
      .sort()
      .flatMap((key) => {
        const unsent = parsed(this.#storage?.getItem(key) ?? null);
        return unsent ? [{ ...unsent, key, answers: [] }] : [];
      });
  }

  #keys(): string[] {
    const storage = this.#storage;
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
    return keys.filter((key) => key.startsWith(this.#prefix));
  }
}

function parsed(text: string | null): Unsent | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && 'id' in value && 'command' in value
      ? (value as Unsent) // written by #keep
      : undefined;
  } catch {
    return undefined;
  }
}

const isSameBallot = (a: WorkshopCommand, b: WorkshopCommand): boolean =>
  a.kind === 'CastBallot' && b.kind === 'CastBallot' && a.data.roundId === b.data.roundId;
