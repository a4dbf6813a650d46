import { describe, expect, it } from '@jest/globals';
import { DatabaseAway } from './database-away.ts';
import { FallbackCache } from './fallback-cache.ts';
import { Outage } from './outage.ts';

const away = () => Promise.reject(new DatabaseAway('nothing-recorded', new Error('gone')));

describe('what is remembered', () => {
  it('is what the database says, as long as it says something', async () => {
    const remembered = new FallbackCache<string>(10, new Outage());
    expect(await remembered.of('a', async () => 'one')).toBe('one');
    expect(await remembered.of('a', async () => 'two')).toBe('two');
    expect(await remembered.of('a', async () => undefined)).toBeUndefined();
    await expect(remembered.of('a', away)).rejects.toThrow(DatabaseAway);
  });

  it('is what it said last while it is away, without waiting for it again and again', async () => {
    const remembered = new FallbackCache<string>(10, new Outage());
    await remembered.of('b', async () => 'one');
    let asked = 0;
    const ask = () => {
      asked += 1;
      return away();
    };
    for (let n = 0; n < 5; n++) expect(await remembered.of('b', ask)).toBe('one');
    expect(asked).toBeLessThanOrEqual(1);
    remembered.forget('b');
    await expect(remembered.of('b', ask)).rejects.toThrow(DatabaseAway);
    await expect(remembered.of('c', away)).rejects.toThrow(DatabaseAway);
    expect(asked).toBeLessThanOrEqual(1); // nobody waits for what was found away a moment ago
  });

  it('is asked for again a second after it was found away', async () => {
    const outage = new Outage();
    const remembered = new FallbackCache<string>(10, outage);
    await expect(remembered.of('d', away)).rejects.toThrow(DatabaseAway);
    expect(outage.isFresh).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await remembered.of('d', async () => 'back')).toBe('back');
  });

  it('passes on what went wrong otherwise', async () => {
    const remembered = new FallbackCache<string>(10, new Outage());
    await remembered.of('a', async () => 'one');
    await expect(remembered.of('a', () => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
  });
});
