import type { Answer } from '@rolwissel/client';
import type { Problem } from '@rolwissel/protocol';
import { type FoldedRecording, foldInSlices, type WindowRecording } from './model/folded-recording.ts';
import type { Audience } from './model/link.ts';
import { runInTimeSlices, type TimeSlicing } from './model/time-slices.ts';

/** The window of one audience: ready, or not to be had. */
export type OpenedRecording =
  | { readonly kind: 'ready'; readonly recording: FoldedRecording }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type Fetch = (audience: Audience) => Promise<Answer<WindowRecording>>;

/** Recordings with more events than this are fetched again rather than kept beside another. */
const maxCachedEvents = 20_000;

/** Fetches and folds recordings, and keeps the small ones, so that changing eyes costs nothing. */
export class RecordingCache {
  readonly #fetch: Fetch;
  readonly #slicing: TimeSlicing;
  readonly #kept = new Map<Audience, FoldedRecording>();

  constructor(fetch: Fetch, slicing: TimeSlicing) {
    this.#fetch = fetch;
    this.#slicing = slicing;
  }

  /** The window of this audience; `told` hears how far it has come. Never throws. */
  async open(audience: Audience, told: (share: number) => void): Promise<OpenedRecording> {
    const kept = this.#kept.get(audience);
    if (kept) return { kind: 'ready', recording: kept };
    const answer = await this.#fetch(audience);
    if (!answer.ok) return { kind: 'problem', problem: answer.problem };
    const recording = await runInTimeSlices(foldInSlices(answer.value), { ...this.#slicing, told });
    if (recording.events.length <= maxCachedEvents) this.#kept.set(audience, recording);
    return { kind: 'ready', recording };
  }

  /** What was recorded since is fetched with the rest. */
  forget(): void {
    this.#kept.clear();
  }
}
