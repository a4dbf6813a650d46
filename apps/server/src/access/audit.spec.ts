import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Logger } from '@nestjs/common';
import type { Config } from '../config/config.ts';
import { Addresses } from './addresses.ts';
import { Audit } from './audit.ts';

const config = { secretKey: 'a key that wraps keys', trustProxy: [] as readonly string[] } as Config; // it reads no more

const from = (remoteAddress: string, path?: string) =>
  ({
    headers: {},
    socket: { remoteAddress },
    ...(path === undefined ? {} : { route: { path } }),
  }) as unknown as IncomingMessage; // likewise

let lines: string[];
let audit: Audit;

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-03-02T23:30:00Z') });
  lines = [];
  for (const level of ['log', 'warn'] as const) {
    jest
      .spyOn(Logger.prototype, level)
      .mockImplementation((line: unknown) => void lines.push(`${level} ${String(line)}`));
  }
  audit = new Audit(new Addresses(config), config);
});
afterEach(() => {
  audit.onModuleDestroy();
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const sourceIn = (line: string | undefined) => /source=([\w-]{8})/.exec(line ?? '')?.[1];

describe('the audit', () => {
  it('has a line for each thing, with a mark of the source and the door it was at', () => {
    audit.done('signed-in', from('203.0.113.8', '/api/session'));
    audit.refused('host-refused', from('203.0.113.8'));
    const source = sourceIn(lines[0]);
    expect(lines).toEqual([
      `log signed-in source=${source} at=/api/session`,
      `warn host-refused source=${source} see=ALLOWED_HOSTS`,
    ]);
  });

  it('passes over what is no matter of security', () => {
    for (const code of ['not-found', 'malformed', 'unauthenticated', 'toString', '']) audit.refused(code, from('::1'));
    expect(lines).toEqual([]);
  });

  it('marks one source the same all day, and otherwise every day, with every key', () => {
    const other = new Audit(new Addresses(config), { ...config, secretKey: 'another key that wraps' });
    const mark = (by: Audit, address: string) => {
      by.refused('credentials-wrong', from(address));
      return sourceIn(lines.at(-1));
    };
    const first = mark(audit, '203.0.113.8');
    expect(mark(audit, '203.0.113.8')).toBe(first);
    expect([mark(audit, '203.0.113.9'), mark(other, '203.0.113.8')]).not.toContain(first);
    jest.setSystemTime(Date.parse('2026-03-03T00:00:00Z'));
    expect(mark(audit, '203.0.113.8')).not.toBe(first);
    expect(lines.join()).not.toContain('203.0.113');
  });

  it('writes thirty lines of a kind in a minute, and then says how many more there were', () => {
    for (let n = 0; n < 1_000; n++) audit.refused('credentials-wrong', from(`203.0.113.${n % 250}`));
    expect(lines).toHaveLength(30);
    audit.refused('origin-refused', from('203.0.113.8'));
    expect(lines).toHaveLength(31);
    jest.advanceTimersByTime(60_000);
    expect(lines.slice(31)).toEqual(['warn credentials-wrong more=970']);
    audit.refused('credentials-wrong', from('203.0.113.8'));
    expect(lines).toHaveLength(33);
  });
});
