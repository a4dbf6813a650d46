interface Turn<T> {
  readonly now: Promise<T>;
  next?: Promise<T>;
}

/**
 * One question at a time for each key: whoever asks while it is under way shares the next one with all the others. Nobody
 * hears an answer that was given before they asked, and a thousand who ask at once are two questions.
 */
export class SingleFlight<T> {
  readonly #turns = new Map<string, Turn<T>>();

  of(key: string, ask: () => Promise<T>): Promise<T> {
    const turn = this.#turns.get(key);
    if (!turn) return this.#begin(key, ask);
    const begin = () => this.#begin(key, ask);
    turn.next ??= turn.now.then(begin, begin);
    return turn.next;
  }

  #begin(key: string, ask: () => Promise<T>): Promise<T> {
    const turn: Turn<T> = { now: ask() };
    this.#turns.set(key, turn);
    const end = () => {
      if (this.#turns.get(key) === turn && !turn.next) this.#turns.delete(key);
    };
    turn.now.then(end, end);
    return turn.now;
  }
}
