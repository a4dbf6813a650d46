import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ProblemError } from '../problems/problem.ts';
import type { ReportJob } from './report-worker.ts';

/** How much is made at once, how much waits, and for how long: a report never keeps a vote waiting. */
export interface ThreadLimits {
  readonly atOnce: number;
  /** In line, those that are being made included. */
  readonly inLine: number;
  /** Of one workshop, so that its readers do not fill the line alone. */
  readonly inLineOfOne: number;
  readonly timeLimitMs: number;
  readonly memoryMb: number;
}

const limits: ThreadLimits = { atOnce: 1, inLine: 12, inLineOfOne: 3, timeLimitMs: 60_000, memoryMb: 256 };

/** Somebody who is refused may ask again after so long: most reports take a second. */
const retryAfterMs = 3_000;

/** Compiled it stands beside this file, and beside the one file that the server starts from. Tests run this file from src. */
const compiledWorker = new URL('./report-worker.js', import.meta.url.replace('/src/reports/', '/dist/reports/'));

interface Waiting {
  readonly workshopId: string;
  readonly signal: AbortSignal;
  readonly start: () => Promise<void>;
}

/** Makes files in threads of their own, since setting a report takes longer than a vote may wait. A thread lives as long as its
 *  report: what it takes is given back, and what goes wrong in it ends with it. */
@Injectable()
export class ReportThreads implements OnApplicationShutdown {
  readonly #program: URL;
  readonly #limits: ThreadLimits;
  readonly #line: Waiting[] = [];
  readonly #running = new Set<Waiting>();
  readonly #threads = new Set<Worker>();

  constructor(program: URL = compiledWorker, given: Partial<ThreadLimits> = {}) {
    this.#program = program;
    this.#limits = { ...limits, ...given };
  }

  /** The bytes of a report. Refuses with busy when too much is in line; what nobody waits for any more is not made. */
  make(job: ReportJob, workshopId: string, signal: AbortSignal): Promise<Uint8Array> {
    const all = [...this.#running, ...this.#line].filter((each) => !each.signal.aborted);
    const own = all.filter((each) => each.workshopId === workshopId);
    if (all.length >= this.#limits.inLine || own.length >= this.#limits.inLineOfOne) {
      throw new ProblemError('busy', { retryAfterMs, sentence: 'reports-busy' });
    }
    return new Promise((resolve, reject) => {
      this.#line.push({ workshopId, signal, start: () => this.#made(job, signal).then(resolve, reject) });
      this.#next();
    });
  }

  async onApplicationShutdown(): Promise<void> {
    this.#line.length = 0;
    await Promise.all(Array.from(this.#threads, (thread) => thread.terminate()));
  }

  #next(): void {
    if (this.#running.size >= this.#limits.atOnce) return;
    const next = this.#line.shift();
    if (!next) return;
    this.#running.add(next);
    void next.start().finally(() => {
      this.#running.delete(next);
      this.#next();
    });
  }

  #made(job: ReportJob, signal: AbortSignal): Promise<Uint8Array> {
    if (signal.aborted) return Promise.reject(new ReportNotMade());
    const { memoryMb, timeLimitMs } = this.#limits;
    const thread = new Worker(this.#program, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
      env: {}, // no key of the server's is any of its business
    });
    this.#threads.add(thread);
    const stop = () => void thread.terminate();
    const tooLong = setTimeout(stop, timeLimitMs);
    signal.addEventListener('abort', stop, { once: true });
    return new Promise<Uint8Array>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', () => reject(new ReportNotMade())); // after a message it changes nothing
    }).finally(() => {
      clearTimeout(tooLong);
      signal.removeEventListener('abort', stop);
      this.#threads.delete(thread);
      stop();
    });
  }
}

/** A thread ended without a report: it took too long, or was stopped. */
export class ReportNotMade extends Error {
  override readonly name = 'ReportNotMade';

  constructor() {
    super('A report was not made: it took too long, or was stopped.');
  }
}
