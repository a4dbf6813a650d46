import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseNews, payloadsOf } from './node-report.ts';

describe('news', () => {
  const numbers = (count: number) => new Map(Array.from({ length: count }, () => [randomUUID(), 2 ** 31 - 1] as const));

  it('fits into notifications and arrives complete, however much it is', () => {
    const news = { node: 'n'.repeat(64), heads: numbers(1_000), present: numbers(151) };
    const payloads = payloadsOf(news);
    for (const payload of payloads) expect(Buffer.byteLength(payload)).toBeLessThan(8_000);
    const arrived = payloads.map(parseNews);
    expect(new Map(arrived.flatMap((part) => [...(part?.heads ?? [])]))).toEqual(news.heads);
    expect(new Map(arrived.flatMap((part) => [...(part?.present ?? [])]))).toEqual(news.present);
  });

  it('is not told when there is none', () => {
    expect(payloadsOf({ node: 'n', heads: new Map(), present: new Map() })).toEqual([]);
  });

  it.each(['', 'no json', '[]', 'null', '7', '{"heads":{}}'])('is not read from %j', (payload) => {
    expect(parseNews(payload)).toBeUndefined();
  });

  it('passes over what is no number', () => {
    expect(parseNews('{"node":"n","heads":{"a":1,"b":"2","c":null},"present":3}')).toEqual({
      node: 'n',
      heads: new Map([['a', 1]]),
      present: new Map(),
    });
  });
});
