import { once } from 'node:events';
import { type IncomingMessage, type OutgoingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Config } from '../../apps/server/src/config/config.ts';
import { signedIn } from '../support/browser.ts';
import { inOneServer } from '../support/setting.ts';
import type { TestServer } from '../support/test-server.ts';

const setting = inOneServer();

describe('a name that is not ours', () => {
  it('[H23] is refused with a sentence, for pages and API alike', async () => {
    for (const path of ['/', '/console', '/api/session', '/api/packs', '/nothing']) {
      const { status, text: body } = await ask(path, { host: 'rebound.test' });
      expect([path, status, JSON.parse(body)]).toEqual([path, 421, expect.objectContaining({ code: 'host-refused' })]);
    }
    expect(await ask('/api/session', ['host', '127.0.0.1', 'host', 'rebound.test'])).toMatchObject({ status: 421 });
    expect(await ask('/api/session', { host: 'workshop.test' })).toMatchObject({ status: 401 });
    const rebound = { host: 'rebound.test', origin: 'http://rebound.test', 'content-type': 'application/json' };
    expect(await ask('/api/session', rebound, { method: 'POST' })).toMatchObject({ status: 421 });
  });

  it('[H23] is no matter to a probe', async () => {
    for (const path of ['/healthz', '/readyz']) {
      expect(await ask(path, { host: '10.1.2.3:3000' })).toEqual({ status: 200, text: '{"status":"ok"}' });
    }
  });

  it('[S4] opens no socket either', async () => {
    const handshake = '/socket.io/?EIO=4&transport=polling';
    expect((await ask(handshake, { host: 'rebound.test' })).status).toBe(403);
    expect((await ask(handshake, { host: 'rebound.test', origin: 'http://rebound.test' })).status).toBe(403);
    expect((await ask(handshake, { origin: setting.server.url.replace('http:', 'https:') })).status).toBe(403);
    expect((await ask(handshake, { origin: setting.server.url })).status).toBe(200);
  });
});

describe('what is noted', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('[E4] is who signs in or out, and what was refused: without a key, a code or an address', async () => {
    const server = await setting.another({ publicUrl: 'https://workshop.test' });
    const lines: string[] = [];
    for (const level of ['log', 'warn', 'error'] as const) {
      jest.spyOn(Logger.prototype, level).mockImplementation((line: unknown) => void lines.push(String(line)));
    }
    const trainer = await signedIn(server);
    await trainer.post('/api/session', { ownerKey: 'wrong-key-1' });
    await trainer.post('/api/session', { ownerKey: 'x' }, { origin: 'https://elsewhere.test' });
    await trainer.get('/socket.io/?EIO=4&transport=polling', { origin: 'https://elsewhere.test' });
    await trainer.delete('/api/session?everywhere=true');
    const source = /source=([\w-]{8})/.exec(lines[0] ?? '')?.[1];
    expect(lines).toEqual([
      `signed-in source=${source} at=/api/session`,
      `credentials-wrong source=${source} at=/api/session`,
      `origin-refused source=${source} see=PUBLIC_URL`,
      `origin-refused source=${source} see=PUBLIC_URL`,
      `signed-out-everywhere source=${source} at=/api/session`,
    ]);
  });
});

describe('what is for the host alone', () => {
  const statusOf = async (headers: Readonly<Record<string, string>>, more: Partial<Config>) =>
    (await ask('/metrics', headers, { server: await setting.another(more) })).status;

  it('[H26] are figures of the process: read on this machine, by no proxy, or with a token', async () => {
    const token = 'a-token-of-prometheus';
    const server = await setting.another({ metricsToken: token, publicUrl: 'https://workshop.test' });
    const read = async (headers: Readonly<Record<string, string>>) =>
      (await ask('/metrics', headers, { server })).status;
    expect(await read({})).toBe(200);
    expect(await read({ host: 'localhost:3000' })).toBe(200);
    expect(await read({ host: 'workshop.test' })).toBe(404);
    for (const header of ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via']) {
      expect([header, await read({ [header]: '127.0.0.1' })]).toEqual([header, 404]);
    }
    expect(await read({ host: 'workshop.test', authorization: `Bearer ${token}` })).toBe(200);
    expect(await read({ host: 'workshop.test', authorization: `Bearer ${token}x` })).toBe(404);
  });

  it('[H26] are read by everybody or by nobody, if the host wants it so', async () => {
    expect(await statusOf({ host: 'workshop.test' }, { metrics: 'everybody' })).toBe(200);
    expect(await statusOf({}, { metrics: 'off', metricsToken: 'a-token-of-prometheus' })).toBe(404);
  });

  it('[H16] is the description of the API, unless it is switched on', async () => {
    const server = await setting.another({ apiDocs: false });
    for (const path of ['/api/docs', '/api/docs/openapi.json', '/api/docs/openapi.yaml']) {
      expect([path, (await ask(path, {}, { server })).status]).toEqual([path, 404]);
    }
  });
});

/** The status of a request with these headers, which fetch would not send, and what it says. */
async function ask(
  path: string,
  headers: Readonly<Record<string, string>> | readonly string[] = {},
  { server = setting.server, method = 'GET' }: { readonly server?: TestServer; readonly method?: string } = {},
): Promise<{ readonly status: number | undefined; readonly text: string }> {
  const sent = request(`${server.url}${path}`, { method, headers: headers as OutgoingHttpHeaders }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage]; // node names it so
  return { status: response.statusCode, text: await text(response) };
}
