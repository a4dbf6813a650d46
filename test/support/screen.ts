import { Mirror } from '@rolwissel/client';
import { wholeFold } from '@rolwissel/domain';
import type { Ack, ConnectProblem } from '@rolwissel/protocol';
import { Wire } from './wire.ts';
import { insist, type TestWorkshop } from './workshop.ts';

/** A screen that folds what it is told, and comes back where it was after each time it went away. */
export class Screen {
  readonly #workshop: TestWorkshop;
  readonly #token: string;
  readonly mirror = new Mirror(wholeFold);
  /** What it could not fold. */
  readonly lost: unknown[] = [];
  #wire: Wire | undefined;
  /** Who was merged into somebody else has no seat any more. */
  #gone = false;

  constructor(workshop: TestWorkshop, token: string) {
    this.#workshop = workshop;
    this.#token = token;
  }

  async come(): Promise<this> {
    const auth = { token: this.#token, after: this.mirror.position };
    const wire = await this.#workshop.wire(auth).catch((error: { data?: ConnectProblem }) => error.data?.code);
    if (wire === 'removed') this.#gone = true;
    if (!(wire instanceof Wire)) return this;
    for (const message of wire.messages) this.#hear(message.name, message.data);
    wire.socket.onAny((name: string, data: unknown) => this.#hear(name, data));
    this.#wire = wire;
    return this;
  }

  /** Asks again when it was too early for an answer, as a phone does. */
  async ask({ kind, data = {} }: { readonly kind: string; readonly data?: object }): Promise<Ack | undefined> {
    return this.#wire?.socket.connected ? insist(this.#wire, kind, data) : undefined;
  }

  /** It has folded all that it was sent. */
  get isInStep(): boolean {
    return this.#wire !== undefined && (this.mirror.position ?? 0) >= this.#wire.position;
  }

  async leaveAndReturn(): Promise<void> {
    if (this.#gone) return;
    this.#wire?.close();
    await this.come();
  }

  /** What it has folded, beside what a screen sees that comes now. */
  async compared(): Promise<readonly [unknown, unknown]> {
    if (this.#gone || this.#wire?.byes.length) return [undefined, undefined];
    if (this.#wire) await this.#workshop.caughtUp(this.#wire);
    const fresh = await this.#workshop.wire({ token: this.#token });
    fresh.close();
    return [this.mirror.state, fresh.snapshots[0]?.state];
  }

  #hear(name: string, data: unknown): void {
    if (name === 'own') this.mirror.own(data as never); // as the name says
    if (name === 'snapshot' && !this.mirror.snapshot(data as never)) this.lost.push(data); // likewise
    if (name === 'delta' && !this.mirror.delta(data as never)) this.lost.push(data); // likewise
  }
}
