import { BlockList, isIP } from 'node:net';

/**
 * Does `no_proxy` exempt this host and port? As curl and Go read it: entries between commas or blanks; `*` is everyone; a
 * name covers itself and all below it, with or without a dot in front; an address or a CIDR block covers addresses as
 * written, since no name is looked up for it; `:port` narrows an entry down.
 */
export function isExempt(list: string, host: string, port: number): boolean {
  return list
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .slice(0, MOST_ENTRIES)
    .some((entry) => fits(entry.toLowerCase(), host, port));
}

function fits(entry: string, host: string, port: number): boolean {
  if (entry === '*') return true;
  const [, bracketed, plain, written] = /^(?:\[([^\]]*)\]|([^:]*))(?::([0-9]{1,5}))?$/.exec(entry) ?? [];
  // More than one colon and no brackets: an IPv6 address, which has no port.
  const name = bracketed ?? plain ?? entry;
  if (written !== undefined && Number(written) !== port) return false;
  if (isIP(host) !== 0) return coversAddress(name, host);
  const below = name.replace(/^\*?\./, '').replace(/\.$/, '');
  return below !== '' && (host === below || host.endsWith(`.${below}`));
}

function coversAddress(entry: string, address: string): boolean {
  const [network = '', bits] = entry.split('/');
  const family = isIP(network);
  if (family === 0 || family !== isIP(address)) return false;
  const kind = family === 6 ? 'ipv6' : 'ipv4';
  const longest = family === 6 ? 128 : 32;
  const prefix = bits === undefined ? longest : /^[0-9]{1,3}$/.test(bits) ? Number(bits) : -1;
  if (prefix < 0 || prefix > longest) return false;
  const block = new BlockList();
  block.addSubnet(network, prefix, kind);
  return block.check(address, kind);
}

const MOST_ENTRIES = 2_000;
