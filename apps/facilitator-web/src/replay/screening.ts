import type { Answer } from '@rolwissel/client';
import type { Problem } from '@rolwissel/protocol';
import type { Audience } from './model/link.ts';
import { type Reel, type WindowRecording, winding } from './model/reel.ts';
import { inTurns, type Turns } from './model/turns.ts';

/** The window of one audience: ready, or not to be had. */
export type Screening =
  | { readonly kind: 'ready'; readonly reel: Reel }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type Fetch = (audience: Audience) => Promise<Answer<WindowRecording>>;

/** Recordings with more events than this are fetched again rather than kept beside another. */
const keptEvents = 20_000;

/** Fetches and folds recordings, and keeps the small ones, so that changing eyes costs nothing. */
export class Screenings {
  readonly #fetch: Fetch;
  readonly #turns: Turns;
  readonly #kept = new Map<Audience, Reel>();

  constructor(fetch: Fetch, turns: Turns) {
    this.#fetch = fetch;
    this.#turns = turns;
  }

  /** The window of this audience; `told` hears how far it has come. Never throws. */
  async screen(audience: Audience, told: (share: number) => void): Promise<Screening> {
    const kept = this.#kept.get(audience);
    if (kept) return { kind: 'ready', reel: kept };
    const answer = await this.#fetch(audience);
    if (!answer.ok) return { kind: 'problem', problem: answer.problem };
    const reel = await inTurns(winding(answer.value), { ...this.#turns, told });
    if (reel.events.length <= keptEvents) this.#kept.set(audience, reel);
    return { kind: 'ready', reel };
  }

  /** What was recorded since is fetched with the rest. */
  forget(): void {
    this.#kept.clear();
  }
}
