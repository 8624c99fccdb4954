import type { CertificateFacts } from '../model/certificate.ts';
import type { Evidence } from '../model/finding.ts';
import type { ChainFaultFacts } from '../model/remedy.ts';
import { assertNever } from '../model/units.ts';
import { authoritySerial } from '../pki/authority-serial.ts';
import { type PathProblem, pathProblems } from '../pki/path-problems.ts';
import type { BadSignature, FalseClaim } from '../pki/paths.ts';
import type { WeakKey } from '../pki/weak-key.ts';
import type { WeakSignature } from '../pki/weak-signature.ts';
import { opensslTrusts, type SeenAddress } from './seen.ts';
import { calledBy, counted, cut, day, listed, moment, named } from './wording.ts';

/** One reason why a path may not stand, and the certificate at fault. */
export type ChainFault =
  | PathProblem
  | ({ readonly kind: 'weak-signature' } & WeakSignature)
  | ({ readonly kind: 'weak-key' } & WeakKey)
  /** Names and key identifiers say that `issuer` signed it, and its key did not. */
  | ({ readonly kind: 'bad-signature' } & BadSignature)
  /** `issuer` did sign it, and its authority key identifier says that another key or certificate did. */
  | ({ readonly kind: 'false-key-identifier' } & FalseClaim);

/** A fault with its place on the path: depth 0 is the server's own certificate. */
export interface PlacedFault {
  readonly fault: ChainFault;
  readonly depth: number;
  readonly role: ChainFaultFacts['role'];
  /** The certificate is among those that `ca-file` names. */
  readonly inCaFile: boolean;
}

/** Says where on the best path each fault stands. */
export function placed(faults: readonly ChainFault[], { chain, endpoint }: SeenAddress): readonly PlacedFault[] {
  const path = chain?.best.certificates ?? [];
  const ownRoots = endpoint.extraRoots.map((pem) => pem.replace(/\s/g, ''));
  return faults.map((fault) => {
    const depth = path.findIndex(({ sha256 }) => sha256 === fault.certificate.sha256);
    const role = depth <= 0 ? 'leaf' : fault.certificate.selfIssued ? 'root' : 'intermediate';
    const inCaFile = role === 'root' && ownRoots.some((pem) => pem.includes(fault.certificate.der));
    return { fault, depth, role, inCaFile };
  });
}

/**
 * The certificates that every client has to go by: the best path where OpenSSL refuses it or was not asked. Where it
 * accepted one, those that all trusted paths share, without the root, since we cannot know which path it took.
 */
export function certainCertificates(seen: SeenAddress): readonly CertificateFacts[] {
  if (seen.chain === null) return [];
  const { best, paths } = seen.chain;
  if (!opensslTrusts(seen)) return best.certificates;
  if (best.end !== 'trusted') return best.certificates.slice(0, 1);
  const trusted = paths.filter(({ end }) => end === 'trusted');
  return best.certificates
    .slice(0, -1)
    .filter(({ sha256 }) => trusted.every(({ certificates }) => certificates.some((one) => one.sha256 === sha256)));
}

/** What breaks RFC 5280 along the best path where OpenSSL does not accept the chain; each fault once. */
export function pathFaults(seen: SeenAddress): readonly PathProblem[] {
  if (seen.chain === null || opensslTrusts(seen)) return [];
  const problems = pathProblems(seen.chain.best, seen.now);
  // What is no CA may not sign either: one fault, not two.
  return problems.filter(
    ({ kind, certificate }) =>
      kind !== 'may-not-sign' ||
      !problems.some((other) => other.kind === 'not-a-ca' && other.certificate === certificate),
  );
}

/**
 * The path breaks off at a certificate whose issuer is there, by its name and key identifier, and whose key did not make
 * the signature. Without key identifiers above a leaf that may be another key of the CA, which is not sent.
 */
export function wrongSignature(seen: SeenAddress): Extract<ChainFault, { kind: 'bad-signature' }> | null {
  if (seen.chain === null || opensslTrusts(seen)) return null;
  const { best, badSignatures } = seen.chain;
  if (best.end !== 'issuer-missing') return null;
  const last = best.certificates.at(-1);
  const wrong = badSignatures.find(({ certificate, issuer }) => {
    if (certificate.sha256 !== last?.sha256) return false;
    const sameKey = certificate.authorityKeyId !== null && certificate.authorityKeyId === issuer.subjectKeyId;
    return sameKey || best.certificates.length > 1;
  });
  return wrong === undefined ? null : { kind: 'bad-signature', ...wrong };
}

/**
 * The path breaks off at a certificate whose issuer is there, sent or fetched or trusted, and did sign it: the authority key
 * identifier names another one, so that clients pass the right one by. No CA certificate that is sent in addition mends that.
 */
export function falseKeyIdentifier(seen: SeenAddress): Extract<ChainFault, { kind: 'false-key-identifier' }> | null {
  const chain = seen.completed ?? seen.chain;
  if (chain === null || opensslTrusts(seen) || chain.best.end !== 'issuer-missing') return null;
  const last = chain.best.certificates.at(-1);
  const wrong = chain.falseClaims.find(({ certificate }) => certificate.sha256 === last?.sha256);
  return wrong === undefined ? null : { kind: 'false-key-identifier', ...wrong };
}

/** The link above the last certificate is there and does not hold: nothing is missing. */
export function brokenLink(
  seen: SeenAddress,
): Extract<ChainFault, { kind: 'bad-signature' | 'false-key-identifier' }> | null {
  return falseKeyIdentifier(seen) ?? wrongSignature(seen);
}

/** A hostile chain has a fault in each of its names; the reader needs the first few. */
export const MOST_FAULTS = 4;

/** The first few faults as clauses, the rest counted. */
export function faultClauses(faults: readonly PlacedFault[]): string {
  const clauses = faults.slice(0, MOST_FAULTS).map(faultClause);
  if (faults.length > MOST_FAULTS) clauses.push(counted(faults.length - MOST_FAULTS, 'more fault'));
  return clauses.join('; ');
}

/** `the root "X" in ca-file expired on 2026-11-16`: a clause, without a full stop. */
export function faultClause({ fault, role, inCaFile }: PlacedFault): string {
  const name = `"${named(fault.certificate)}"`;
  const which = `${role === 'leaf' ? 'the certificate' : `the ${role}`} ${name}${inCaFile ? ' in ca-file' : ''}`;
  switch (fault.kind) {
    case 'expired':
      return `${which} expired on ${day(fault.certificate.notAfter)}`;
    case 'not-yet-valid':
      return `${which} is valid only from ${moment(fault.certificate.notBefore)}`;
    case 'not-a-ca':
      return `${name} is no CA, and yet it issued the certificate below it`;
    case 'may-not-sign':
      return `${which} may not sign certificates: its key usage is ${listed(fault.certificate.keyUsage ?? [])}`;
    case 'path-too-long':
      return `${which} allows ${counted(fault.allowed, 'intermediate')} below it, and there ${fault.found === 1 ? 'is' : 'are'} ${fault.found}`;
    case 'purpose-not-allowed':
      return `${which} may issue for ${listed(fault.has)} and not for servers (serverAuth)`;
    case 'unknown-critical-extension':
      return `${which} has ${fault.oids.length === 1 ? 'the critical extension' : 'the critical extensions'} ${listed(fault.oids)}, which OpenSSL does not know`;
    case 'name-not-allowed':
      return `${which} may not issue for "${cut(fault.name)}": its name constraints ${
        fault.by === 'excluded' ? 'exclude that name' : 'permit other names only'
      }`;
    case 'weak-signature':
      return `${which} is signed with ${fault.digest}, which can be forged`;
    case 'bad-signature':
      return `the signature of ${name} was not made by the key of "${calledBy(fault.issuer.subject)}", which is named as its issuer`;
    case 'false-key-identifier':
      return `the authority key identifier of ${name} names ${
        fault.claim === 'key' ? 'another key than that' : 'another certificate than that'
      } of "${calledBy(fault.issuer.subject)}", although that one signed it`;
    case 'weak-key':
      return `${which} has a key of ${fault.certificate.key.text}, and the least is ${fault.least}`;
    default:
      return assertNever(fault);
  }
}

/** `at depth 1`: whole subject, and what is wrong with the numbers behind it. */
export function faultEvidence(placedFault: PlacedFault): Evidence {
  const { fault, depth } = placedFault;
  return { label: `at depth ${depth}`, value: `${fault.certificate.subject}: ${factsOf(fault)}` };
}

/** What a remedy needs to know of the fault. */
export function faultFacts({ fault, depth, role, inCaFile }: PlacedFault): ChainFaultFacts {
  const subject = named(fault.certificate);
  return { kind: fault.kind, subject, depth, role, inCaFile, detail: detailOf(fault) };
}

/** Tells one fault from another from day to day. */
export function faultKey({ fault }: PlacedFault): string {
  return `${fault.kind} ${fault.certificate.subject}`;
}

function factsOf(fault: ChainFault): string {
  const { certificate } = fault;
  switch (fault.kind) {
    case 'expired':
      return `valid until ${moment(certificate.notAfter)}`;
    case 'not-yet-valid':
      return `valid from ${moment(certificate.notBefore)}`;
    case 'not-a-ca':
      return certificate.basicConstraints === null ? 'basic constraints absent' : 'basic constraints say CA:FALSE';
    case 'may-not-sign':
      return `key usage ${listed(certificate.keyUsage ?? [])}`;
    case 'path-too-long':
      return `path length ${fault.allowed}, intermediates below it ${fault.found}`;
    case 'purpose-not-allowed':
      return `extended key usage ${listed(fault.has)}`;
    case 'unknown-critical-extension':
      return `unknown critical extension ${listed(fault.oids)}`;
    case 'name-not-allowed':
      return `name constraints, ${fault.by} subtrees, against "${cut(fault.name)}"`;
    case 'weak-signature':
      return `signature ${certificate.signature}`;
    case 'bad-signature':
      return `signature does not fit the key of ${cut(fault.issuer.subject)}`;
    case 'false-key-identifier':
      return fault.claim === 'key'
        ? `authority key identifier ${certificate.authorityKeyId}, subject key identifier of its issuer ${fault.issuer.subjectKeyId}`
        : `authority key identifier with issuer ${certificate.authorityIssuer} and serial number ${authoritySerial(certificate) ?? 'none'}, its issuer has ${fault.issuer.issuer} and ${fault.issuer.serial}`;
    case 'weak-key':
      return `key ${certificate.key.text}`;
    default:
      return assertNever(fault);
  }
}

function detailOf(fault: ChainFault): string {
  switch (fault.kind) {
    case 'expired':
      return day(fault.certificate.notAfter);
    case 'not-yet-valid':
      return moment(fault.certificate.notBefore);
    case 'path-too-long':
      return String(fault.found);
    case 'unknown-critical-extension':
      return listed(fault.oids);
    case 'name-not-allowed':
      return cut(fault.name);
    case 'weak-signature':
      return fault.digest;
    case 'bad-signature':
    case 'false-key-identifier':
      return calledBy(fault.issuer.subject);
    case 'weak-key':
      return fault.least;
    default:
      return '';
  }
}
