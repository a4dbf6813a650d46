/** What an attacker did and met, by name, and until when it goes on. */
export class Tally {
  /** @type {Record<string, number>} */
  counts = {};
  #end;

  constructor(end) {
    this.#end = end;
  }

  get goesOn() {
    return performance.now() < this.#end;
  }

  get leftMs() {
    return Math.max(0, this.#end - performance.now());
  }

  count(name, times = 1) {
    this.counts[name] = (this.counts[name] ?? 0) + times;
  }

  /** So many at a time do the same again and again. */
  async many(width, act) {
    const one = async (n) => {
      while (this.goesOn) await act(n);
    };
    await Promise.all(Array.from({ length: width }, (_, n) => one(n)));
  }
}
