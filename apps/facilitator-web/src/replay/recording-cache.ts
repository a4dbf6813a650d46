import type { Answer } from '@rolwissel/client';
import type { Problem, ShareAudience } from '@rolwissel/protocol';
import { type FoldedRecording, foldInSlices, type WindowRecording } from './model/folded-recording.ts';
import type { Audience } from './model/link.ts';
import { runInTimeSlices, type TimeSlicing } from './model/time-slices.ts';

/** The window of one audience: ready, or not to be had. */
export type OpenedRecording =
  | { readonly kind: 'ready'; readonly recording: FoldedRecording }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type Fetch = (audience: Audience) => Promise<Answer<WindowRecording>>;

/** How recordings are come by: as the owner who is signed in here, or by a link. */
export interface Door {
  /** The secret of the link, if it is one. */
  readonly share?: string;
  /** As whom one comes in; asked for before anything else, and cheap to ask again. */
  readonly enter: () => Promise<Answer<Reader>>;
  readonly fetch: Fetch;
}

/** Who looks back, and through whose eyes they may; the first are what they see unless they ask for others. */
export interface Reader {
  readonly kind: 'owner' | ShareAudience;
  readonly audiences: readonly [Audience, ...Audience[]];
}

/** Recordings with more events than this are fetched again rather than kept beside another. */
const maxCachedEvents = 20_000;

/** Fetches and folds recordings, and keeps the small ones, so that changing eyes costs nothing. */
export class RecordingCache {
  readonly door: Door;
  readonly #slicing: TimeSlicing;
  readonly #kept = new Map<Audience, FoldedRecording>();

  constructor(door: Door, slicing: TimeSlicing) {
    this.door = door;
    this.#slicing = slicing;
  }

  /** The window of this audience; `told` hears how far it has come. Never throws. */
  async open(audience: Audience, told: (share: number) => void): Promise<OpenedRecording> {
    const kept = this.#kept.get(audience);
    if (kept) return { kind: 'ready', recording: kept };
    const answer = await this.door.fetch(audience);
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
