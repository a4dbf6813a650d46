import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { WebSocket } from 'ws';
import { createScratchDatabase, type ScratchDatabase } from '../../apps/server/src/database/scratch-database.ts';
import { Pages } from '../../apps/server/src/pages/pages.ts';
import { createServer } from '../../apps/server/src/server.ts';
import { Browser } from '../support/browser.ts';
import { rawHttp } from '../support/raw-http.ts';
import { configOf } from '../support/server.ts';
import { testKeys } from '../support/test-server.ts';
import { eventually, until } from '../support/until.ts';

jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'rolwissel-pages-'));
const script = `console.log('${'a long script '.repeat(100_000)}');`;
const phonePage = '<!doctype html><title>Phone</title>';
/** Bytes of a file that no connection takes in at once. */
const long = 40_000_000;
let database: ScratchDatabase;
let app: NestExpressApplication;
let browser: Browser;
let url: string;

/** What a build leaves behind. */
function build(): Pages {
  const apps = ['phone', 'trainer'].map((name) => join(folder, name));
  for (const name of apps) mkdirSync(join(name, 'assets'), { recursive: true });
  const [phone = '', trainer = ''] = apps;
  const files = {
    [join(phone, 'index.html')]: phonePage,
    [join(phone, 'sw.js')]: 'self.skipWaiting()',
    [join(phone, 'assets/live-1.js')]: script,
    [join(phone, 'assets/live-1.js.br')]: brotliCompressSync(script),
    [join(phone, 'assets/live-1.js.gz')]: gzipSync(script),
    [join(phone, 'assets/film.js')]: Buffer.alloc(long, 'x'),
    [join(phone, 'assets/live-1.js.map')]: '{"sources": ["secret.ts"]}',
    ...Object.fromEntries(
      ['index', 'projector', 'remote', 'replay'].map((name) => [join(trainer, `${name}.html`), `<b>${name}`]),
    ),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(name, content);
  return new Pages(phone, trainer);
}

beforeAll(async () => {
  database = await createScratchDatabase(process.env.TEST_DATABASE_URL);
  app = await createServer(configOf(database.url), database.url, build());
  await app.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`; // it listens on a port
  browser = new Browser({ url, ...testKeys });
});
afterAll(async () => {
  await app.close();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const asBrowser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const uuid = '3b241101-e2bb-4255-8caf-4136c566a962';

describe('the pages', () => {
  it.each([
    ['/', phonePage],
    ['/j/7ZEGHP', phonePage],
    ['/j/7ZE-GHP/', phonePage],
    ['/console', '<b>index'],
    ['/console/', '<b>index'],
    [`/w/${uuid}/projector`, '<b>projector'],
    [`/w/${uuid}/remote`, '<b>remote'],
    [`/w/${uuid}/replay`, '<b>replay'],
  ])('[H15] %s', async (path, content) => {
    const { status, text, headers } = await browser.get(path);
    expect([status, text, headers.get('cache-control')]).toEqual([200, content, 'no-cache']);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    const head = await fetch(url + path, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
      200,
      `${content.length}`,
      '',
    ]);
  });

  it.each([
    ['br', 'br'],
    ['gzip;q=1, br;q=0', 'gzip'],
    ['identity', null],
  ])('[H15] come compressed to who takes %s, and once', async (accepted, encoding) => {
    const { status, headers, text } = await browser.get('/assets/live-1.js', { 'accept-encoding': accepted });
    expect([status, headers.get('content-encoding'), text]).toEqual([200, encoding, script]);
    expect(headers.get('vary')).toBe('Accept-Encoding');
    expect(headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
    const kept = { 'if-none-match': headers.get('etag') ?? '', 'cache-control': 'max-age=0' };
    expect((await browser.get('/assets/live-1.js', kept)).status).toBe(304);
    expect((await browser.get('/sw.js', kept)).status).toBe(200);
  });

  it('[H15] are read, and nothing else is done with them', async () => {
    for (const method of ['DELETE', 'PROPFIND', 'POST', 'OPTIONS']) {
      for (const path of ['/', '/console', '/assets/live-1.js']) {
        const { status, headers } = await fetch(url + path, { method, headers: asBrowser });
        expect([method, path, status]).toEqual([method, path, 404]);
        expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
      }
    }
  });

  it('[H15] keep their sources to themselves', async () => {
    for (const ending of ['.map', '.br', '.gz'])
      expect((await browser.get(`/assets/live-1.js${ending}`)).status).toBe(404);
  });
});

describe('the way in', () => {
  it.each(['/', '/j/', '/J/7ZEGHP', '/j/7ZE-GHP.', '/j/code:%207ZE%20GHP'])(
    '[H15] %s is the phone’s page',
    async (path) => {
      const page = await browser.get(path, asBrowser);
      expect([page.status, page.text]).toEqual([200, phonePage]);
    },
  );
});

describe('an address that leads nowhere', () => {
  it.each(['/7ZEGHP', '/join', '/w/NOT-A-UUID/replay', '/console/nothing', '/%E0%A4%A', '/apiary'])(
    '[H20] %s shows people the page that asks for the code, and tells programs',
    async (path) => {
      const page = await browser.get(path, asBrowser);
      expect([page.status, page.text]).toEqual([404, phonePage]);
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const problem = await browser.get(path, { accept: '*/*' });
      expect([problem.status, problem.body]).toEqual([404, expect.objectContaining({ code: 'not-found' })]);
    },
  );

  it('[H20] of the API is a problem for everybody', async () => {
    for (const path of ['/api/nothing', '/api/workshops/x/y'])
      expect(await browser.get(path, asBrowser)).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});

describe('what is served', () => {
  it('[H21] holds no file open for who goes away in the middle of it', async () => {
    const open = () => readdirSync('/proc/self/fd').length;
    if (process.platform !== 'linux') return;
    const before = open();
    for (let round = 0; round < 10; round++) {
      await Promise.all(
        Array.from({ length: 30 }, async () => {
          const socket = connect(Number(new URL(url).port), '127.0.0.1');
          await once(socket, 'connect');
          socket.write('GET /assets/live-1.js HTTP/1.1\r\nHost: x\r\n\r\n');
          await once(socket, 'data');
          socket.destroy();
        }),
      );
    }
    await eventually(() => expect(open()).toBeLessThan(before + 30));
  });

  it('[H21] is answered one at a time: who sends the next request before the answer is cut off', async () => {
    const requests = 'GET /assets/live-1.js HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(30);
    const answers = await rawHttp({ url }, requests);
    expect(answers.match(/HTTP\/1\.1 200/g)?.length ?? 0).toBeLessThanOrEqual(1);
    const inTurn = await Promise.all(Array.from({ length: 20 }, () => browser.get('/sw.js')));
    expect(inTurn.every(({ status }) => status === 200)).toBe(true);
  });

  it('[H21] ends for who takes nothing of it any more, and for no screen of the room', async () => {
    const server = app.getHttpServer();
    const silenceMs = server.timeout;
    server.timeout = 300;
    const screen = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    await once(screen, 'open');
    const reader = connect(Number(new URL(url).port), '127.0.0.1').pause();
    const closed = once(reader, 'close');
    reader.write('GET /assets/film.js HTTP/1.1\r\nHost: x\r\n\r\n');
    await sleep(1_500);
    expect(screen.readyState).toBe(WebSocket.OPEN); // silent for as long, but without a seat for less than five seconds
    reader.resume();
    let received = 0;
    reader.on('data', (bytes) => {
      received += bytes.length;
    });
    await closed;
    expect(received).toBeLessThan(long);
    screen.terminate();
    server.timeout = silenceMs;
    expect(silenceMs).toBe(30_000);
  });

  // the last one: from here on the build is gone
  it('[H21] is what was built when the server started, whatever is built afterwards', async () => {
    writeFileSync(join(folder, 'phone/index.html'), '<title>Half of the next pa');
    rmSync(join(folder, 'phone/assets'), { recursive: true });
    writeFileSync(join(folder, 'phone/assets-2.js'), 'new');
    expect((await browser.get('/')).text).toBe(phonePage);
    expect((await browser.get('/assets/live-1.js')).text).toBe(script);
    expect((await browser.get('/assets-2.js')).status).toBe(404);
    rmSync(folder, { recursive: true });
    await until('it still runs', async () => (await browser.get('/readyz')).status === 200);
    expect((await browser.get('/')).text).toBe(phonePage);
  });
});
