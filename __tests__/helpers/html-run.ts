import type { RunVerdict, WaivedFinding } from '../../src/judge/verdict.ts';
import {
  sampleAddress,
  sampleFile,
  sampleFinding,
  sampleFix,
  sampleObservation,
  sampleRun,
  UNRESOLVED,
} from './sample-run.ts';

/** A run with one endpoint of every verdict, one that a waiver covers, and a finding about the policy. */
export function everyKindOfRun(): RunVerdict {
  const run = sampleRun([
    { endpoint: { host: 'www.example.com' } },
    {
      findings: [sampleFinding({ fix: sampleFix({ files: [sampleFile()] }) })],
      observation: sampleObservation({ addresses: [sampleAddress(), sampleAddress({ address: '192.0.2.9' })] }),
    },
    {
      endpoint: { host: 'shop.example.com' },
      findings: [
        sampleFinding({ cause: 'certificate-expiring', severity: 'warning', title: 'the certificate expires soon' }),
      ],
      expiry: { notBefore: '2026-10-23T08:00:00.000Z', notAfter: '2026-12-04T08:00:00.000Z', of: 'intermediate' },
    },
    UNRESOLVED,
    { endpoint: { host: 'legacy.example.com' } },
  ]);
  const endpoints = run.endpoints.map((endpoint, index) =>
    index === 4 ? { ...endpoint, waived: [WAIVED] } : endpoint,
  );
  return { ...run, endpoints, policyFindings: [POLICY_FINDING], counts: { ...run.counts, waived: 1 } };
}

const WAIVED: WaivedFinding = {
  finding: sampleFinding({ cause: 'legacy-tls-accepted', title: 'the server accepts old versions of TLS' }),
  waiver: {
    endpoint: 'legacy.example.com:443',
    cause: 'legacy-tls-accepted',
    until: '2027-01-31',
    reason: 'kiosk fleet, TICKET-42',
    declaredAt: { file: '.github/tls-gate.yml', line: 31, column: 5 },
  },
};

const POLICY_FINDING = {
  ...sampleFinding({ cause: 'waiver-unused', severity: 'notice', title: 'a waiver covers nothing' }),
  at: { file: '.github/tls-gate.yml', line: 35, column: 5 },
};
