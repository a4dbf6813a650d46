import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Problem } from '@rolwissel/protocol';
import type { TrustedProxies } from '../../apps/server/src/access/address.ts';
import { Browser } from '../support/browser.ts';
import type { OwnServer } from '../support/server.ts';
import { inOneServer } from '../support/setting.ts';
import type { TestServer } from '../support/test-server.ts';

const setting = inOneServer();

/** How a wrong owner key is answered when it comes with this X-Forwarded-For. */
async function guess(server: TestServer, forwarded: string): Promise<string> {
  const headers = { 'x-forwarded-for': forwarded, 'x-forwarded-proto': 'https' };
  return (await new Browser(server).post<Problem>('/api/session', { ownerKey: 'wrong' }, headers)).body.code;
}

/** What eleven guesses hear, each from where `from` says: of one address the last is one too many. */
async function guesses(server: TestServer, from: (n: number) => string): Promise<ReadonlySet<string>> {
  const heard = new Set<string>();
  for (let n = 0; n < 11; n++) heard.add(await guess(server, from(n)));
  return heard;
}

const stopped = new Set(['credentials-wrong', 'too-many-attempts']);
const passed = new Set(['credentials-wrong']);

const behind = (trustProxy: TrustedProxies) => setting.another({ trustProxy, publicUrl: 'https://workshop.test' });

describe('an address that a header claims', () => {
  it('[L16] is believed of nobody, neither on this machine nor on a private network', async () => {
    expect(await guesses(await behind([]), (n) => `10.0.0.${n}`)).toEqual(stopped);
  });

  it('[L16] is believed of a proxy that is named, and only up to there', async () => {
    const server = await behind(['127.0.0.1']);
    expect(await guesses(server, (n) => `203.0.113.${n}`)).toEqual(passed);
    expect(await guesses(server, (n) => `203.0.113.${n}, 198.51.100.1`)).toEqual(stopped);
    expect(await guess(server, '198.51.100.2')).toBe('credentials-wrong');
  });

  it('[L16] is the same with any port, and in any corner of its /64', async () => {
    const server = await behind(1);
    expect(await guesses(server, (n) => `203.0.113.8:${40_000 + n}`)).toEqual(stopped);
    expect(await guesses(server, (n) => `2001:db8:1:2::${n}`)).toEqual(stopped);
    expect(await guess(server, '2001:db8:1:3::1')).toBe('credentials-wrong');
  });
});

describe('a proxy that nobody named', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('[L16] is pointed out once, in a sentence', async () => {
    const server = await behind([]);
    const warn = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    await guess(server, '203.0.113.1');
    await guess(server, '203.0.113.2');
    const told = warn.mock.calls.map(([message]) => String(message)).filter((text) => text.includes('TRUST_PROXY'));
    expect(told).toEqual([expect.stringMatching(/^Somebody who is not trusted sent X-Forwarded-For.*\.$/)]);
  });
});

describe('the cookie of a trainer', () => {
  const cookieOf = async (server: OwnServer, headers: Record<string, string>) => {
    const answer = await new Browser(server).post('/api/session', { ownerKey: server.ownerKey }, headers);
    return answer.headers.get('set-cookie');
  };

  it('[H4] is for https alone exactly where the public address is, whatever a header says', async () => {
    const https = await setting.another({ publicUrl: 'https://workshop.test' });
    for (const proto of ['http', 'https']) {
      const headers = { 'x-forwarded-proto': proto };
      expect(await cookieOf(https, headers)).toMatch(/^__Host-rolwissel=[\w-]+;.* Secure;/);
      expect(await cookieOf(setting.server, headers)).toMatch(/^rolwissel=[\w-]+; (?!.*Secure)/);
    }
  });
});
