import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Entries, type Entry } from './entries.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const hall = 1_000;
let people = 0;
const entry = (more: Partial<Entry> = {}): Entry => ({
  participantId: `person ${++people}`,
  door: 'workshop 1',
  address: 'the hall',
  maxParticipants: hall,
  isKnown: false,
  ...more,
});

const entered = (entries: Entries, more: Partial<Entry> = {}): Promise<boolean> =>
  entries.through(entry(more), async () => true).catch(() => false);

const crowd = async (entries: Entries, count: number, more: Partial<Entry> = {}) =>
  (await Promise.all(Array.from({ length: count }, () => entered(entries, more)))).filter(Boolean).length;

describe('those whom a door lets in', () => {
  it('may be a whole hall behind one address in one moment', async () => {
    expect(await crowd(new Entries(), hall)).toBe(hall);
  });

  it('come slowly after that, and leave other addresses their turn', async () => {
    const entries = new Entries();
    expect(await crowd(entries, 5_000)).toBe(1.25 * hall);
    jest.advanceTimersByTime(60_000);
    expect(await crowd(entries, 5_000)).toBe(50);
    expect(await crowd(entries, 5_000, { address: 'elsewhere' })).toBe(50);
  });

  it('begin anew behind a new door', async () => {
    const entries = new Entries();
    await crowd(entries, 2_000);
    expect(await crowd(entries, hall, { door: 'workshop 2' })).toBe(hall);
  });

  it('are not counted when they are refused', async () => {
    const entries = new Entries();
    const refused = () => entries.through(entry(), () => Promise.reject(new Error('no'))).catch(() => false);
    await Promise.all(Array.from({ length: 3_000 }, refused));
    expect(await crowd(entries, hall)).toBe(hall);
  });

  it('are each let in again a few times, and then every half a minute', async () => {
    const entries = new Entries();
    const same = { participantId: 'anna', isKnown: true };
    expect(await crowd(entries, 50, same)).toBe(10);
    expect(await entered(entries, { participantId: 'bert', isKnown: true })).toBe(true);
    jest.advanceTimersByTime(30_000);
    expect(await crowd(entries, 50, same)).toBe(1);
  });

  it('may come and go in a small room', async () => {
    expect(await crowd(new Entries(), 500, { maxParticipants: 5 })).toBe(125);
  });
});
