import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { isFromHere } from './origins.ts';

const asked = (headers: object) => ({ headers }) as IncomingMessage; // all that is looked at
const from = (origin: string, host: string, ...origins: readonly string[]) =>
  isFromHere(asked({ origin, host }), origins);

describe('a request', () => {
  it('[S4] [H3] is from here when scheme, host and port of its page are those of this server', () => {
    const lan = 'http://192.0.2.7:3000';
    expect(from(lan, 'elsewhere:1', lan)).toBe(true);
    expect(from('http://laptop.local:3000', 'laptop.local:3000', lan)).toBe(true);
    for (const origin of ['https://laptop.local:3000', 'http://laptop.local', 'http://laptop.local:3001', 'null', '']) {
      expect([origin, from(origin, 'laptop.local:3000', lan)]).toEqual([origin, false]);
    }
  });

  it('[S4] [H3] over https is from here by https, and on the machine itself by http', () => {
    const site = 'https://rolwissel.test';
    expect(from('https://other.test', 'other.test', site)).toBe(true);
    expect(from('http://other.test', 'other.test', site)).toBe(false);
    for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000']) {
      expect([from(`http://${host}`, host, site), from(`https://${host}`, host, site)]).toEqual([true, false]);
    }
    expect(from('http://localhost.evil.test', 'localhost.evil.test', site)).toBe(false);
  });

  it('[S4] [H3] without an Origin is of a program, or of a page that its browser says is ours', () => {
    expect(isFromHere(asked({ host: 'x' }), [])).toBe(true);
    for (const [site, isOurs] of [
      ['same-origin', true],
      ['none', true],
      ['same-site', false],
      ['cross-site', false],
    ] as const) {
      expect([site, isFromHere(asked({ host: 'x', 'sec-fetch-site': site }), [])]).toEqual([site, isOurs]);
    }
  });
});
