import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { codeAlphabet, codeLength, codeLengths } from '@rolwissel/protocol';
import { CodeGuesses, codeGuesses, costOf } from './code-guesses.ts';
import { personalGuesses } from './guessing.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const right = 'RIGHT77';
const look = (code: string) => async () => (code === right ? 'a room' : undefined);
const codes = (count: number) => Array.from({ length: count }, (_, n) => `N${String(n).padStart(6, '0')}`);

/** What typing a code comes to: found, nothing, or how long to wait. */
const tried = (guesses: CodeGuesses, code: string, address: string): Promise<unknown> =>
  guesses.behind(code, address, look(code)).then(
    (found) => found ?? 'nothing',
    (error: { readonly retryAfterMs: number }) => error.retryAfterMs,
  );

async function wrong(guesses: CodeGuesses, count: number, address: string) {
  const outcomes = await Promise.all(codes(count).map((code) => tried(guesses, code, address)));
  return outcomes.filter((outcome) => outcome === 'nothing').length;
}

/** How many a bucket lets through in so many seconds, full when they begin. */
const inSeconds = (
  { burst, refilledInMs }: { readonly burst: number; readonly refilledInMs: number },
  seconds: number,
) => burst + (burst * seconds * 1_000) / refilledInMs;

const aDay = 86_400;

describe('typing codes', () => {
  it('hits one of 100 live rooms in a day from 100 addresses with a probability of at most 0.001', () => {
    const perAddress = Math.min(inSeconds(codeGuesses.perAddress, aDay), inSeconds(codeGuesses.perAddressInAll, aDay));
    const tries = Math.min(100 * perAddress, inSeconds(codeGuesses.everywhere, aDay));
    expect(tries).toBe(182_800);
    for (const length of codeLengths) {
      const cost = costOf('x'.repeat(length));
      expect(((tries / cost) * 100) / codeAlphabet.length ** length).toBeLessThanOrEqual(0.001);
    }
    expect(costOf('x'.repeat(codeLength))).toBe(1);
  });

  it('is not made impossible for everybody by a few addresses', () => {
    const anHour = 3_600;
    const few = 10 * inSeconds(codeGuesses.perAddressInAll, anHour);
    expect(few).toBeLessThan(inSeconds(codeGuesses.everywhere, anHour));
  });

  it('ends after sixty wrong ones from an address, and goes on within seconds', async () => {
    const guesses = new CodeGuesses();
    expect(await wrong(guesses, 100, 'here')).toBe(60);
    expect(await tried(guesses, right, 'here')).toBe(3_000);
    expect(await tried(guesses, right, 'there')).toBe('a room');
    jest.advanceTimersByTime(3_000);
    expect(await tried(guesses, right, 'here')).toBe('a room');
  });

  it('always passes with what was right once from this address', async () => {
    const guesses = new CodeGuesses();
    expect(await tried(guesses, right, 'here')).toBe('a room');
    expect(await wrong(guesses, 100, 'here')).toBe(60);
    for (let n = 0; n < 100; n++) expect(await tried(guesses, right, 'here')).toBe('a room');
  });

  it('lets a whole room in with one code in one moment', async () => {
    const guesses = new CodeGuesses();
    const room = await Promise.all(Array.from({ length: 1_000 }, () => tried(guesses, right, 'here')));
    expect(new Set(room)).toEqual(new Set(['a room']));
  });

  it('counts the same wrong code once: who tries it again learns nothing', async () => {
    const guesses = new CodeGuesses();
    const looked = jest.fn(look('WRONG77'));
    for (let n = 0; n < 200; n++) expect(await guesses.behind('WRONG77', 'here', looked)).toBeUndefined();
    expect(looked).toHaveBeenCalledTimes(1);
    expect(await wrong(guesses, 100, 'here')).toBe(59);
  });

  it('costs nothing while nobody can say whether it is right', async () => {
    const guesses = new CodeGuesses();
    const away = () => Promise.reject(new Error('away'));
    for (let n = 0; n < 100; n++) await expect(guesses.behind(right, 'here', away)).rejects.toThrow('away');
    expect(await tried(guesses, right, 'here')).toBe('a room');
  });

  it('no longer passes with a code that leads nowhere any more', async () => {
    const guesses = new CodeGuesses();
    expect(await tried(guesses, right, 'here')).toBe('a room');
    const gone = async () => undefined;
    expect(await guesses.behind(right, 'here', gone)).toBeUndefined();
    expect(await wrong(guesses, 100, 'here')).toBe(60);
  });

  it('costs as many times as much as a shorter code is easier to hit', async () => {
    const guesses = new CodeGuesses();
    const outcomes = await Promise.all(codes(40).map((code) => tried(guesses, code.slice(1), 'here')));
    expect(outcomes.filter((outcome) => outcome === 'nothing')).toHaveLength(18);
  });
});

describe('personal codes', () => {
  it('of any seat are hit in an afternoon with a probability of at most 0.001, from however many addresses', () => {
    const tries = inSeconds(personalGuesses.perWorkshop, 4 * 3_600);
    expect(tries).toBe(4_900);
    expect(tries / 10 ** 7).toBeLessThanOrEqual(0.001);
  });
});
