import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createScratchDatabase, type ScratchDatabase } from '../../apps/server/src/database/scratch-database.ts';
import { Hall, type Length } from './hall.ts';
import { type Attack, attacks } from './table.ts';
import { faults, heading, lineOf, longestBlockMs, type Report } from './verdict.ts';

/** The long form is `npm run attack`: every attack, each for longer and on a server of its own. */
const isLong = process.env.ATTACK === 'long';
const length: Length = isLong ? { calmMs: 3_000, attackMs: 8_000 } : { calmMs: 400, attackMs: 1_500 };
jest.setTimeout(300_000);

let database: ScratchDatabase;
let hall: Hall | undefined;

beforeAll(async () => {
  database = await createScratchDatabase(process.env.TEST_DATABASE_URL);
  process.stdout.write(`${heading}\n`);
});
afterAll(async () => {
  await hall?.close();
  await database.drop();
});

async function attacked(attack: Attack, index: number): Promise<Report> {
  hall ??= await Hall.open(database);
  let isWell = false;
  try {
    const report = await hall.attack(attack, length, addressOf(index));
    process.stdout.write(`${lineOf(report)}\n`);
    isWell = faults(report).length === 0;
    return report;
  } finally {
    if (isLong || !isWell) await replaceHall();
  }
}

/** A server that was brought down, or attacked for long, is no measure for the next attack. */
async function replaceHall(): Promise<void> {
  await hall?.close();
  hall = undefined;
}

/** Each attacker has an address of its own. Only Linux has all of 127/8 without being told. */
function addressOf(index: number): string | undefined {
  return process.platform === 'linux' ? `127.0.1.${index + 1}` : undefined;
}

describe('while one address attacks, everybody else votes as before', () => {
  it.each(
    attacks
      .filter(({ onlyLong }) => isLong || !onlyLong)
      .map((attack, index) => [attack.title, attack, index] as const),
  )('[L17] %s', async (_title, attack, index) => {
    const first = await attacked(attack, index);
    // a fault is there each time; a machine that had something else to do is not
    const report = faults(first).length === 0 ? first : await attacked(attack, index);
    expect(faults(report)).toEqual([]);
  });
});

describe('after people joined and left again and again', () => {
  it('[L17] the next start reads the log in turns', async () => {
    await replaceHall();
    hall = await Hall.open(database);
    const ghosts = {
      title: 'people who join and leave at once',
      file: 'ghosts',
      options: {},
      coming: 'nobody',
    } as const;
    await hall.attack(ghosts, { ...length, attackMs: 2 * length.attackMs }, addressOf(0));
    let shortestMs = Number.POSITIVE_INFINITY;
    for (let start = 0; start < 3 && shortestMs >= longestBlockMs; start++) {
      const { events, busyMs } = await hall.restart();
      process.stdout.write(`${events} events read at a start: blocked for ${busyMs.toFixed(0)} ms\n`);
      shortestMs = Math.min(shortestMs, busyMs);
    }
    expect(shortestMs).toBeLessThan(longestBlockMs);
  });
});
