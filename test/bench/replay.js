// A recording of 100,000 events of a full hall, folded in the browser, and 100 jumps to random places in it; then the page
// itself, as it comes in over the wire. Build first.

import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import express from 'express';
import { build } from 'vite';
import { Pages, servingPages } from '../../apps/server/dist/pages/pages.js';
import { recordingStream } from '../../apps/server/dist/workshops/recording-stream.js';
import { builtInPacks, packFor } from '../../libs/content/dist/packs-door.js';
import { findBrowser } from '../support/find-browser.js';
import { heading, line, percentiles } from './figures.js';
import { longRecording } from './long-recording.js';

const wanted = 100_000;
const jumps = 100;

const events = longRecording(wanted);
const code = await bundledDomain();
const cache = mkdtempSync(join(tmpdir(), 'rolwissel-bench-'));
const browser = await chromium.launch({ ...(await findBrowser(cache)), args: ['--no-sandbox'] });
try {
  report(await inTheFold(await browser.newPage()));
  reportPage(await inThePage(await browser.newPage()));
} finally {
  await browser.close();
  rmSync(cache, { recursive: true, force: true });
}

/** @param {import('@playwright/test').Page} page */
async function inTheFold(page) {
  await page.route('http://bench.test/**', (route) =>
    route.request().url().endsWith('domain.js')
      ? route.fulfill({ contentType: 'text/javascript', body: code })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
  );
  await page.goto('http://bench.test/');
  const figures = await page.evaluate(measure, { events: JSON.stringify(events) });
  const seek = await timed(page, (to) => page.evaluate((count) => globalThis.seek(count), to));
  await page.close();
  return { ...figures, seek };
}

/** So many jumps to random places: how long each took by the clock, and of it the time that the page itself had a processor. */
async function timed(page, jump) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spentMs = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return 1_000 * metrics.find(({ name }) => name === 'ThreadTime').value;
  };
  const [wallMs, ownMs] = [[], []];
  for (let count = 0; count < jumps; count++) {
    const before = await spentMs();
    wallMs.push(await jump(Math.floor(Math.random() * wanted)));
    ownMs.push((await spentMs()) - before);
  }
  return { wall: percentiles(wallMs), own: percentiles(ownMs) };
}

/** The built page, from a server that sends the recording as ours does. @param {import('@playwright/test').Page} page */
async function inThePage(page) {
  const server = await recordingServer();
  const start = performance.now();
  await page.goto(`${server.url}/w/00000000-0000-4000-8000-000000000001/replay`);
  await page.waitForSelector('.moment-slider', { timeout: 60_000 });
  const usableMs = performance.now() - start;
  const come = await page.evaluate(() => Number(document.querySelector('.moment-slider')?.getAttribute('max')));
  await page.waitForFunction(
    (count) => document.querySelector('.moment-slider')?.getAttribute('max') === String(count),
    wanted,
    {
      timeout: 120_000,
    },
  );
  const wholeMs = performance.now() - start;
  const jump = await timed(page, (to) => page.evaluate(jumping, to));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  server.close();
  return { usableMs, come, wholeMs, jump, heapBytes: usedSize };
}

async function recordingServer() {
  const pages = Pages.built();
  const recording = {
    workshop: { id: '00000000-0000-4000-8000-000000000001', title: 'Bench', status: 'live' },
    pack: packFor(builtInPacks[0], 'trainer'),
    events,
    head: events.at(-1).position,
  };
  const app = express();
  app.get('/api/workshops/:id/recording', (request, response) => {
    const { body, encoding } = recordingStream(recording, String(request.headers['accept-encoding'] ?? ''));
    if (encoding) response.setHeader('Content-Encoding', encoding);
    body.pipe(response.type('application/json; charset=utf-8'));
  });
  app.use(servingPages(pages));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** Runs in the page: jumps to a place as a hand on the slider does; how long until it is drawn. */
async function jumping(to) {
  const slider = document.querySelector('.moment-slider');
  const start = performance.now();
  slider.value = String(to + 1);
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/** Runs in the page. */
async function measure({ events: text }) {
  const { emptyWorkshop, evolve, replayable } = await import('/domain.js');
  const recorded = JSON.parse(text);
  const foldStart = performance.now();
  const state = emptyWorkshop();
  for (const event of recorded) evolve(state, event, event);
  const foldMs = performance.now() - foldStart;
  const enterStart = performance.now();
  const frames = replayable(recorded);
  frames.at(recorded.length);
  const enterMs = performance.now() - enterStart;
  globalThis.seek = (to) => {
    const start = performance.now();
    frames.at(to);
    return performance.now() - start;
  };
  const parseStart = performance.now();
  JSON.parse(JSON.stringify(state));
  return { foldMs, enterMs, stateBytes: JSON.stringify(state).length, copyMs: performance.now() - parseStart };
}

function report({ foldMs, enterMs, seek, stateBytes, copyMs }) {
  console.log(
    `\n${events.length} events of ${events.filter(({ type }) => type === 'ParticipantJoined').length} people, in the browser\n`,
  );
  console.log(heading);
  console.log(line(`seek, ${jumps} random places`, seek.wall));
  console.log(line('of it with a processor of its own', seek.own));
  console.log(`
seek p99                 ${seek.own.p99.toFixed(1)} ms of its own, ${seek.wall.p99.toFixed(1)} ms by the clock   (aim: at most 16 ms)
fold all events once     ${foldMs.toFixed(0)} ms, ${((foldMs * 1e3) / events.length).toFixed(2)} µs an event
fold and keep frames     ${enterMs.toFixed(0)} ms
seek p50 / one copy of the last state (${(stateBytes / 1024).toFixed(0)} kB, ${copyMs.toFixed(1)} ms)   ${(seek.wall.p50 / copyMs).toFixed(2)}x
`);
}

function reportPage({ usableMs, come, wholeMs, jump, heapBytes }) {
  console.log(`in the page itself

usable after             ${usableMs.toFixed(0)} ms, with ${come} events
whole after              ${wholeMs.toFixed(0)} ms
memory when whole        ${(heapBytes / 1024 / 1024).toFixed(0)} MB   (aim: at most 300 MB)
`);
  console.log(heading);
  console.log(line(`a jump by hand until it is drawn`, jump.wall));
  console.log(`${line('of it with a processor of its own', jump.own)}\n`);
}

async function bundledDomain() {
  const entry = join(import.meta.dirname, '../../libs/domain/src/index.ts');
  const result = await build({
    logLevel: 'error',
    configFile: false,
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'] } },
  });
  return result[0].output[0].code;
}
