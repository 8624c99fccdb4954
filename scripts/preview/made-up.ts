import {
  address,
  certificate,
  chain,
  completed,
  inDays,
  intermediate,
  root,
  seen,
} from '../../__tests__/causes/given.ts';
import { sampleRun } from '../../__tests__/helpers/sample-run.ts';
import type { CauseOf } from '../../src/causes/cause.ts';
import { lifetimeTooLong } from '../../src/causes/lifetime-too-long.ts';
import { renewalForbidden } from '../../src/causes/renewal-forbidden.ts';
import type { SeenAddress } from '../../src/causes/seen.ts';
import type { RunVerdict } from '../../src/judge/verdict.ts';
import type { Finding } from '../../src/model/finding.ts';
import { writeFix } from '../../src/remedies/index.ts';

/** What the demo cannot show without a public CA and DNS of its own, from certificates that nobody issued. */
export function madeUpRun(): RunVerdict {
  const findings = [finding(lifetimeTooLong, livesTooLong()), finding(renewalForbidden, mayNotBeRenewed())];
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

function finding(cause: CauseOf<'address'>, at: SeenAddress): Finding {
  const diagnosis = cause.diagnose(at);
  if (diagnosis === null) throw new Error(`${cause.id} does not show itself`);
  const { severity, message, evidence, remedy } = diagnosis;
  const fix = { ...writeFix(remedy, 'nginx'), docs: `docs/causes.md#${cause.id}` };
  const { id, title } = cause;
  return { cause: id, severity, title, message, evidence, fix, addresses: [], fingerprint: id };
}
