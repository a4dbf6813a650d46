import { describe, expect, it } from '@jest/globals';
import { SingleFlight } from './single-flight.ts';

/** A database that answers how often it was asked, when it is told to. */
function slow() {
  const waiting: (() => void)[] = [];
  let asked = 0;
  const ask = () => {
    const answer = ++asked;
    return new Promise<number>((resolve) => waiting.push(() => resolve(answer)));
  };
  const answer = async () => {
    waiting.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { ask, answer, count: () => asked };
}

describe('a question that many ask', () => {
  it('is asked again for all who came while it was under way', async () => {
    const database = slow();
    const turns = new SingleFlight<number>();
    const first = turns.of('code', database.ask);
    const others = Array.from({ length: 1_000 }, () => turns.of('code', database.ask));
    const another = turns.of('another', database.ask);
    await database.answer();
    expect(await first).toBe(1);
    const late = turns.of('code', database.ask);
    await database.answer();
    expect(await another).toBe(2);
    await database.answer();
    expect(new Set(await Promise.all(others))).toEqual(new Set([3]));
    await database.answer();
    expect(await late).toBe(4);
    expect(database.count()).toBe(4);
  });

  it('is asked again after it failed', async () => {
    const turns = new SingleFlight<number>();
    const failing = turns.of('code', () => Promise.reject(new Error('away')));
    const next = turns.of('code', () => Promise.resolve(7));
    await expect(failing).rejects.toThrow('away');
    expect(await next).toBe(7);
    expect(await turns.of('code', () => Promise.resolve(8))).toBe(8);
  });
});
