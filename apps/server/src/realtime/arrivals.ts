import { limits } from '@rolwissel/protocol';
import { Budget } from './budget.ts';

/** So often what is known of addresses that have gone quiet is thrown away. */
const sweepMs = 10_000;

/** So many are let in before others get their turn: a hall that comes back at once holds up nobody's votes. */
const arrivalsPerTick = 10;

/** Where connections come from, for as long as nobody knows whose they are. A hall may share one address. */
export class Arrivals {
  /** Connections without a seat, by address. */
  readonly #seatless = new Map<string, number>();
  readonly #budgets = new Map<string, Budget>();
  readonly #line: (() => void)[] = [];
  #sweptAt = performance.now();

  /** Counts somebody who wants to come in; whether they may. */
  mayCome(address: string): boolean {
    this.#sweep();
    if ((this.#seatless.get(address) ?? 0) >= limits.seatlessPerAddress) return false;
    const budget = this.#budgets.get(address) ?? new Budget(limits.arrivals);
    this.#budgets.set(address, budget);
    return budget.take(1);
  }

  /** Calls back when it is their turn. */
  queue(letIn: () => void): void {
    if (this.#line.push(letIn) === 1) setImmediate(this.#nextTurn);
  }

  /** A connection stands, and has no seat yet. */
  came(address: string): void {
    this.#seatless.set(address, (this.#seatless.get(address) ?? 0) + 1);
  }

  /** It has a seat now, or is gone. */
  went(address: string): void {
    const left = (this.#seatless.get(address) ?? 0) - 1;
    if (left > 0) this.#seatless.set(address, left);
    else this.#seatless.delete(address);
  }

  readonly #nextTurn = (): void => {
    for (const letIn of this.#line.splice(0, arrivalsPerTick)) letIn();
    if (this.#line.length > 0) setImmediate(this.#nextTurn);
  };

  #sweep(): void {
    if (performance.now() - this.#sweptAt < sweepMs) return;
    this.#sweptAt = performance.now();
    for (const [address, budget] of this.#budgets) if (budget.isFull) this.#budgets.delete(address);
  }
}
