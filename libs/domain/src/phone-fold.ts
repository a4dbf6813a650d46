import { firstFolds } from './first-folds.ts';
import { joinFolds } from './kernel/fold.ts';
import { copyOf } from './kernel/json.ts';
import type { Meta } from './kernel/recorded.ts';
import type { LaterFolds } from './later-folds.ts';
import type { WorkshopEvent, WorkshopState, You } from './workshop.ts';

/**
 * How a phone writes facts into its window: at once what leads to the first vote, and the rest as soon as its code is here.
 * A slice is folded by itself, so nothing but the order of the facts within it counts, and that is kept.
 */
export class PhoneFold {
  readonly #first = join(firstFolds);
  #later: Joined | undefined;
  #waiting: ((later: Joined) => void)[] = [];

  /** Writes one fact of the window of all phones into the state. */
  readonly write = (workshop: WorkshopState, { type, data }: WorkshopEvent, meta: Meta): void => {
    this.#fold((folds) => folds.common(workshop, type, copyOf(data), meta));
    workshop.position = meta.position;
    workshop.at = meta.at;
  };

  /** Writes one fact of a participant's own window into `you`. */
  readonly writeOwn = (you: You, { type, data }: WorkshopEvent, meta: Meta): void => {
    this.#fold((folds) => folds.own(you, type, copyOf(data), meta));
  };

  /** The rest is here: what waited for it is written now. */
  complete(folds: LaterFolds): void {
    if (this.#later) return;
    const later = join(folds);
    this.#later = later;
    for (const write of this.#waiting) write(later);
    this.#waiting = [];
  }

  #fold(write: (folds: Joined) => void): void {
    write(this.#first);
    if (this.#later) write(this.#later);
    else this.#waiting.push(write);
  }
}

interface Joined {
  readonly common: (workshop: WorkshopState, type: string, data: unknown, meta: Meta) => void;
  readonly own: (you: You, type: string, data: unknown, meta: Meta) => void;
}

const join = ({ common, own }: Readonly<Record<'common' | 'own', object>>): Joined => ({
  common: joinFolds<WorkshopState, unknown>(common as never), // each fold stands at its own slice
  own: joinFolds<You, unknown>(own as never), // likewise
});
