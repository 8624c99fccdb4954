import { type Minted, type MintSpec, mint, mintRoot } from '../../src/demo/mint.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import { isMalformed, parseCertificate } from '../../src/pki/certificate.ts';

export const NOW = Date.parse('2026-06-01T00:00:00Z');
export const VALID = { notBefore: new Date('2026-01-01T00:00:00Z'), notAfter: new Date('2027-01-01T00:00:00Z') };
export const EXPIRED = { notBefore: new Date('2025-01-01T00:00:00Z'), notAfter: new Date('2026-01-01T00:00:00Z') };
export const FUTURE = { notBefore: new Date('2026-12-01T00:00:00Z'), notAfter: new Date('2027-12-01T00:00:00Z') };

/** Facts of a minted certificate, which is never malformed. */
export function facts(minted: Minted): CertificateFacts {
  return factsOf(minted.der);
}

export function factsOf(der: Uint8Array): CertificateFacts {
  const parsed = parseCertificate(der);
  if (isMalformed(parsed)) throw new Error(`${parsed.at}: ${parsed.problem}`);
  return parsed;
}

export function root(spec: Partial<MintSpec> = {}): Minted {
  return mintRoot({ subject: 'Test Root', ...VALID, ...spec });
}

export function intermediate(issuer: Minted, spec: Partial<MintSpec> = {}): Minted {
  return mint({ subject: 'Test Intermediate', ca: true, issuer, ...VALID, ...spec });
}

export function leaf(issuer: Minted | null, spec: Partial<MintSpec> = {}): Minted {
  return mint({ subject: 'www.a.test', ...(issuer === null ? {} : { issuer }), ...VALID, ...spec });
}
