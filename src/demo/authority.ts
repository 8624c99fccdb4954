import { DAY_MS, type UnixMs } from '../model/units.ts';
import { type HashName, type KeySpec, type Minted, type MintSpec, mint, mintRoot, type NameSpec } from './mint.ts';
import { mintOcsp } from './mint-ocsp.ts';

/** How a demo certificate differs from a sound one. */
export interface Flaw {
  /** Validity in days from now; a sound one began ten days ago and lasts 80 more. */
  readonly days?: readonly [from: number, to: number];
  /** Names covered; `null` leaves the subjectAltName extension out. */
  readonly names?: readonly string[] | null;
  readonly by?:
    | 'intermediate'
    | 'expired-intermediate'
    | 'expired-root'
    | 'expiring-intermediate'
    | 'early-intermediate'
    | 'narrow-intermediate'
    | 'second-intermediate'
    | 'unknown-intermediate'
    | 'interceptor'
    | 'itself';
  readonly sendIntermediate?: boolean;
  readonly extendedKeyUsage?: readonly string[];
  readonly extraCritical?: string;
  /** How the certificates above the leaf are sent; default: upwards, without the root. */
  readonly send?: 'upside-down' | 'with-root';
  readonly hash?: HashName;
  /** Content octets of the INTEGER in hexadecimal; default: random. */
  readonly serial?: string;
  /** The certificate names an OCSP responder, which never answers. */
  readonly namesResponder?: boolean;
  readonly mustStaple?: boolean;
  /** Days ago when the CA revoked it, because its key leaked; the server staples what the CA says of that. */
  readonly revoked?: number;
  /** Default: a new EC P-256 key. */
  readonly key?: KeySpec;
  /** Default: the host as common name. */
  readonly subject?: NameSpec;
}

/** Certificate chain and private key, PEM. */
export interface Identity {
  readonly chain: string;
  readonly key: string;
  /** OCSP response of the CA, DER; absent: none is stapled. */
  readonly staple?: Uint8Array;
}

/** A small public key infrastructure made for one demo run. */
export interface Authority {
  /** The roots that the demo's endpoints trust; one has expired. */
  readonly rootPem: string;
  /** Chain (leaf first) and key for a server of that name. */
  serve(host: string, flaw?: Flaw): Identity;
  /** What is to be found at the addresses that the certificates name: DER by path. */
  readonly published: ReadonlyMap<string, Uint8Array>;
  /** Root of the client certificates. */
  readonly clientRootPem: string;
  /** A client certificate of that root, alone, unless it is flawed. */
  client(name: string, flaw?: Flaw): Identity;
}

/**
 * Makes a root, its intermediates, and an authority that nobody trusts. Nothing is written to disk. `url`: where its
 * certificates say that their issuers are published.
 */
export function createAuthority(now: UnixMs, url = 'http://ca.demo.test'): Authority {
  const day = (offset: number) => new Date(now + offset * DAY_MS);
  const ca = (subject: string, issuer: Minted | null, days: readonly [number, number], more: Partial<MintSpec> = {}) =>
    mint({
      ...more,
      subject,
      ca: true,
      notBefore: day(days[0]),
      notAfter: day(days[1]),
      ...(issuer === null ? {} : { issuer }),
    });
  const root = mintRoot({ subject: 'TLS Gate Demo Root', notBefore: day(-3650), notAfter: day(3650) });
  const unknownRoot = mintRoot({ subject: 'Somebody Else Root', notBefore: day(-3650), notAfter: day(3650) });
  const oldRoot = mintRoot({ subject: 'TLS Gate Demo Root 2016', notBefore: day(-3650), notAfter: day(-6) });
  const intermediate = ca('TLS Gate Demo Intermediate', root, [-900, 900]);
  const issuers = {
    intermediate,
    'second-intermediate': ca('TLS Gate Demo Second Intermediate', intermediate, [-800, 800]),
    'expired-intermediate': ca('TLS Gate Demo Intermediate 2019', root, [-2500, -20]),
    'expired-root': ca('TLS Gate Demo Intermediate 2016', oldRoot, [-900, 900]),
    'expiring-intermediate': ca('TLS Gate Demo Intermediate 2021', root, [-1800, 20]),
    'early-intermediate': ca('TLS Gate Demo Intermediate 2030', root, [3, 1800]),
    'narrow-intermediate': ca('TLS Gate Demo Intranet CA', root, [-900, 900], {
      nameConstraints: { permitted: { dns: ['intranet.demo.test'] } },
    }),
    'unknown-intermediate': ca('Somebody Else Intermediate', unknownRoot, [-900, 900]),
    // One of the products that sign TLS traffic anew; nothing of theirs but the name.
    interceptor: ca('Zscaler Intermediate Root CA (demo)', unknownRoot, [-900, 900]),
  };
  const clientRoot = mintRoot({ subject: 'TLS Gate Demo Client CA', notBefore: day(-900), notAfter: day(900) });
  const flawed = (name: string, flaw: Flaw): Omit<MintSpec, 'issuer'> => {
    const [from, to] = flaw.days ?? [-10, 80];
    return {
      subject: flaw.subject ?? name,
      notBefore: day(from),
      notAfter: day(to),
      ...(flaw.names === undefined ? {} : { sans: flaw.names?.map((value) => ({ kind: 'dns', value })) ?? null }),
      ...(flaw.extendedKeyUsage === undefined ? {} : { extendedKeyUsage: flaw.extendedKeyUsage }),
      ...(flaw.extraCritical === undefined ? {} : { extraCritical: flaw.extraCritical }),
      ...(flaw.hash === undefined ? {} : { hash: flaw.hash }),
      ...(flaw.mustStaple === undefined ? {} : { mustStaple: flaw.mustStaple }),
      ...(flaw.namesResponder ? { ocspUrls: [`${url}/ocsp`] } : {}),
      ...(flaw.serial === undefined ? {} : { serial: flaw.serial }),
      ...(flaw.key === undefined ? {} : { key: flaw.key }),
    };
  };
  return {
    rootPem: root.certPem + oldRoot.certPem,
    published: new Map(Object.entries(issuers).map(([name, { der }]) => [`/${name}.der`, der])),
    clientRootPem: clientRoot.certPem,
    client(name, flaw = {}) {
      const issuer = flaw.by === 'unknown-intermediate' ? unknownRoot : clientRoot;
      const leaf = mint({ ...flawed(name, { names: null, extendedKeyUsage: ['clientAuth'], ...flaw }), issuer });
      return { chain: leaf.certPem, key: leaf.keyPem };
    },
    serve(host, flaw = {}) {
      const by = flaw.by ?? 'intermediate';
      const issuer = by === 'itself' ? null : issuers[by];
      const leaf = mint({
        ...flawed(host, flaw),
        ...(issuer === null ? {} : { issuer, caIssuers: [`${url}/${by}.der`] }),
      });
      const upwards = issuer === null ? [] : by === 'second-intermediate' ? [issuer, intermediate] : [issuer];
      const above = flaw.send === 'with-root' ? [...upwards, root] : flaw.send ? upwards.toReversed() : upwards;
      const chain = flaw.sendIntermediate === false ? [leaf] : [leaf, ...above];
      const identity = { chain: chain.map(({ certPem }) => certPem).join(''), key: leaf.keyPem };
      if (issuer === null || flaw.revoked === undefined) return identity;
      const status = { revokedAt: day(-flaw.revoked), reason: KEY_COMPROMISE };
      const times = { thisUpdate: day(-1), nextUpdate: day(3) };
      return { ...identity, staple: mintOcsp({ certificate: leaf, issuer, status, ...times }) };
    },
  };
}

/** CRLReason (RFC 5280 §5.3.1). */
const KEY_COMPROMISE = 1;
