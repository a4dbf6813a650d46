import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { addressOf, isUnheard, type TrustedProxies, trustIn } from './address.ts';

const request = (peer: string | undefined, forwarded?: string) =>
  ({
    headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
    socket: { remoteAddress: peer },
  }) as unknown as IncomingMessage; // nothing else of it is read

const seen = (trusted: TrustedProxies, peer: string | undefined, forwarded?: string): string =>
  addressOf(request(peer, forwarded), trustIn(trusted));

describe('an address', () => {
  it('[L16] is that of the peer, whatever anybody claims, as long as nobody is trusted', () => {
    for (const peer of ['203.0.113.8', '127.0.0.1', '10.0.0.7', '192.168.1.5', '172.17.0.1', '169.254.1.1']) {
      expect(seen([], peer, '198.51.100.1')).toBe(peer);
      expect(seen(0, peer, '198.51.100.1')).toBe(peer);
    }
    expect(seen([], '::1', '198.51.100.1')).toBe('0:0:0:0::/64');
  });

  it('[L16] is the last one that a trusted proxy vouches for', () => {
    expect(seen(['127.0.0.1'], '127.0.0.1', '198.51.100.1')).toBe('198.51.100.1');
    expect(seen(['127.0.0.1'], '127.0.0.1', '6.6.6.6, 198.51.100.1')).toBe('198.51.100.1');
    expect(seen(['127.0.0.1', '10.0.0.0/8'], '127.0.0.1', '6.6.6.6, 198.51.100.1, 10.1.2.3')).toBe('198.51.100.1');
    expect(seen(['loopback'], '::1', '198.51.100.1')).toBe('198.51.100.1');
    expect(seen(['127.0.0.1'], '::ffff:127.0.0.1', '198.51.100.1')).toBe('198.51.100.1');
    expect(seen(['127.0.0.1'], '203.0.113.8', '198.51.100.1')).toBe('203.0.113.8');
  });

  it('[L16] can be counted from the server instead', () => {
    expect(seen(1, '203.0.113.8', '6.6.6.6, 198.51.100.1')).toBe('198.51.100.1');
    expect(seen(2, '203.0.113.8', '6.6.6.6, 198.51.100.1, 203.0.113.9')).toBe('198.51.100.1');
    expect(seen(2, '203.0.113.8')).toBe('203.0.113.8');
  });

  it('[L16] has no port, no brackets and no zone', () => {
    for (const forwarded of ['198.51.100.1:40000', '198.51.100.1', '::ffff:198.51.100.1', '[::ffff:198.51.100.1]:9']) {
      expect(seen(1, '127.0.0.1', forwarded)).toBe('198.51.100.1');
    }
    for (const forwarded of [
      '[2001:db8::1]:443',
      '[2001:db8::1]',
      '2001:db8::1',
      '2001:DB8:0:0::1',
      '2001:db8::1%eth0',
    ]) {
      expect(seen(1, '127.0.0.1', forwarded)).toBe('2001:db8:0:0::/64');
    }
    expect(seen(['127.0.0.1', '10.0.0.0/8'], '127.0.0.1', '198.51.100.1:5, 10.0.0.1:6')).toBe('198.51.100.1');
  });

  it('[L16] is one for a whole /64 of IPv6, and another for the next', () => {
    expect(seen([], '2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(seen([], '2001:db8:1:2:ffff::')).toBe('2001:db8:1:2::/64');
    expect(seen([], '2001:db8:1:3::1')).toBe('2001:db8:1:3::/64');
  });

  it('[L16] is that of the peer where a proxy passed on what is none', () => {
    for (const nonsense of [
      'unknown',
      '',
      'a'.repeat(5_000),
      '1.2.3',
      '0x7f.1',
      '7',
      '999.1.1.1',
      '[::1',
      '<script>',
    ]) {
      expect(seen(1, '203.0.113.8', nonsense)).toBe('203.0.113.8');
    }
    expect(seen(1, undefined, 'unknown')).toBe('unknown');
  });

  it('[L16] is claimed in vain by who is not trusted', () => {
    expect(isUnheard(request('203.0.113.8', '1.2.3.4'), trustIn(['127.0.0.1']))).toBe(true);
    expect(isUnheard(request('127.0.0.1', '1.2.3.4'), trustIn(['127.0.0.1']))).toBe(false);
    expect(isUnheard(request('203.0.113.8'), trustIn([]))).toBe(false);
  });
});
