import type { SeenAddress } from '../../src/causes/seen.ts';
import { type Minted, type MintSpec, mint, mintRoot } from '../../src/demo/mint.ts';
import { mintOcsp, type OcspSpec } from '../../src/demo/mint-ocsp.ts';
import type { CrlFacts, CrlLookup, FetchFailure, OcspLookup } from '../../src/model/lookup.ts';
import type { HelloObservation } from '../../src/model/observation.ts';
import type { Policy } from '../../src/model/policy.ts';
import { isMalformed, parseCertificate } from '../../src/pki/certificate.ts';
import { address, chain, completed, flight, hello, inDays, policy, seen } from './given.ts';

/** An instant some days from the NOW of these tests. */
export const on = (days: number) => new Date(inDays(days));

export const ROOT = mintRoot({ subject: 'Example Root X1', notBefore: on(-900), notAfter: on(900) });
export const CA = mint({
  subject: 'R11',
  ca: true,
  serial: '1e11',
  issuer: ROOT,
  notBefore: on(-400),
  notAfter: on(400),
});

/** 30 of 90 days gone; names a responder and a list unless the spec says otherwise. */
export function leafOf(spec: Partial<MintSpec> = {}): Minted {
  return mint({
    subject: 'api.example.com',
    issuer: CA,
    serial: '04ab',
    notBefore: on(-30),
    notAfter: on(60),
    ocspUrls: ['http://ocsp.example/'],
    crlUrls: ['http://crl.example/1.crl'],
    ...spec,
  });
}

export function read(minted: Minted) {
  const parsed = parseCertificate(minted.der);
  if (isMalformed(parsed)) throw new Error(parsed.problem);
  return parsed;
}

/** A response about the certificate, a day old and good for three more unless the spec says otherwise. */
export function ocsp(certificate: Minted, spec: Partial<OcspSpec> = {}): string {
  const response = mintOcsp({
    certificate,
    issuer: CA,
    status: 'good',
    thisUpdate: on(-1),
    nextUpdate: on(3),
    ...spec,
  });
  return Buffer.from(response).toString('base64');
}

/** The answer to a hello that asks for a staple. */
export function stapling(leaf: Minted, staple: string | null, kind: 'browser' | number = 'browser'): HelloObservation {
  return hello(
    kind === 'browser' ? kind : { kind: 'staple', round: kind },
    flight(0x0304, { chain: [read(leaf), read(CA)], staple }),
  );
}

export interface Served {
  readonly hellos?: readonly HelloObservation[];
  readonly lookups?: SeenAddress['lookups'];
  readonly policy?: Partial<Policy>;
  readonly above?: readonly Minted[];
}

/** An address that serves the leaf under CA and ROOT. */
export function serves(
  leaf: Minted,
  { hellos = [], lookups = [], above = [CA, ROOT], ...given }: Served = {},
): SeenAddress {
  const sent = [leaf, ...above.slice(0, -1)].map(read);
  const path = [leaf, ...above].map(read);
  return seen({
    at: address({ handshake: completed({ chain: sent }), hellos }),
    sent,
    chain: chain('trusted', path),
    policy: policy(given.policy),
    lookups,
  });
}

export function responderSays(certificate: Minted, outcome: string | FetchFailure): OcspLookup {
  return {
    kind: 'ocsp',
    of: read(certificate).sha256,
    url: 'http://ocsp.example/',
    outcome: typeof outcome === 'string' ? { kind: 'response', response: outcome } : outcome,
  };
}

export function listSays(certificate: Minted, facts: Partial<CrlFacts> | FetchFailure = {}): CrlLookup {
  const list = {
    kind: 'list',
    issuer: 'CN=R11',
    thisUpdate: inDays(-1),
    nextUpdate: inDays(6),
    unusable: null,
    entry: null,
    entries: 12,
  } as const;
  return {
    kind: 'crl',
    of: read(certificate).sha256,
    url: 'http://crl.example/1.crl',
    outcome: 'url' in facts ? facts : { ...list, ...facts },
  };
}
