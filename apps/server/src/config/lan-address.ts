import type { NetworkInterfaceInfo } from 'node:os';

/** Network interfaces by name, as `os.networkInterfaces()` gives them. */
export type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

const virtual =
  /^(docker|podman|br-|bridge|veth|virbr|vmnet|vboxnet|vnic|lxc|lxd|cni|flannel|cali|tun|tap|utun|ppp|ipsec|wg|tailscale|zt|awdl|llw|vEthernet|VirtualBox|VMware|Hyper-V|WSL|Loopback|OpenVPN|WireGuard)/i;

/** Home and office networks first, then what is left; containers and virtual machines like 172.16–31 best. */
const ranges = [/^192\.168\./, /^10\./, /^172\.(1[6-9]|2\d|3[01])\./, /^(?!169\.254\.)/];

/** The IPv4 address under which phones on the same Wi-Fi reach this machine; undefined when it is on no network. */
export function lanAddress(interfaces: Interfaces): string | undefined {
  const addresses = Object.entries(interfaces)
    .filter(([name]) => !virtual.test(name))
    .flatMap(([, infos]) => infos ?? [])
    .filter((info) => info.family === 'IPv4' && !info.internal)
    .map((info) => info.address);
  return ranges.flatMap((range) => addresses.find((address) => range.test(address)) ?? [])[0];
}

/** Whether an address leads no further than this machine: no phone gets anywhere with it. */
export const isOnlyHere = (url: string): boolean =>
  /^https?:\/\/(?:localhost|127\.[\d.]+|\[::1\])(?::|\/|$)/i.test(url);
