import { mapPersonal, type Personal, type WorkshopEvent } from '@rolwissel/domain';
import { newKey, open, seal, unwrap, wrap } from '../event-log/sealing.ts';
import type { SubjectKey } from '../event-log/stored-event.ts';

/** Seals and opens the personal texts of one workshop. Keys made here are sent with the batch that needs them, and kept once it is recorded. */
export class PersonalTexts {
  readonly #streamId: string;
  readonly #wrapping: Buffer;
  readonly #keys = new Map<string, Buffer>();
  #fresh = new Map<string, Buffer>();
  #sent = new Map<string, Buffer>();

  constructor(streamId: string, wrapping: Buffer) {
    this.#streamId = streamId;
    this.#wrapping = wrapping;
  }

  /** Takes over the keys as they are stored; whoever was forgotten has none. Throws SealBroken. */
  load(wrapped: ReadonlyMap<string, Buffer>): void {
    this.#keys.clear();
    for (const [subject, key] of wrapped) {
      this.#keys.set(subject, unwrap(this.#wrapping, key, this.#owner(subject)));
    }
  }

  /** The same data with its texts sealed, as it goes into the log. */
  sealed<Data>(data: Data): Data {
    return mapPersonal(data, (text) => ('text' in text ? this.#seal(text.of, text.text) : text));
  }

  /** The same data with its texts readable, or erased where the key is gone. Throws SealBroken. */
  opened<Data>(data: Data): Data {
    return mapPersonal(data, (text) => ('sealed' in text ? this.#open(text.of, text.sealed) : text));
  }

  /** Whether there is a text here whose key was made by somebody else meanwhile, or is gone. */
  lacksKeyFor(events: readonly { readonly data: unknown }[]): boolean {
    let lacks = false;
    for (const { data } of events) {
      mapPersonal(data as WorkshopEvent['data'], (text) => {
        lacks ||= 'sealed' in text && !this.#keys.has(text.of);
        return text;
      });
    }
    return lacks;
  }

  /** The keys that must be recorded along with what was sealed since the last `send` or `drop`. */
  send(): readonly SubjectKey[] {
    this.#sent = this.#fresh;
    this.#fresh = new Map();
    return [...this.#sent].map(([subject, key]) => ({
      subject,
      wrapped: wrap(this.#wrapping, key, this.#owner(subject)),
    }));
  }

  /** What was sent is recorded. */
  keep(): void {
    for (const [subject, key] of this.#sent) this.#keys.set(subject, key);
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

  #seal(of: string, text: string): Personal {
    let key = this.#keys.get(of) ?? this.#sent.get(of) ?? this.#fresh.get(of);
    if (!key) {
      key = newKey();
      this.#fresh.set(of, key);
    }
    return { of, sealed: seal(key, text, this.#owner(of)) };
  }

  #open(of: string, sealed: string): Personal {
    const text = open(this.#keys.get(of), sealed, this.#owner(of));
    return text === undefined ? { of, erased: true } : { of, text };
  }

  #owner(subject: string) {
    return { streamId: this.#streamId, subject };
  }
}
