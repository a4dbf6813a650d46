import { describe, expect, it } from '@jest/globals';
import { Browser } from '../support/browser.ts';
import { rawHttp } from '../support/raw-http.ts';
import { inOneServer } from '../support/setting.ts';

const setting = inOneServer();

/** The sources after `connect-src` of a policy. */
const connectSources = (policy: string | null | undefined) =>
  /connect-src ([^;]*)/
    .exec(policy ?? '')?.[1]
    ?.trim()
    .split(' ');

const ask = (...hosts: readonly string[]) =>
  rawHttp(
    setting.server,
    ['GET /api/session HTTP/1.1', ...hosts.map((host) => `Host: ${host}`), 'Connection: close', '', ''].join('\r\n'),
  );

describe.each(['/api/session', '/api/docs', '/nowhere', '/healthz'])('the answer to %s', (path) => {
  it('[H17] asks for no camera, no place and no payment', async () => {
    const policy = (await new Browser(setting.server).get(path)).headers.get('permissions-policy');
    for (const feature of ['camera', 'microphone', 'geolocation', 'payment']) expect(policy).toContain(`${feature}=()`);
    expect(policy).toContain('screen-wake-lock=(self)');
  });
});

describe('the policy of a page', () => {
  it('[H17] names the hosts that sockets may go to: the one that was asked, and the public one', async () => {
    const { headers } = await new Browser(setting.server).get('/api/session');
    const { host } = new URL(setting.server.url);
    expect(connectSources(headers.get('content-security-policy'))).toEqual([
      "'self'",
      `ws://${host}`,
      `wss://${host}`,
      'ws://workshop.test',
      'wss://workshop.test',
    ]);
  });

  it('[H17] takes nothing into it that is no host', async () => {
    const answer = await ask("evil; script-src 'unsafe-inline'");
    const policy = /^content-security-policy: (.*)$/im.exec(answer)?.[1];
    expect(policy).not.toContain('unsafe-inline');
    expect(connectSources(policy)).toEqual(["'self'", 'ws://workshop.test', 'wss://workshop.test']);
  });
});

describe('a request', () => {
  it('[H23] that names two hosts is refused, whichever come first', async () => {
    expect(await ask('workshop.test')).toMatch(/^HTTP\/1\.1 401 /);
    for (const hosts of [
      ['workshop.test', 'evil.test'],
      ['workshop.test', 'workshop.test'],
    ]) {
      const answer = await ask(...hosts);
      expect(answer).toMatch(/^HTTP\/1\.1 421 /);
      expect(answer).toContain('"code":"host-refused"');
    }
  });
});
