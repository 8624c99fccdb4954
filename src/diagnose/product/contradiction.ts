import type { Product } from '../../model/endpoint.ts';
import type { HttpHeader } from '../../model/http-head.ts';
import { writtenBy } from './header-order.ts';
import type { Manner } from './manner.ts';

/** What speaks against it that this product ends TLS itself, as a clause; `null` when nothing seen does. */
export function contradiction(
  product: Product,
  manner: Manner,
  headers: readonly HttpHeader[] | undefined,
): string | null {
  if (writtenBy(product, headers) === false) return 'the headers of its answer were written by another';
  return (AGAINST[product] ?? []).find(([speaks]) => speaks(manner))?.[1] ?? null;
}

type Check = readonly [(manner: Manner) => boolean, string];

const NO_PROTOCOL: Check = [
  ({ choosesProtocol }) => choosesProtocol === false,
  'TLS ends without choosing HTTP (ALPN)',
];
const NAME_READ: Check = [({ acknowledgesName }) => acknowledgesName === true, 'the server name is acknowledged'];
const NO_DHE: Check = [({ takesDhe }) => takesDhe === false, 'no DHE suite is taken'];
const NAME_READ_NO_DHE: Check = [
  (manner) => manner.acknowledgesName === true && manner.takesDhe === false,
  'the server name is acknowledged and no DHE suite is taken',
];

/** Go chooses by its own order, in which this suite never comes first. */
const NOT_GO: Check = [
  ({ suite, browserSuite }) => suite === 'TLS_AES_256_GCM_SHA384' || browserSuite === 0x1302,
  'TLS_AES_256_GCM_SHA384 is preferred',
];

/** It answers a plain HTTP request on its TLS port in one of these ways; `null` is never against it. */
function answersInClear(...usual: readonly Manner['inClear'][]): Check {
  return [
    ({ inClear }) => inClear !== null && !usual.includes(inClear),
    'a plain HTTP request on the port is answered in another way',
  ];
}

/** Unusual for the product and no more, so that it counts only where nobody asked in clear: there nothing is to be mended. */
function unheard(speaks: Check[0], words: string): Check {
  return [(manner) => manner.inClear === null && speaks(manner), words];
}

/**
 * Measured with Debian 12's packages; products that are not listed could not be. Each line is a reason to be unsure and
 * none to name another product, so one too many costs a general fix, and one too few a wrong one.
 */
const AGAINST: Readonly<Partial<Record<Product, readonly Check[]>>> = {
  nginx: [
    NO_PROTOCOL,
    [({ acknowledgesName }) => acknowledgesName === false, 'the server name is not acknowledged'],
    unheard(({ browserSuite }) => browserSuite === 0x1302, 'TLS_AES_256_GCM_SHA384 is preferred'),
    answersInClear('http'),
  ],
  apache: [NO_PROTOCOL, unheard(({ takesDhe }) => takesDhe === false, 'no DHE suite is taken'), answersInClear('http')],
  caddy: [NO_PROTOCOL, NOT_GO, answersInClear('http')],
  traefik: [NO_PROTOCOL, NOT_GO, answersInClear('http')],
  lighttpd: [NO_PROTOCOL, answersInClear('fin')],
  node: [NO_PROTOCOL, NAME_READ, answersInClear('fin')],
  iis: [NO_PROTOCOL],
  // JSSE answers what is no TLS with an alert; Tomcat with a page of its own.
  java: [NO_DHE, answersInClear('alert', 'http')],
  envoy: [answersInClear('fin', 'rst')],
  postfix: [NAME_READ_NO_DHE, answersInClear('rst', 'fin')],
  exim: [NAME_READ_NO_DHE, answersInClear('alert', 'words', 'fin')],
  dovecot: [
    [({ refuses }) => refuses === 'alert', 'hellos that cannot be served are refused with an alert'],
    answersInClear('fin'),
  ],
  vsftpd: [
    NAME_READ,
    [({ browserGroup }) => browserGroup !== null && browserGroup !== 0x0017, 'another group than P-256 is chosen'],
    answersInClear('words'),
  ],
  proftpd: [NO_DHE, answersInClear('words')],
  openldap: [NAME_READ, answersInClear('fin')],
};
