import type { CertificateFacts } from '../model/certificate.ts';
import type { TrustPart } from '../model/trust.ts';
import { certificateSubject, isMalformed, parseCertificate } from './certificate.ts';
import { comparableName } from './names.ts';
import { splitPem } from './pem.ts';

/** The certificates that count as trusted. */
export interface TrustStore {
  /** Those with this subject; a name may have several keys. */
  bySubject(subject: string): readonly CertificateFacts[];
  has(certificate: CertificateFacts): boolean;
  /** The stores that it is joined from; empty for one that stands for itself. */
  readonly parts: readonly StorePart[];
}

/** A trust store with its name. */
export interface StorePart extends TrustPart {
  readonly store: TrustStore;
}

/** Trusts what any of them trusts; the first that holds a certificate answers for it. */
export function joinTrustStores(parts: readonly StorePart[]): TrustStore {
  return {
    bySubject: (subject) => parts.flatMap(({ store }) => store.bySubject(subject)),
    has: (certificate) => parts.some(({ store }) => store.has(certificate)),
    parts,
  };
}

/**
 * A trust store from PEM texts, each of one certificate or many. Costs nothing until it is asked: then it reads the
 * subject of each certificate, and of those asked for the rest. Text that holds no certificate adds nothing.
 */
export function createTrustStore(pems: readonly string[]): TrustStore {
  let index: ReadonlyMap<string, readonly Uint8Array[]> | null = null;
  const known = new Map<string, readonly CertificateFacts[]>();

  function bySubject(subject: string): readonly CertificateFacts[] {
    const name = comparableName(subject);
    const found = known.get(name);
    if (found !== undefined) return found;
    index ??= indexBySubject(pems);
    const ders = index.get(name);
    if (ders === undefined) return []; // not remembered: the name may come from a server, and there is no end of names
    const certificates = ders.flatMap((der) => {
      const parsed = parseCertificate(der);
      return isMalformed(parsed) ? [] : [parsed];
    });
    known.set(name, certificates);
    return certificates;
  }

  return {
    bySubject,
    has: (certificate) => bySubject(certificate.subject).some(({ sha256 }) => sha256 === certificate.sha256),
    parts: [],
  };
}

function indexBySubject(pems: readonly string[]): ReadonlyMap<string, readonly Uint8Array[]> {
  const index = new Map<string, Uint8Array[]>();
  for (const der of pems.flatMap((pem) => splitPem(pem).certificates)) {
    const subject = certificateSubject(der);
    if (subject === null) continue;
    const name = comparableName(subject);
    const same = index.get(name);
    if (same === undefined) index.set(name, [der]);
    else same.push(der);
  }
  return index;
}
