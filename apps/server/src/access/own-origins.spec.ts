import type { IncomingMessage } from 'node:http';
import { hostname } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import type { Config } from '../config/config.ts';
import { OwnOrigins } from './own-origins.ts';

const origins = (publicUrl: string, more: Partial<Config> = {}) =>
  new OwnOrigins({ publicUrl, allowedHosts: [], isPublic: true, ...more } as Config); // it reads no more

function request(host: string | undefined, origin?: string, rawHeaders?: readonly string[]): IncomingMessage {
  const headers = { ...(host === undefined ? {} : { host }), ...(origin === undefined ? {} : { origin }) };
  return { headers, rawHeaders: rawHeaders ?? Object.entries(headers).flat() } as unknown as IncomingMessage; // likewise
}

describe('the hosts of this server', () => {
  const isForUs = (own: OwnOrigins, host: string | undefined) => own.isForUs(request(host));

  it('[H23] are its public address, whatever the port, and this machine', () => {
    const own = origins('https://workshop.example:8443');
    for (const host of [
      'workshop.example',
      'workshop.example:8443',
      'WORKSHOP.example',
      'localhost',
      'localhost:3000',
    ]) {
      expect([host, isForUs(own, host)]).toEqual([host, true]);
    }
    for (const host of ['127.0.0.1:3000', '127.0.0.2', '[::1]:3000'])
      expect([host, isForUs(own, host)]).toEqual([host, true]);
  });

  it('[H23] are no others, however they are written', () => {
    const own = origins('https://workshop.example');
    const others = [
      'rebound.test',
      'workshop.example.rebound.test',
      'xworkshop.example',
      'workshop.example.',
      '10.0.0.1',
    ];
    const nonsense = [
      '',
      ' ',
      'rebound.test@workshop.example',
      'workshop.example/x',
      'workshop.example:x',
      'a b',
      '[::1',
      '::1',
      'localhost.rebound.test',
      '127.0.0.1.rebound.test',
    ];
    for (const host of [...others, ...nonsense, undefined]) expect([host, isForUs(own, host)]).toEqual([host, false]);
  });

  it('[H23] are named once', () => {
    const own = origins('https://workshop.example');
    const twice = ['Host', 'workshop.example', 'host', 'rebound.test'];
    expect(own.isForUs(request('workshop.example', undefined, twice))).toBe(false);
    expect(own.isForUs(request('workshop.example', undefined, ['Accept', 'host', 'Host', 'workshop.example']))).toBe(
      true,
    );
  });

  it('[H23] are those that are allowed, too', () => {
    const own = origins('https://workshop.example', { allowedHosts: ['server', '10.0.0.1'] });
    expect(['server:3000', '10.0.0.1:3000', '10.0.0.2'].map((host) => isForUs(own, host))).toEqual([true, true, false]);
  });

  it('[H23] are any address and the name of this machine where no public address is set', () => {
    const own = origins('http://192.168.1.5:3000', { isPublic: false });
    for (const host of ['192.168.1.5:3000', '10.0.0.7', '[2001:db8::1]:3000', hostname(), `${hostname()}.local:3000`]) {
      expect([host, isForUs(own, host)]).toEqual([host, true]);
    }
    expect(isForUs(own, 'rebound.test:3000')).toBe(false);
  });
});

describe('the pages of this server', () => {
  const isFromHere = (publicUrl: string, host: string, origin: string) =>
    origins(publicUrl, { allowedHosts: ['other.example'] }).isFromHere(request(host, origin));

  it('[H3] have its scheme, its host and its port', () => {
    const https = 'https://workshop.example';
    expect(isFromHere(https, 'server:3000', https)).toBe(true);
    expect(isFromHere(https, 'other.example', 'https://other.example')).toBe(true);
    expect(isFromHere(https, 'other.example:443', 'https://other.example')).toBe(true);
    expect(isFromHere(https, 'localhost:3000', 'http://localhost:3000')).toBe(true);
    expect(isFromHere('http://10.0.0.1:3000', '10.0.0.1:3000', 'http://10.0.0.1:3000')).toBe(true);
  });

  it('[H3] are no others on the same host', () => {
    const https = 'https://workshop.example';
    for (const origin of [
      'http://workshop.example',
      'ftp://workshop.example',
      'https://workshop.example:8443',
      'null',
      '',
      'x',
    ]) {
      expect([origin, isFromHere(https, 'workshop.example', origin)]).toEqual([origin, false]);
    }
    expect(isFromHere(https, 'localhost:3000', 'http://localhost:9999')).toBe(false);
    expect(isFromHere(https, 'localhost:3000', 'http://127.0.0.1:3000')).toBe(false);
    expect(isFromHere('http://10.0.0.1:3000', '10.0.0.1:3000', 'https://10.0.0.1:3000')).toBe(false);
    expect(isFromHere(https, 'a b', 'https://a b')).toBe(false);
  });

  it('[H3] need not be named by programs', () => {
    expect(origins('https://workshop.example').isFromHere(request('workshop.example'))).toBe(true);
  });
});
