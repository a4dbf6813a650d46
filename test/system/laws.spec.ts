import { describe, expect, it, jest } from '@jest/globals';
import { Mirror } from '@rolwissel/client';
import { wholeFold } from '@rolwissel/domain';
import type { ConnectProblem } from '@rolwissel/protocol';
import fc from 'fast-check';
import { type RandomCommand, randomCommand } from '../support/random-commands.ts';
import { inOneServer } from '../support/setting.ts';
import { Wire } from '../support/wire.ts';
import { openWorkshop, type TestWorkshop } from '../support/workshop.ts';

/** More runs, longer: `npm run fuzz`. */
const runs = Number(process.env.FUZZ_RUNS ?? 5);
jest.setTimeout(20_000 + runs * 5_000);

const setting = inOneServer();

/** A screen that folds what it is told, and comes back where it was after each time it went away. */
class Screen {
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

  async ask({ kind, data }: RandomCommand): Promise<void> {
    if (this.#wire?.socket.connected) await this.#wire.ask(kind, data);
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

async function screens(workshop: TestWorkshop): Promise<readonly Screen[]> {
  const tokens = [await workshop.token('facilitator'), await workshop.token('projector')];
  for (const { token, wire } of workshop.people) {
    wire.close();
    tokens.push(token);
  }
  return Promise.all(tokens.map((token) => new Screen(workshop, token).come()));
}

describe('the fold of every window', () => {
  it('[W1] equals its state at every step, whatever is asked and whoever goes away and returns', async () => {
    const step = fc.record({ command: randomCommand, returning: fc.option(fc.nat(4), { freq: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), async (steps) => {
        const workshop = await openWorkshop(setting.server, { participants: 3 });
        const seats = await screens(workshop);
        for (const [index, { command, returning }] of steps.entries()) {
          await seats[command.who === 'lead' ? 0 : command.who + 2]?.ask(command);
          if (returning !== null) await seats[returning]?.leaveAndReturn();
          if (index % 6 !== 5 && index < steps.length - 1) continue;
          for (const seat of seats) {
            const [folded, state] = await seat.compared();
            expect(folded).toEqual(state);
            expect(seat.lost).toEqual([]);
          }
        }
        workshop.close();
      }),
      { numRuns: runs, endOnFailure: true },
    );
  });
});
