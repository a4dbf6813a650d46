import { type CommonAudience, disclose, type RecordedEvent } from '@rolwissel/domain';
import { withoutWordsUnless } from './withholding.ts';

type Windows = ReturnType<typeof disclose>;

/** What the room reads: on the projector, or on every phone. */
const roomWindows: readonly CommonAudience[] = ['projector', 'participants'];

/** Which words the room was told: all that somebody who was not there may read of what people wrote. */
export class ToldWords {
  readonly #told = new Set<string>();

  note(windows: Windows): void {
    for (const window of roomWindows) collect(windows[window], this.#told);
  }

  /** The event with the words that the room was told, and without whatever else somebody wrote or is called by. */
  only(event: RecordedEvent): RecordedEvent {
    return withoutWordsUnless(event, (text, field) => this.#told.has(text) && !naming.has(field));
  }
}

/** Who somebody is stays in the room, even where the room was told. */
const naming: ReadonlySet<string> = new Set(['alias', 'name']);

function collect(value: unknown, told: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('text' in value && typeof value.text === 'string') told.add(value.text);
  for (const item of Object.values(value)) collect(item, told);
}
