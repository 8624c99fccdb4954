import {
  address,
  certificate,
  chain,
  completed,
  endpoint,
  inDays,
  intermediate,
  observation,
  root,
  seen,
} from '../../__tests__/causes/given.ts';
import { sampleRun } from '../../__tests__/helpers/sample-run.ts';
import type { Cause, Diagnosis } from '../../src/causes/cause.ts';
import { lifetimeTooLong } from '../../src/causes/lifetime-too-long.ts';
import { renewalForbidden } from '../../src/causes/renewal-forbidden.ts';
import type { SeenAddress } from '../../src/causes/seen.ts';
import { fromThere, type SeenVantage } from '../../src/causes/seen-vantage.ts';
import { vantageDiverge } from '../../src/causes/vantage-diverge.ts';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import type { CertificateFacts } from '../../src/model/certificate.ts';
import type { Finding } from '../../src/model/finding.ts';
import { writeFix } from '../../src/remedies/index.ts';

/** What the demo cannot show without a public CA, DNS of its own and a second network, from certificates that nobody issued. */
export function madeUpRun(): RunVerdict {
  const findings = [
    finding(lifetimeTooLong, lifetimeTooLong.diagnose(livesTooLong())),
    finding(renewalForbidden, renewalForbidden.diagnose(mayNotBeRenewed())),
    finding(vantageDiverge, vantageDiverge.diagnose(signedAnew())),
  ];
  return sampleRun(findings.map((one) => ({ findings: [one] })));
}

function livesTooLong(): SeenAddress {
  const leaf = certificate({ notBefore: inDays(-30), notAfter: inDays(368) });
  const built = chain('trusted', [leaf, intermediate(), root()]);
  return seen({ sent: [leaf, intermediate()], chain: built });
}

function mayNotBeRenewed(): SeenAddress {
  const leaf = certificate({ issuer: "CN=R11,O=Let's Encrypt,C=US" });
  const records = [{ tag: 'issue', value: 'pki.goog', critical: false }];
  const outcome = { kind: 'records', at: 'example.com', records } as const;
  const at = address({ handshake: completed({ chain: [leaf, intermediate()] }) });
  return seen({ at, lookups: [{ kind: 'caa', of: leaf.sha256, name: 'api.example.com', outcome }] });
}

/** From the office, something on the way answers. */
function signedAnew(): SeenVantage {
  const from = (vantage: string, leaf: CertificateFacts) => {
    const addresses = [address({ handshake: completed({ chain: [leaf] }) })];
    return fromThere({ vantage, trust: [], observation: observation({ addresses }) });
  };
  const forged = certificate({ issuer: 'CN=Office Web Filter CA,O=Example Ltd' });
  return { endpoint: endpoint(), here: from('office', forged), elsewhere: [from('github', certificate())] };
}

function finding(cause: Pick<Cause, 'id' | 'title'>, diagnosis: Diagnosis | null): Finding {
  if (diagnosis === null) throw new Error(`${cause.id} does not show itself`);
  const { severity, message, evidence, remedy, title } = diagnosis;
  const fix = { ...writeFix(remedy, 'nginx'), docs: `docs/causes.md#${cause.id}` };
  const { id } = cause;
  return { cause: id, severity, title: title ?? cause.title, message, evidence, fix, addresses: [], fingerprint: id };
}
