import type { StoredEvent } from '../event-log/stored-event.ts';
import type { Finding, LogInspector } from '../event-log/verification.ts';
import { PersonalTexts, sealedIn } from './personal-texts.ts';

/** Facts that say that somebody's key was deleted, and must be gone. */
const erasing: ReadonlySet<string> = new Set(['ParticipantErased']);

/** Says what of the sealed texts in a log does not open, though nobody was forgotten. */
export class SealInspector implements LogInspector {
  readonly #texts: PersonalTexts;
  readonly #erased = new Set<string>();
  /** By whose key is gone, where it is first missed. */
  readonly #missed = new Map<string, number>();
  readonly #broken: number[] = [];

  constructor(streamId: string, wrapping: Buffer, sealedUnder = streamId) {
    this.#texts = new PersonalTexts(streamId, wrapping, sealedUnder);
  }

  keys(wrapped: ReadonlyMap<string, Buffer>): void {
    this.#texts.load(wrapped);
  }

  see(event: StoredEvent): void {
    const { participantId } = event.data;
    if (erasing.has(event.type) && typeof participantId === 'string') this.#erased.add(participantId);
    for (const sealed of sealedIn(event)) {
      if (this.#texts.wordsIn(sealed) !== undefined || this.#texts.damagedOf(sealed.of) > 0) continue;
      if (this.#texts.hasKeyOf(sealed.of)) this.#broken.push(event.position);
      else if (!this.#missed.has(sealed.of)) this.#missed.set(sealed.of, event.position);
    }
  }

  findings(): readonly Finding[] {
    const gone = [...this.#missed].flatMap(([subject, position]) => (this.#erased.has(subject) ? [] : position));
    const keys = gone.length + this.#texts.damaged;
    return [
      ...(keys > 0 ? [{ kind: 'key', count: keys, ...firstOf(gone) } as const] : []),
      ...(this.#broken.length > 0
        ? [{ kind: 'text', count: this.#broken.length, ...firstOf(this.#broken) } as const]
        : []),
    ];
  }
}

const firstOf = (positions: readonly number[]) => (positions.length > 0 ? { position: Math.min(...positions) } : {});
