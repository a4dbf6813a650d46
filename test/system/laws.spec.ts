import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { randomCommand } from '../support/random-commands.ts';
import { Screen } from '../support/screen.ts';
import { inOneServer } from '../support/setting.ts';
import { openWorkshop, type TestWorkshop } from '../support/workshop.ts';

/** More runs, longer: `npm run fuzz`. */
const runs = Number(process.env.FUZZ_RUNS ?? 5);
jest.setTimeout(20_000 + runs * 5_000);

const setting = inOneServer();

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
