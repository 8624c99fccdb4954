import type { EndpointVerdict, RunVerdict } from '../judge/verdict.ts';
import { worstFirst } from '../judge/weigh.ts';
import type { FileFacts } from '../model/bundle.ts';
import type { CertificateFacts, SubjectAltName } from '../model/certificate.ts';
import type { Finding } from '../model/finding.ts';
import type { AddressObservation, Resolution } from '../model/observation.ts';
import { proxyName } from '../model/proxy.ts';
import { plainName } from '../model/run.ts';
import type { StartTlsOutcome } from '../model/starttls-outcome.ts';
import type { AddressTrust } from '../model/trust.ts';
import type { Waiver } from '../model/waiver.ts';
import { jsonText } from './escape.ts';
import { type CertificateTable, packObservation, type Recording } from './recording.ts';

export interface JsonOptions {
  /** Version of this program. */
  readonly version: string;
  /** From where it was looked, as the user names the place. */
  readonly vantage: string | null;
  /** Written so that a merge can read it; absent or `null` where none will. */
  readonly recording?: Recording | null;
}

/** The report file: `tls-gate/report@1`, indented, ended by a line end, safe to print. */
export function jsonReport(run: RunVerdict, options: JsonOptions): string {
  return [...jsonReportParts(run, options)].join('');
}

/** The same in pieces, one for each endpoint: as one value, ten thousand take hundreds of megabytes to become text. */
export function* jsonReportParts(run: RunVerdict, options: JsonOptions): Generator<string> {
  const certificates: CertificateTable | null = (options.recording ?? null) === null ? null : {};
  const frame = (): readonly string[] =>
    jsonText({ ...reportValue({ ...run, endpoints: [] }, options), certificates }).split(NO_ENDPOINTS);
  yield `${frame()[0] ?? ''}\n  "endpoints": [`;
  for (const [index, endpoint] of run.endpoints.entries()) {
    yield `${index === 0 ? '' : ','}\n    ${indented(jsonText(endpointValue(endpoint, certificates)))}`;
  }
  // Behind the endpoints stand the certificates that were met on the way.
  yield `${run.endpoints.length === 0 ? '' : '\n  '}]${frame()[1] ?? ''}\n`;
}

/** Line ends inside of texts are escaped, so that each one here is between two lines of the report. */
function indented(text: string): string {
  return text.replaceAll('\n', '\n    ');
}

/** Only on the first level does a line begin like this. */
const NO_ENDPOINTS = '\n  "endpoints": []';

/** The same as plain data. A field is never left out: what is not known is `null` or empty. */
export function reportValue(run: RunVerdict, { version, vantage, recording = null }: JsonOptions) {
  const certificates: CertificateTable | null = recording === null ? null : {};
  return {
    schema: 'tls-gate/report@1',
    tool: { name: 'tls-gate', version },
    startedAt: run.startedAt,
    tookMs: run.tookMs,
    vantage,
    shard: recording?.shard ?? null,
    configDigest: recording?.configDigest ?? null,
    verdict: run.verdict,
    counts: run.counts,
    findings: run.policyFindings.map(({ at, ...finding }) => ({ ...findingValue(finding), at })),
    endpoints: run.endpoints.map((endpoint) => endpointValue(endpoint, certificates)),
    certificates,
  } as const;
}

function endpointValue(endpoint: EndpointVerdict, certificates: CertificateTable | null) {
  const { target, observation, server, verdict, reason, expiry, trust } = endpoint;
  const { host, port, servername, starttls, proxy, connect, declaredAt, file } = target.endpoint;
  return {
    name: plainName(target),
    vantage: target.vantage?.name ?? null,
    host: file === null ? host : null,
    port: file === null ? port : null,
    servername,
    starttls,
    proxy: proxy === undefined ? null : `http://${proxyName(proxy)}`,
    resolution: resolutionValue(observation.resolution),
    connect,
    file: file === null ? null : file.path,
    declaredAt,
    untouched: target.untouched === true,
    verdict,
    reason,
    server,
    connections: observation.connections,
    tookMs: observation.tookMs,
    addresses: observation.addresses.map((seen) =>
      addressValue(seen, trust.find(({ address }) => address === seen.address) ?? null),
    ),
    expiry,
    findings: withWaived(endpoint),
    observation: certificates === null ? null : packObservation(observation, certificates),
  };
}

function addressValue(seen: AddressObservation, trust: AddressTrust | null) {
  const { address, connections, tookMs, starttls = null, handshake, others, file } = seen;
  const completed = handshake.kind === 'completed' ? handshake : null;
  return {
    address,
    outcome: outcomeWord(seen),
    connections,
    tookMs,
    starttls: starttls === null ? null : startTlsValue(starttls),
    tls:
      completed === null
        ? null
        : {
            version: completed.version,
            cipher: completed.cipher,
            group: completed.group,
            alpn: completed.alpn,
          },
    trust: trust === null ? null : trustValue(trust),
    file: file === null ? null : fileValue(file),
    chain: (file === null ? (completed?.chain ?? []) : file.kind === 'bundle' ? file.chain : []).map(certificateValue),
    otherChains: others.flatMap((other) =>
      other.handshake.kind === 'completed' ? [other.handshake.chain.map(certificateValue)] : [],
    ),
  };
}

/** What the resolver said; `aliases` are looked up only where something failed. */
function resolutionValue(resolution: Resolution) {
  return {
    kind: resolution.kind,
    name: 'name' in resolution ? resolution.name : null,
    code: 'code' in resolution ? resolution.code : null,
    aliases: 'aliases' in resolution ? (resolution.aliases ?? []) : [],
    addresses: resolution.kind === 'resolved' ? resolution.addresses : [],
  };
}

/** How it came to TLS, or did not. */
function startTlsValue(outcome: StartTlsOutcome) {
  return {
    outcome: outcome.kind,
    greeting: 'greeting' in outcome ? outcome.greeting : null,
    words: 'words' in outcome ? outcome.words : null,
    offered: outcome.kind === 'not-offered' ? outcome.offered : [],
    injected: outcome.kind === 'upgraded' ? outcome.injected : null,
  };
}

/** How far it went: the TCP outcome where there was no connection, else what became of the handshake. */
function outcomeWord({ tcp, handshake, file }: AddressObservation): string {
  if (file !== null) return file.kind === 'bundle' ? 'read' : 'unusable';
  if (tcp.kind !== 'connected') return tcp.kind;
  return handshake.kind === 'not-attempted' && handshake.cut === 'deadline' ? 'cut-by-deadline' : handshake.kind;
}

/** What was found on disk. Of keys only what tells one from another. */
function fileValue(file: FileFacts) {
  return {
    format: file.kind === 'bundle' ? file.format : null,
    problem: file.kind === 'unusable' ? file.problem.kind : null,
    keys: file.keys.map((key) => ({
      path: key.path,
      key: key.text,
      spkiSha256: key.spkiSha256,
      encrypted: key.encrypted,
      tracked: typeof key.tracked === 'boolean' ? key.tracked : null,
    })),
  };
}

/** Which roots counted, what OpenSSL said of the chain with them, and the root that it leads to. */
function trustValue({ stores, accepted, anchor, from, elsewhere }: AddressTrust) {
  return {
    stores: stores.map((store) => ({ from: store.from, name: store.name, roots: store.roots })),
    accepted,
    anchor,
    from,
    elsewhere,
  };
}

function certificateValue({ key, sans, ...facts }: CertificateFacts) {
  const { subject, issuer, serial, notBefore, notAfter, signature, sha256 } = facts;
  return {
    subject,
    issuer,
    serial,
    notBefore,
    notAfter,
    sans: (sans ?? []).map(sanText),
    key: key.text,
    signature,
    sha256,
  };
}

/** What waivers cover stands among the rest, in the same order, and names its waiver. */
function withWaived({ findings, waived }: EndpointVerdict) {
  return [...findings.map((finding) => ({ finding, waiver: null })), ...waived]
    .sort((one, other) => worstFirst(one.finding, other.finding))
    .map(({ finding, waiver }) => findingValue(finding, waiver));
}

function findingValue(
  { cause, severity, title, message, evidence, fix, addresses, fingerprint }: Finding,
  waiver: Waiver | null = null,
) {
  const { summary, product, snippet, steps, docs, files } = fix;
  return {
    cause,
    severity,
    title,
    message,
    evidence: evidence.map(({ label, value }) => ({ label, value })),
    fix: {
      summary,
      product,
      snippet,
      steps,
      docs,
      files: files.map((file) => ({ name: file.name, about: file.about, content: file.content })),
    },
    addresses,
    waived: waiver === null ? null : { until: waiver.until, reason: waiver.reason, declaredAt: waiver.declaredAt },
    fingerprint,
  };
}

/** As OpenSSL writes them: `DNS:api.example.com`. */
function sanText({ kind, value }: SubjectAltName): string {
  return `${SAN_PREFIX[kind]}:${value}`;
}

const SAN_PREFIX: Readonly<Record<SubjectAltName['kind'], string>> = {
  dns: 'DNS',
  ip: 'IP',
  email: 'email',
  uri: 'URI',
  other: 'other',
};
