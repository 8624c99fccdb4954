import { DAY_MS, type UnixMs } from '../model/units.ts';
import { type Minted, type MintSpec, mint, mintRoot } from './mint.ts';

/** How a demo certificate differs from a sound one. */
export interface Flaw {
  /** Validity in days from now; a sound one began ten days ago and lasts 80 more. */
  readonly days?: readonly [from: number, to: number];
  /** Names covered; `null` leaves the subjectAltName extension out. */
  readonly names?: readonly string[] | null;
  readonly by?: 'intermediate' | 'expired-intermediate' | 'unknown-intermediate' | 'itself';
  readonly sendIntermediate?: boolean;
  readonly extendedKeyUsage?: readonly string[];
  readonly extraCritical?: string;
}

/** A small public key infrastructure made for one demo run. */
export interface Authority {
  /** The root that the demo's endpoints trust. */
  readonly rootPem: string;
  /** Chain (leaf first) and key for a server of that name. */
  serve(host: string, flaw?: Flaw): { readonly chain: string; readonly key: string };
}

/** Makes a root, its intermediates, and an authority that nobody trusts. Nothing is written to disk. */
export function createAuthority(now: UnixMs): Authority {
  const day = (offset: number) => new Date(now + offset * DAY_MS);
  const ca = (subject: string, issuer: Minted | null, days: readonly [number, number]) =>
    mint({
      subject,
      ca: true,
      notBefore: day(days[0]),
      notAfter: day(days[1]),
      ...(issuer === null ? {} : { issuer }),
    });
  const root = mintRoot({ subject: 'TLS Gate Demo Root', notBefore: day(-3650), notAfter: day(3650) });
  const unknownRoot = mintRoot({ subject: 'Somebody Else Root', notBefore: day(-3650), notAfter: day(3650) });
  const issuers = {
    intermediate: ca('TLS Gate Demo Intermediate', root, [-900, 900]),
    'expired-intermediate': ca('TLS Gate Demo Intermediate 2019', root, [-2500, -20]),
    'unknown-intermediate': ca('Somebody Else Intermediate', unknownRoot, [-900, 900]),
  };
  return {
    rootPem: root.certPem,
    serve(host, flaw = {}) {
      const by = flaw.by ?? 'intermediate';
      const issuer = by === 'itself' ? null : issuers[by];
      const [from, to] = flaw.days ?? [-10, 80];
      const spec: MintSpec = {
        subject: host,
        notBefore: day(from),
        notAfter: day(to),
        ...(issuer === null ? {} : { issuer, caIssuers: ['http://ca.demo.test/issuer.der'] }),
        ...(flaw.names === undefined ? {} : { sans: flaw.names?.map((value) => ({ kind: 'dns', value })) ?? null }),
        ...(flaw.extendedKeyUsage === undefined ? {} : { extendedKeyUsage: flaw.extendedKeyUsage }),
        ...(flaw.extraCritical === undefined ? {} : { extraCritical: flaw.extraCritical }),
      };
      const leaf = mint(spec);
      const chain = issuer === null || flaw.sendIntermediate === false ? [leaf] : [leaf, issuer];
      return { chain: chain.map(({ certPem }) => certPem).join(''), key: leaf.keyPem };
    },
  };
}
