// A recording of 100,000 events of a full hall, folded in the browser, and 100 jumps to random places in it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
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
  const page = await browser.newPage();
  await page.route('http://bench.test/**', (route) =>
    route.request().url().endsWith('domain.js')
      ? route.fulfill({ contentType: 'text/javascript', body: code })
      : route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
  );
  await page.goto('http://bench.test/');
  const figures = await page.evaluate(measure, { events: JSON.stringify(events), jumps });
  report(figures);
} finally {
  await browser.close();
  rmSync(cache, { recursive: true, force: true });
}

/** Runs in the page. */
async function measure({ events: text, jumps: count }) {
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
  const seekMs = [];
  for (let jump = 0; jump < count; jump++) {
    const to = Math.floor(Math.random() * (recorded.length + 1));
    const start = performance.now();
    frames.at(to);
    seekMs.push(performance.now() - start);
  }
  const parseStart = performance.now();
  JSON.parse(JSON.stringify(state));
  return { foldMs, enterMs, seekMs, stateBytes: JSON.stringify(state).length, copyMs: performance.now() - parseStart };
}

function report({ foldMs, enterMs, seekMs, stateBytes, copyMs }) {
  const seek = percentiles(seekMs);
  console.log(
    `\n${events.length} events of ${events.filter(({ type }) => type === 'ParticipantJoined').length} people, in the browser\n`,
  );
  console.log(heading);
  console.log(line(`seek, ${jumps} random places`, seek));
  console.log(`
seek p99                 ${seek.p99.toFixed(1)} ms   (aim: at most 16 ms)
fold all events once     ${foldMs.toFixed(0)} ms, ${((foldMs * 1e3) / events.length).toFixed(2)} µs an event
fold and keep frames     ${enterMs.toFixed(0)} ms
seek p50 / one copy of the last state (${(stateBytes / 1024).toFixed(0)} kB, ${copyMs.toFixed(1)} ms)   ${(seek.p50 / copyMs).toFixed(2)}x
`);
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
