import type { CertificateFacts } from '../model/certificate.ts';
import { sameName } from '../pki/names.ts';
import { certificatesOf } from '../pki/pem-certificates.ts';
import type { SeenAddress } from './seen.ts';
import { day, listed, named } from './wording.ts';

/**
 * What `ca-file` holds in place of the root called `wanted`, e.g. `"R11", an intermediate`; `null` where there is none, or
 * where it holds so many roots that any of them may be there for other endpoints.
 */
export function caFileHolds({ endpoint, now }: SeenAddress, wanted: string): string | null {
  const held = certificatesOf(endpoint.extraRoots);
  // Only a root is of use; who named something else believes that it is one.
  const noRoots = held.filter(({ selfIssued }) => !selfIssued);
  const told = held.length <= MOST_TOLD ? held : noRoots;
  if (told.length === 0) return null;
  return listed(told.map((certificate) => `"${named(certificate)}", ${whatItIs(certificate, wanted, now)}`));
}

function whatItIs({ subject, selfIssued, basicConstraints, notAfter }: CertificateFacts, wanted: string, now: number) {
  if (!selfIssued) return basicConstraints?.ca === true ? 'an intermediate' : 'which is no CA';
  if (sameName(subject, wanted)) return 'a root of the same name with another key';
  const ended = Date.parse(notAfter) < now ? ` that expired on ${day(notAfter)} and` : ' that';
  return `a root${ended} has no part in this chain`;
}

const MOST_TOLD = 3;
