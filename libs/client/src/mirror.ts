import { emptyWorkshop, type evolve, type evolveOwn, FOLD, type RecordedEvent, type Workshop } from '@rolwissel/domain';
import type { Delta, Snapshot } from '@rolwissel/protocol';

/** How facts are written into a window, and into what is one's own. A phone has a `PhoneFold`; who watches more folds everything. */
export interface WindowFold {
  readonly write: typeof evolve;
  readonly writeOwn: typeof evolveOwn;
}

/** The fold of one window, kept in step with the server. It never goes back, and never guesses: a gap is reported. */
export class Mirror {
  readonly #fold: WindowFold;
  #state = emptyWorkshop();
  #hasState = false;
  #ownPosition = 0;

  constructor(fold: WindowFold) {
    this.#fold = fold;
  }

  get state(): Workshop {
    return this.#state;
  }

  /** Up to where the common window is folded; null before the first state. */
  get position(): number | null {
    return this.#hasState ? this.#state.position : null;
  }

  /** Up to where this seat knows the log: what is its own may be ahead of what everybody sees. */
  get seen(): number {
    return Math.max(this.position ?? 0, this.#ownPosition);
  }

  /** Takes over a whole state; false when it was folded by another fold and means nothing here. */
  snapshot({ position, own = position, fold, state }: Snapshot): boolean {
    if (fold !== FOLD) return false;
    this.#state = { ...state, position };
    this.#hasState = true;
    this.#ownPosition = own;
    return true;
  }

  /** Folds what happened; false when something before it is missing. What is known already is passed over. */
  delta({ from, to, events }: Delta): boolean {
    if (!this.#hasState && from === 0) this.#hasState = true;
    const here = this.position;
    if (here === null || from > here) return false;
    for (const event of events) if (event.position > here) this.#fold.write(this.#state, event, event);
    this.#state.position = Math.max(here, to);
    return true;
  }

  /** Folds what only this seat may see; it comes before or after the common window, as it likes. */
  own(events: readonly RecordedEvent[]): void {
    for (const event of events) {
      if (event.position <= this.#ownPosition) continue;
      this.#fold.writeOwn(this.#state.you, event, event);
      this.#ownPosition = event.position;
    }
  }
}
