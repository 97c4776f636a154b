import { BlockList, isIP } from 'node:net';

/** Where a request came from, as the server sees it; the shape of what `@hono/node-server` hands over. */
export interface Connection {
  incoming?: { socket?: { remoteAddress?: string | undefined } } | undefined;
}

/** This machine, and the networks in which proxies live: RFC 1122, 1918, 3927, 6598, 4193, 4291. */
const inside = new BlockList();
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
  ['100.64.0.0', 10],
] as const)
  inside.addSubnet(network, prefix, 'ipv4');
inside.addAddress('::1', 'ipv6');
inside.addSubnet('fc00::', 7, 'ipv6');
inside.addSubnet('fe80::', 10, 'ipv6');

/**
 * The address that a request is counted under while it is being answered: of IPv6 the first 64 bits, because that is
 * what one household gets. It is kept nowhere as it is.
 *
 * `X-Forwarded-For` is believed as far as proxies are trusted, counted from its end: what stands before that, anybody
 * can write. Undefined when the address is not the reader's: a machine inside is a proxy that we were not told of, or
 * whoever runs this, and to count all readers as one would refuse them together.
 *
 * @param trustedProxies how many proxies stand in front and each add the address that they see
 */
export function senderAddress(
  request: Request,
  connection: Connection | undefined,
  trustedProxies: number,
): string | undefined {
  const peer = connection?.incoming?.socket?.remoteAddress;
  if (peer === undefined) return undefined;
  const header = request.headers.get('x-forwarded-for')?.split(',') ?? [];
  const way = [...header.map(plain), plain(peer)];
  const address = way.at(-1 - Math.min(trustedProxies, way.length - 1)) ?? '';
  const version = isIP(address);
  if (version === 0 || inside.check(address, version === 4 ? 'ipv4' : 'ipv6')) return undefined;
  return version === 4 ? address : firstHalf(address);
}

/** Without a port, brackets, a zone or the prefix of an IPv4 address in an IPv6 one. */
function plain(text: string): string {
  const [, bracketed] = /^\[([^\]]*)\](?::\d+)?$/.exec(text.trim()) ?? [];
  const address = (bracketed ?? text.trim()).replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  return /^\d+\.\d+\.\d+\.\d+:\d+$/.test(address) ? address.replace(/:\d+$/, '') : address;
}

/** @param address any spelling of a valid IPv6 address */
function firstHalf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after];
  const half = groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, ''));
  return `${half.join(':')}::/64`;
}
