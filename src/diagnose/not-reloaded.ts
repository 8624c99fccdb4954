import { isNeverMet } from '../causes/remaining.ts';
import { expectedName } from '../causes/seen.ts';
import type { CauseId } from '../model/cause-id.ts';
import type { CertificateFacts } from '../model/certificate.ts';
import type { Finding } from '../model/finding.ts';
import { keyTypeOf } from '../model/key-type.ts';
import type { AddressObservation } from '../model/observation.ts';
import { matchName } from '../pki/name-match.ts';
import { writeFix } from '../remedies/index.ts';
import { chainSent, otherChainsSent } from './see.ts';
import type { InRun } from './shared-issuer.ts';

/**
 * Renewed, but not loaded: a server whose certificate has to be renewed, while a file of the same run holds a newer one for
 * its name that has no fault of its own. The finding says so, and its fix is no renewal but a reload. Pure.
 */
export function spotNotReloaded<Endpoint extends InRun>(endpoints: readonly Endpoint[]): readonly Endpoint[] {
  const files = endpoints.flatMap(certificatesOnDisk);
  if (files.length === 0) return endpoints;
  return endpoints.map((endpoint) => ({
    ...endpoint,
    findings: endpoint.findings.map((finding) => withNewerFile(finding, endpoint, files)),
  }));
}

interface OnDisk {
  readonly path: string;
  readonly certificate: CertificateFacts;
}

function certificatesOnDisk({ observation, findings, trust }: InRun): readonly OnDisk[] {
  return observation.addresses.flatMap(({ address: path, file }) => {
    if (isUnfit(path, findings) || trust.some(({ address, accepted }) => address === path && accepted === false))
      return [];
    // One that came with a wrong key cannot be loaded.
    const certificate = file?.kind === 'bundle' && file.keyMatches !== false ? file.chain[file.leaf] : undefined;
    return certificate === undefined ? [] : [{ path, certificate }];
  });
}

/** What fails on disk fails on the server too: clients would be no better off. */
function isUnfit(path: string, findings: readonly Finding[]): boolean {
  return findings.some(
    ({ severity, addresses }) => severity === 'error' && (addresses.length === 0 || addresses.includes(path)),
  );
}

function withNewerFile(finding: Finding, endpoint: InRun, files: readonly OnDisk[]): Finding {
  if (!WANTS_RENEWAL.has(finding.cause)) return finding;
  const { target, observation, server } = endpoint;
  const at = observation.addresses.find(({ address, file }) => file === null && finding.addresses.includes(address));
  const served = at === undefined ? undefined : leafOf(finding, at);
  if (at === undefined || served === undefined || wantsTooMuch(finding, endpoint, served)) return finding;
  const name = expectedName(target.endpoint);
  const sameKind = files.filter(({ certificate }) => takesThePlaceOf(finding, served, certificate));
  const newer = newest(
    sameKind.filter(({ certificate }) => replaces(certificate, served, name, observation.startedAt)),
  );
  if (newer === null) return finding;
  const { path, certificate } = newer;
  const until = certificate.notAfter.slice(0, 10);
  return {
    ...finding,
    message: `${finding.message.replace(/\.$/, '')}; the file "${shortened(path)}" holds a newer one for this name, valid until ${until}, that the server has not loaded.`,
    evidence: [
      ...finding.evidence,
      {
        label: 'newer certificate',
        value: `${shortened(path)}, serial number ${certificate.serial.slice(0, 42).toUpperCase()}`,
      },
    ],
    fix: {
      ...writeFix(
        { kind: 'load-newer-file', path, until, served: { address: at.address, port: at.port, name } },
        server.product,
      ),
      docs: finding.fix.docs,
    },
  };
}

/** The server certificate that the finding is about. */
function leafOf({ certificate }: Finding, at: AddressObservation): CertificateFacts | undefined {
  const leaves = [chainSent(at), ...otherChainsSent(at)].map(([leaf]) => leaf);
  return certificate === undefined ? leaves[0] : leaves.find((leaf) => leaf?.sha256 === certificate);
}

/** Where a server has an RSA and an ECDSA certificate, a newer one of the other kind takes the place of the other. */
function takesThePlaceOf({ certificate }: Finding, served: CertificateFacts, newer: CertificateFacts): boolean {
  return certificate === undefined || keyTypeOf(served) === keyTypeOf(newer);
}

/** A threshold that no certificate of this lifetime can meet is met by a newer one no more. */
function wantsTooMuch({ cause, severity }: Finding, { target: { policy } }: InRun, served: CertificateFacts): boolean {
  const threshold = severity === 'error' ? policy.minRemaining : policy.warnRemaining;
  return cause === 'certificate-expiring' && isNeverMet(threshold, served);
}

/** Begins and ends later, is valid at the time of the look, and covers the name. Instants of one form compare as text. */
function replaces(newer: CertificateFacts, served: CertificateFacts, name: string, now: string): boolean {
  return (
    newer.notBefore > served.notBefore &&
    newer.notAfter > served.notAfter &&
    newer.notBefore <= now &&
    newer.notAfter > now &&
    matchName(name, newer).kind === 'matched'
  );
}

function newest(files: readonly OnDisk[]): OnDisk | null {
  return files.reduce<OnDisk | null>(
    (best, file) => (best === null || file.certificate.notAfter > best.certificate.notAfter ? file : best),
    null,
  );
}

/** A path comes from the user, or from a folder that may hold anything. */
function shortened(path: string): string {
  return path.length > 100 ? `…${path.slice(-99)}` : path;
}

/** What a newer certificate mends whoever issued it. One that was revoked may come back with the key that leaked. */
const WANTS_RENEWAL: ReadonlySet<CauseId> = new Set(['certificate-expired', 'certificate-expiring', 'renewal-overdue']);
