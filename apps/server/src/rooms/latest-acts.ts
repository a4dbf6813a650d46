import { actorText, type Command, type PendingCommand } from './command.ts';

/** A command that was decided. */
export interface Act {
  readonly pending: PendingCommand;
  /** Where what it recorded ends; nothing when it recorded nothing. */
  readonly endsAt: number | undefined;
}

/** The last command of a seat: where it ends, and the connection it came over, if it came here. */
interface Latest {
  readonly position: number;
  readonly via: Command['via'];
}

/** What each seat of a workshop did last: as recorded, and ahead of that as decided. */
export class LatestActs {
  readonly #recorded = new Map<string, Latest>();
  #ahead = new Map<string, Latest>();

  /** Read from the log: it came from wherever. */
  read(seat: string, position: number): void {
    this.#recorded.set(seat, { position, via: undefined });
  }

  decided(act: Act): void {
    note(this.#ahead, act);
  }

  keep(acts: readonly Act[]): void {
    for (const act of acts) note(this.#recorded, act);
  }

  /** Of what was decided only these may still be recorded. */
  drop(but: readonly Act[]): void {
    this.#ahead = new Map();
    for (const act of but) this.decided(act);
  }

  /** Whether its seat did something since that it had not seen when it was sent, so that it may be an old copy which lay
   *  somewhere. What went before it over the same connection it knows. */
  isBefore({ actor, seen = 0, via }: PendingCommand): boolean {
    const seat = actorText(actor);
    const latest = this.#ahead.get(seat) ?? this.#recorded.get(seat);
    if (!latest || seen === 0 || seen >= latest.position) return false;
    return via === undefined || via !== latest.via;
  }
}

function note(latest: Map<string, Latest>, { pending: { actor, via }, endsAt }: Act): void {
  if (endsAt !== undefined) latest.set(actorText(actor), { position: endsAt, via });
}
