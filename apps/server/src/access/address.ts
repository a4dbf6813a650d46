import type { IncomingMessage } from 'node:http';
import { isIP, isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';
import proxyAddr from 'proxy-addr';

/** Whose X-Forwarded-For is believed: that many proxies, or proxies at these addresses and networks. */
export type TrustedProxies = number | readonly string[];

/** Whether the peer (hop 0), or whoever stands so many hops behind it, is one of our proxies. */
export type Trust = (address: string, hop: number) => boolean;

/** Who is trusted. Throws a TypeError for what is neither a number nor a list of addresses and networks. */
export function trustIn(proxies: TrustedProxies): Trust {
  if (typeof proxies === 'number') return (_address, hop) => hop < proxies;
  const isProxy = proxies.length === 0 ? () => false : proxyAddr.compile([...proxies]);
  return (address, hop) => isProxy(bare(address), hop);
}

/** Where a request came from, as limits count: an IPv4 address, or the /64 of an IPv6 address, of which a household has
 *  one and whoever wants to has all. What a proxy passed on that is no address says nothing, and the peer counts. */
export function addressOf(request: IncomingMessage, trust: Trust): string {
  const peer = request.socket.remoteAddress ?? '';
  return counted(proxyAddr(request, trust)) ?? counted(peer) ?? 'unknown';
}

/** Whether somebody who is not trusted claims to speak for others. */
export const isUnheard = ({ headers, socket }: IncomingMessage, trust: Trust): boolean =>
  headers['x-forwarded-for'] !== undefined && !trust(socket.remoteAddress ?? '', 0);

function counted(text: string | undefined): string | undefined {
  const address = bare(text);
  if (isIP(address) === 0) return undefined;
  const plain = ipaddr.process(address).toString(); // what comes as ::ffff:1.2.3.4 came over IPv4
  return isIPv6(plain) ? `${networkOf(plain)}::/64` : plain;
}

const networkOf = (address: string): string =>
  (ipaddr.parse(address) as ipaddr.IPv6).parts // just seen to be one
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':');

/** Without a port, brackets and a zone: some proxies write 203.0.113.8:40000, [2001:db8::1]:443 or fe80::1%eth0. */
function bare(text = ''): string {
  const inside = /^\[([^\]]*)\](?::\d+)?$/.exec(text) ?? /^([\d.]+):\d+$/.exec(text);
  return (inside?.[1] ?? text).replace(/%.*$/, '');
}
