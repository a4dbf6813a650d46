import { afterEach, describe, expect, it } from '@jest/globals';
import { ReportThreads, type ThreadLimits } from './report-threads.ts';
import type { ReportJob } from './report-worker.ts';

const document = { language: 'nl', title: 'Workshop', facts: [], sections: [] } as const;
const job: ReportJob = { format: 'pdf', document, credit: '', madeAt: new Date('2026-11-30T12:00:00Z') };

/** Programs for a thread, in place of the one that makes reports. */
const program = (source: string) => new URL(`data:text/javascript,${encodeURIComponent(source)}`);
const answering = program(`
  import { parentPort, workerData } from 'node:worker_threads';
  setTimeout(() => parentPort.postMessage(new TextEncoder().encode(workerData.document.title)), 50);
`);
const endless = program('for (;;);');
const failing = program("throw new Error('out of paper');");
const hungry = program('const all = []; for (;;) all.push(new Array(100000).fill(all.length));');

let threads: ReportThreads;
afterEach(() => threads.onApplicationShutdown());

const opened = (source: URL, limits: Partial<ThreadLimits> = {}) => {
  threads = new ReportThreads(source, limits);
  return threads;
};
const { signal } = new AbortController();
const refused = async (asked: () => Promise<Uint8Array>) => {
  try {
    await asked();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('[H47] reports are made in threads', () => {
  it('one after the other, and each is answered', async () => {
    opened(answering);
    const all = ['one', 'two', 'three'].map((title) =>
      threads.make({ ...job, document: { ...document, title } }, title, signal),
    );
    const made = await Promise.all(all);
    expect(made.map((bytes) => new TextDecoder().decode(bytes))).toEqual(['one', 'two', 'three']);
  });

  it('and refused with a sentence when too many wait, of one workshop sooner', async () => {
    opened(answering, { inLine: 3, inLineOfOne: 2 });
    const made = [threads.make(job, 'anna', signal), threads.make(job, 'anna', signal)];
    const busy = { code: 'busy', sentence: 'reports-busy', status: 503, retryAfterMs: 3_000 };
    expect(await refused(() => threads.make(job, 'anna', signal))).toMatchObject(busy);
    made.push(threads.make(job, 'bert', signal));
    expect(await refused(() => threads.make(job, 'cees', signal))).toMatchObject(busy);
    await Promise.all(made);
    await expect(threads.make(job, 'anna', signal)).resolves.toBeInstanceOf(Uint8Array);
  });

  it('and given up when they take too long', async () => {
    opened(endless, { timeLimitMs: 200 });
    expect(await refused(() => threads.make(job, 'anna', signal))).toMatchObject({ name: 'ReportNotMade' });
  });

  it.each([
    ['fails', failing, 'out of paper'],
    ['takes too much memory', hungry, 'memory'],
  ])('so one that %s harms no other', async (_, source, message) => {
    opened(source, { memoryMb: 16 });
    const ended = { message: expect.stringContaining(message) };
    expect(await refused(() => threads.make(job, 'anna', signal))).toMatchObject(ended);
    expect(await refused(() => threads.make(job, 'anna', signal))).toMatchObject(ended);
  });

  it('and not made for somebody who went away', async () => {
    opened(endless, { inLine: 2 });
    const gone = new AbortController();
    const asked = [1, 2].map(() => refused(() => threads.make(job, 'anna', gone.signal)));
    gone.abort();
    const next = refused(() => threads.make(job, 'bert', gone.signal));
    const notMade = { name: 'ReportNotMade' };
    expect(await Promise.all([...asked, next])).toMatchObject([notMade, notMade, notMade]);
  });
});
