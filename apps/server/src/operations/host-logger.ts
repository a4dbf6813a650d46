import { ConsoleLogger } from '@nestjs/common';
import type { LogLevel } from '../config/settings.ts';

const all = ['error', 'warn', 'log', 'debug'] as const;
const named = { error: 1, warn: 2, info: 3, debug: 4 } as const;

/** What a host reads: plain lines where they go to a file, and nothing of Nest's start-up unless it is asked for. */
export class HostLogger extends ConsoleLogger {
  readonly #level: LogLevel;

  constructor(level: LogLevel) {
    super({ logLevels: all.slice(0, named[level]), colors: process.stdout.isTTY === true });
    this.#level = level;
  }

  /** Lines of several machines can be put in order. */
  protected override getTimestamp(): string {
    return new Date().toISOString();
  }

  override log(message: unknown, ...more: readonly unknown[]): void {
    if (this.#level === 'debug' || more.at(-1) === 'Audit') super.log(message, ...more);
  }
}
