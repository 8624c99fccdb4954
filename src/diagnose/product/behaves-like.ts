import type { Product } from '../../model/endpoint.ts';
import { valuesOf } from '../../model/http-head.ts';
import type { AddressObservation } from '../../model/observation.ts';
import type { Clue } from './clue.ts';
import type { Manner } from './manner.ts';

/**
 * Products that end TLS in this manner, the likelier first: good for a hint and never for a name, since several do the
 * same and versions differ.
 */
export function behavesLike(manner: Manner, at: AddressObservation): readonly Product[] {
  const { choosesProtocol, acknowledgesName, browserSuite, inClear } = manner;
  if (inClear === 'alert') return ['java'];
  if (inClear === 'rst') return acknowledgesName === true ? ['stunnel'] : [];
  if (inClear === 'http' || inClear === 'words') return [];
  const headers = at.http?.headers ?? [];
  // The age that ingress-nginx gives Strict-Transport-Security unless it is told another; it sends no Server header.
  if (at.http?.server === null && /^max-age=15724800;/.test(valuesOf(headers, 'strict-transport-security')[0] ?? ''))
    return ['kubernetes'];
  if (inSmallLetters(at)) return acknowledgesName === false ? ['node', 'envoy'] : ['haproxy', 'envoy'];
  if (acknowledgesName === true && browserSuite === 0x1302) return ['haproxy'];
  if (acknowledgesName === true && choosesProtocol === false) return inClear === null ? ['stunnel', 'haproxy'] : [];
  if (acknowledgesName === false && choosesProtocol === true && browserSuite === 0x1302) return ['node'];
  return [];
}

/** A product that nobody named and that is known all the same: several things are as only this product has them together. */
export function likelyByManner(manner: Manner, at: AddressObservation): Clue | null {
  if (isHaproxy(manner, at))
    return { products: ['haproxy'], because: 'HTTP headers in small letters, and TLS as HAProxy does it' };
  if (isNode(manner, at))
    return { products: ['node'], because: 'a framework of Node names itself, and TLS is as Node does it' };
  return null;
}

/** HAProxy writes all headers in small letters, those of servers behind it too. It has to have been asked in clear. */
function isHaproxy(manner: Manner, at: AddressObservation): boolean {
  const { acknowledgesName, browserSuite, takesDhe, refuses, inClear } = manner;
  const known = acknowledgesName === true && browserSuite === 0x1302 && takesDhe === false && refuses === 'alert';
  return known && inClear === 'fin' && inSmallLetters(at);
}

/** Express and Next.js name themselves; another product would have chosen other suites and acknowledged the name. */
function isNode({ choosesProtocol, acknowledgesName, browserSuite, inClear }: Manner, at: AddressObservation): boolean {
  const headers = at.http?.headers ?? [];
  const framework = valuesOf(headers, 'x-powered-by')[0] ?? '';
  const known = choosesProtocol === true && acknowledgesName === false && browserSuite === 0x1302;
  const written = headers.some(({ name }) => name === 'X-Powered-By') && /^(?:Express|Next\.js)$/.test(framework);
  return known && (inClear === null || inClear === 'fin') && written;
}

function inSmallLetters({ http }: AddressObservation): boolean {
  const names = (http?.headers ?? []).map(({ name }) => name);
  return names.length > 0 && names.every((name) => name === name.toLowerCase());
}
