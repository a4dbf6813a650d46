import type { Answer } from '@rolwissel/client';
import type { Problem, ShareAudience } from '@rolwissel/protocol';
import { type ArrivingRecording, cutOff } from './model/arriving.ts';
import { type FoldedRecording, RecordingFold } from './model/folded-recording.ts';
import type { Audience } from './model/link.ts';
import { runInTimeSlices, type TimeSlicing } from './model/time-slices.ts';

/** The window of one audience: ready, or not to be had. */
export type OpenedRecording =
  | { readonly kind: 'ready'; readonly recording: FoldedRecording }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type Fetch = (audience: Audience) => Promise<Answer<ArrivingRecording>>;

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

/** What is here of a recording may be entered from so many events on, and again each time it has grown by so much. */
const firstShown = 2_000;
const showAgainAt = 2;

/** How much of a recording has come, 0 to 1; and what there is, when it is worth to be looked at. */
export interface ArrivingShare {
  readonly share: number;
  readonly recording?: FoldedRecording;
}

/** Fetches and folds recordings, and keeps the small ones, so that changing eyes costs nothing. */
export class RecordingCache {
  readonly door: Door;
  readonly #slicing: TimeSlicing;
  readonly #kept = new Map<Audience, FoldedRecording>();

  constructor(door: Door, slicing: TimeSlicing) {
    this.door = door;
    this.#slicing = slicing;
  }

  /** The window of this audience; `told` hears how far it has come, and now and then gets what can be entered. Never throws. */
  async open(audience: Audience, told: (arrived: ArrivingShare) => void): Promise<OpenedRecording> {
    const kept = this.#kept.get(audience);
    if (kept) return { kind: 'ready', recording: kept };
    const answer = await this.door.fetch(audience);
    if (!answer.ok) return { kind: 'problem', problem: answer.problem };
    try {
      const recording = await this.#folded(answer.value, told);
      if (recording.events.length <= maxCachedEvents) this.#kept.set(audience, recording);
      return { kind: 'ready', recording };
    } catch {
      return { kind: 'problem', problem: cutOff };
    }
  }

  async #folded(
    { source, events }: ArrivingRecording,
    told: (arrived: ArrivingShare) => void,
  ): Promise<FoldedRecording> {
    const fold = new RecordingFold(source);
    let [here, shown] = [0, firstShown / showAgainAt];
    for await (const some of events) {
      await runInTimeSlices(fold.add(some), this.#slicing);
      here += some.length;
      if (here >= shown * showAgainAt && fold.share < 1) {
        shown = here;
        told({ share: fold.share, recording: await runInTimeSlices(fold.soFar(false), this.#slicing) });
      } else told({ share: fold.share });
    }
    return runInTimeSlices(fold.soFar(true), this.#slicing);
  }

  /** What was recorded since is fetched with the rest. */
  forget(): void {
    this.#kept.clear();
  }
}
