import { randomInt, randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import type { Problem } from '@rolwissel/protocol';
import { Browser, signedIn } from '../support/browser.ts';
import { inOneServer } from '../support/setting.ts';
import type { TestServer } from '../support/test-server.ts';
import { openWorkshop } from '../support/workshop.ts';

const setting = inOneServer();
const engine = '/socket.io/?EIO=4&transport=polling';

/** The status of an answer to a websocket handshake that a page of `origin` makes. */
function upgrade({ url }: TestServer, path: string, origin: string): Promise<number> {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  const head = [
    `GET ${path} HTTP/1.1`,
    `Host: ${host}`,
    `Origin: ${origin}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  return new Promise((resolve, reject) => {
    socket.once('data', (bytes) => {
      resolve(Number(bytes.toString().split(' ')[1]));
      socket.destroy();
    });
    socket.once('close', () => resolve(0)).once('error', reject);
  });
}

describe('a page of another origin', () => {
  const foreign = 'https://elsewhere.test';
  const stranger = () => new Browser(setting.server);
  const freshSid = async () => /"sid":"([^"]+)"/.exec((await stranger().get(engine)).text)?.[1] ?? '';

  it('[S4] gets no session by a script tag, which sends no Origin', async () => {
    for (const query of ['&j=0', '&j=17', '&j=']) {
      const answer = await stranger().get(engine + query);
      expect([query, answer.status >= 400, answer.text]).toEqual([query, true, expect.not.stringContaining('sid')]);
    }
  });

  it('[S4] gets nothing into or out of a session that it knows', async () => {
    const path = `${engine}&sid=${await freshSid()}`;
    const asPage = { origin: foreign, 'content-type': 'text/plain;charset=UTF-8' };
    const put = await stranger().call('POST', path, '40{}', asPage);
    expect(put.status).toBeGreaterThanOrEqual(400);
    const form = await stranger().call('POST', `${path}&j=0`, 'd=40{}', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
    const taken = await stranger().get(path, { origin: foreign });
    expect(taken.status).toBeGreaterThanOrEqual(400);
    const ws = path.replace('polling', 'websocket');
    expect(await upgrade(setting.server, ws, foreign)).not.toBe(101);
    expect(await upgrade(setting.server, '/socket.io/?EIO=4&transport=websocket', foreign)).not.toBe(101);
  });

  it('[S4] is known by what the browser says of the request, also where it sends no Origin', async () => {
    const asScript = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' };
    expect((await stranger().get(engine, asScript)).status).toBeGreaterThanOrEqual(400);
    const path = `${engine}&sid=${await freshSid()}`;
    expect((await stranger().get(path, asScript)).status).toBeGreaterThanOrEqual(400);
  });
});

describe('an address that is made up', () => {
  it('[L9] gives nobody more tries: who forwards is believed only when named', async () => {
    const server = await setting.another({ publicUrl: 'https://workshop.test' });
    const tries = Array.from({ length: 40 }, (_, n) =>
      new Browser(server).post<Problem>(
        '/api/session',
        { ownerKey: randomUUID() },
        { host: 'workshop.test', 'x-forwarded-for': `203.0.113.${n}`, forwarded: `for=203.0.113.${n}` },
      ),
    );
    const looked = (await Promise.all(tries)).filter(({ status }) => status === 401);
    expect(looked.length).toBeLessThanOrEqual(10);
  });
});

/** Two addresses of this machine. Only Linux has all of 127/8 without being told. */
const whereAddressesAre = process.platform === 'linux' ? describe : describe.skip;

/** The status of an answer to a request that comes from such an address. */
function statusFrom(localAddress: string, path: string, body: object): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers: { 'content-type': 'application/json' }, localAddress };
    const outgoing = request(setting.server.url + path, options, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    });
    outgoing.on('error', reject).end(JSON.stringify(body));
  });
}

whereAddressesAre('somebody who guesses personal codes', () => {
  it('[L8] takes no seat, and keeps nobody elsewhere from coming back', async () => {
    const workshop = await openWorkshop(setting.server, { participants: 12 });
    const { code, people } = workshop;
    const known = people.map(({ personalCode }) => personalCode).join('');
    const guessed = () => workshop.person(0).personalCode.replaceAll(/./g, () => known[randomInt(known.length)] ?? '');
    const guess = (alias: string) => statusFrom('127.0.1.1', '/api/rejoin', { code, alias, personalCode: guessed() });
    const answers = await Promise.all(Array.from({ length: 240 }, (_, n) => guess(workshop.person(n % 12).alias)));
    expect(answers).not.toContain(200);
    expect(answers.filter((status) => status !== 429).length).toBeLessThanOrEqual(30);
    const { alias, personalCode } = workshop.person(11);
    expect(await statusFrom('127.0.0.1', '/api/rejoin', { code, alias, personalCode })).toBe(200);
    workshop.close();
  });
});

describe('somebody who guesses the owner key', () => {
  it('[L9] keeps nobody with the right one out', async () => {
    const guesses = Array.from({ length: 40 }, () =>
      new Browser(setting.server).post('/api/session', { ownerKey: randomUUID() }),
    );
    expect((await Promise.all(guesses)).filter(({ status }) => status === 204)).toEqual([]);
    await signedIn(setting.server); // throws when it cannot
  });
});
