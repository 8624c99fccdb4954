import type { RunVerdict } from '../../src/judge/verdict.ts';
import { CAUSE_IDS, type CauseId } from '../../src/model/cause-id.ts';
import type { Severity } from '../../src/model/severity.ts';
import { DAY_MS } from '../../src/model/units.ts';
import {
  NOW,
  REFUSED,
  type SampleOverrides,
  sampleAddress,
  sampleCertificate,
  sampleFile,
  sampleFinding,
  sampleFix,
  sampleHandshake,
  sampleObservation,
  sampleRun,
  sampleWaiver,
  UNRESOLVED,
} from './sample-run.ts';

/**
 * A long list in which everything happens: of ten endpoints four are healthy, two broken, one refuses connections, one is not
 * found, one warns, and one has a notice and a waived finding. Every endpoint has its own name, line and certificate.
 */
export function largeRun(endpoints: number): RunVerdict {
  const run = sampleRun(Array.from({ length: endpoints }, (_, index) => endpointAt(index)));
  const judged = run.endpoints.map((endpoint, index) =>
    index % 10 === 9
      ? { ...endpoint, waived: [{ finding: findingAt(index, 'error'), waiver: sampleWaiver() }] }
      : endpoint,
  );
  return { ...run, endpoints: judged, counts: { ...run.counts, waived: Math.floor(endpoints / 10) } };
}

function endpointAt(index: number): SampleOverrides {
  const host = `service-${index}.region-${index % 7}.example.com`;
  const endpoint = { host, declaredAt: { file: '.github/tls-gate.yml', line: index + 10, column: 5 } };
  const certificate = sampleCertificate({ subject: `CN=${host}`, sha256: index.toString(16).padStart(64, '0') });
  const address = sampleAddress({ handshake: sampleHandshake({ chain: [certificate] }) });
  const served: SampleOverrides = {
    endpoint,
    observation: sampleObservation({ addresses: [address] }),
    expiry: {
      notBefore: new Date(NOW - 30 * DAY_MS).toISOString(),
      notAfter: new Date(NOW + ((index % 400) + 1) * DAY_MS).toISOString(),
      of: 'leaf',
    },
  };
  switch (index % 10) {
    case 4:
    case 5:
      return { ...served, findings: [0, 1, 2].slice(index % 3).map((more) => findingAt(index + more, 'error')) };
    case 6:
      return { ...REFUSED, endpoint };
    case 7:
      return { ...UNRESOLVED, endpoint };
    case 8:
      return { ...served, findings: [findingAt(index, 'warning')] };
    case 9:
      return { ...served, findings: [findingAt(index, 'notice')] };
    default:
      return served;
  }
}

function findingAt(index: number, severity: Severity) {
  const cause = CAUSES[index % CAUSES.length] ?? 'self-signed';
  const files = cause === 'incomplete-chain' ? [sampleFile({ content: PEM, name: `service-${index}.pem` })] : [];
  return sampleFinding({
    cause,
    severity,
    fingerprint: `${cause}/${index}`,
    fix: sampleFix({ files, docs: `docs/causes.md#${cause}` }),
  });
}

/** What is found where a connection was made. */
const CAUSES: readonly CauseId[] = CAUSE_IDS.slice(CAUSE_IDS.indexOf('no-common-cipher'));

const PEM = `-----BEGIN CERTIFICATE-----\n${`${'MIIB'.repeat(16)}\n`.repeat(25)}-----END CERTIFICATE-----\n`;
