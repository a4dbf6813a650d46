import { StringDecoder } from 'node:string_decoder';
import { Inject, Injectable } from '@nestjs/common';
import { msOf } from '@rolwissel/domain';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { isDataError } from '../database/database-away.ts';
import { EventLog } from '../event-log/event-log.ts';
import { ProblemError } from '../problems/problem.ts';
import { inTurns } from '../time/in-turns.ts';
import { SteadyClock } from '../time/steady-clock.ts';
import { Beginnings } from '../workshops/beginnings.ts';
import { entryOfFork } from '../workshops/workshop.entity.ts';
import { logFileLimits } from './log-file.ts';
import { LogReader, type ReadLog } from './log-reader.ts';
import { transferKeyOf } from './transfer-key.ts';
import { WrongLog } from './wrong-log.ts';

const dayMs = 24 * 60 * 60 * 1_000;

/** Takes a workshop over out of a file: all of it, or nothing. */
@Injectable()
export class LogImport {
  readonly #log: EventLog;
  readonly #beginnings: Beginnings;
  readonly #time: SteadyClock;
  readonly #key: Buffer;
  #isBusy = false;

  constructor(log: EventLog, beginnings: Beginnings, time: SteadyClock, @Inject(CONFIG) config: Config) {
    this.#log = log;
    this.#beginnings = beginnings;
    this.#time = time;
    this.#key = transferKeyOf(config);
  }

  /** The id of the workshop. One file at a time; it is read to its end also when it is refused. Throws ProblemError. */
  async take(bytes: AsyncIterable<Buffer>, trainerId: string): Promise<string> {
    if (this.#isBusy) throw new ProblemError('busy', { retryAfterMs: 2_000 });
    this.#isBusy = true;
    try {
      const read = await this.#read(bytes);
      this.#checkTime(read);
      await this.#enter(read, trainerId);
      return read.header.workshop.id;
    } finally {
      this.#isBusy = false;
    }
  }

  async #read(bytes: AsyncIterable<Buffer>): Promise<ReadLog> {
    const reader = new LogReader(this.#key, this.#time.now());
    let wrong: unknown;
    for await (const line of inTurns(linesOf(bytes))) {
      if (wrong) continue; // whoever sends it hears the answer only after its last byte
      try {
        reader.take(line);
      } catch (error) {
        wrong = error;
      }
    }
    if (wrong) throw wrong;
    return reader.end();
  }

  /** It is kept as long as its people were promised, wherever it is. */
  #checkTime({ events, state }: ReadLog): void {
    const last = events.at(-1);
    const keptMs = state.agenda.settings.retentionDays * dayMs;
    if (last && msOf(last.at) + keptMs < this.#time.now()) throw new WrongLog('log-over', last.position);
  }

  async #enter({ header, events, keys, state }: ReadLog, trainerId: string): Promise<void> {
    const { id } = header.workshop;
    if ((await this.#log.heads([id])).size > 0) throw new ProblemError('workshop-here');
    const { title, format, status, lineage } = state.agenda;
    const entry = { id, trainerId, title, format, importedAt: new Date(), ...entryOfFork(lineage) };
    try {
      if (!(await this.#beginnings.begin(entry, { events, status, keys }))) throw new ProblemError('workshop-here');
    } catch (error) {
      throw isDataError(error) ? new ProblemError('malformed') : error;
    }
  }
}

/** Only \n ends a line. Throws ProblemError too-large at the end of what is more than a file may be. */
async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder();
  let rest = '';
  let size = 0;
  for await (const some of bytes) {
    size += some.length;
    if (size > logFileLimits.bytes) continue;
    const [first = '', ...others] = decoder.write(some).split('\n');
    if (rest.length <= logFileLimits.lineCharacters) rest += first; // one that is too long is refused, however much more there is
    if (others.length === 0) continue;
    yield rest;
    rest = others.pop() ?? '';
    yield* others;
  }
  if (size > logFileLimits.bytes) throw new ProblemError('log-too-large');
  if (rest !== '') yield rest;
}
