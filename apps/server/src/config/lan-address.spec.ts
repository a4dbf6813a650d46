import { describe, expect, it } from '@jest/globals';
import { isOnlyHere, lanAddress } from './lan-address.ts';

const ipv4 = (address: string, internal = false) => ({
  address,
  internal,
  family: 'IPv4' as const,
  netmask: '255.255.255.0',
  mac: '00:00:00:00:00:01',
  cidr: `${address}/24`,
});

const ipv6 = { ...ipv4('fe80::1'), family: 'IPv6' as const, scopeid: 2 };

describe('the address on the local network', () => {
  it('is that of the Wi-Fi, not of containers or virtual machines', () => {
    const interfaces = {
      lo: [ipv4('127.0.0.1', true)],
      docker0: [ipv4('172.17.0.1')],
      'br-51f0a1': [ipv4('172.18.0.1')],
      vboxnet0: [ipv4('192.168.56.1')],
      wlp2s0: [ipv6, ipv4('192.168.1.20')],
    };
    expect(lanAddress(interfaces)).toBe('192.168.1.20');
  });

  it('skips the virtual switches of Windows', () => {
    const interfaces = { 'vEthernet (WSL)': [ipv4('172.22.0.1')], 'Wi-Fi': [ipv4('10.0.0.7')] };
    expect(lanAddress(interfaces)).toBe('10.0.0.7');
  });

  it('prefers a home network to another private one, and a private one to a public one', () => {
    const office = { eth0: [ipv4('203.0.113.9')], eth1: [ipv4('172.20.1.4')], eth2: [ipv4('10.1.1.4')] };
    expect(lanAddress(office)).toBe('10.1.1.4');
    expect(lanAddress({ ...office, en0: [ipv4('192.168.178.21')] })).toBe('192.168.178.21');
    expect(lanAddress({ eth0: [ipv4('203.0.113.9')] })).toBe('203.0.113.9');
  });

  it('is missing without a network', () => {
    expect(lanAddress({ lo: [ipv4('127.0.0.1', true)], eth0: [ipv4('169.254.3.4')], eth1: undefined })).toBeUndefined();
  });
});

it('tells an address that no phone can use', () => {
  for (const url of ['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])
    expect(isOnlyHere(url)).toBe(true);
  for (const url of ['http://192.168.1.20:3000', 'https://localhost.example']) expect(isOnlyHere(url)).toBe(false);
});
