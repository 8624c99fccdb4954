import type { CertificateFacts } from '../model/certificate.ts';
import { retiredRoot } from '../pki/retired-roots.ts';
import { builtInCertificate, builtInWords } from './built-in-certificates.ts';
import { caFileHolds } from './ca-file-holds.ts';
import { defineCause } from './cause.ts';
import { brokenLink } from './chain-fault.ts';
import { type IssuerNotFound, issuerNotFound, issuerUrlOf } from './issuer-lookups.ts';
import { filesNearby, pathText, reachOf, toAppend, unsentEvidence, whatIsMissing } from './missing-issuers.ts';
import { namesToRenew } from './names.ts';
import { expectedName, opensslTrusts, type SeenAddress, sender } from './seen.ts';
import { elsewhereText, trustedHere } from './trusted-here.ts';
import { calledBy, listed } from './wording.ts';

/** Label of the evidence that names the untrusted CA in full: what endpoints are compared by. */
export const UNTRUSTED_CA = 'untrusted CA';

/** The chain leads to a CA that is not among the trusted roots. */
export const untrustedIssuer = defineCause({
  id: 'untrusted-issuer',
  title: 'the certificate comes from a CA that is not trusted',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The certificates that the server sends lead to a root certificate authority (CA) that is not in the list of trusted roots, or no longer.',
    why: 'A private CA is trusted only by machines that were given its root. If the endpoint is public, a private, staging or test CA issued the certificate by mistake; or something on the way signs the traffic anew (TLS interception). A root that the lists of clients dropped is trusted by old clients only.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:|Verify"',
    references: ['RFC 5280 §6.1', 'RFC 8446 §4.4.2'],
    example: { kind: 'trust-root', root: 'Example Corp Root CA' },
  },
  explains: [],

  detect(seen) {
    const reach = reachOf(seen);
    if (reach === null || opensslTrusts(seen) || brokenLink(seen) !== null) return null;
    if (whatIsMissing(seen, reach) !== 'trust') return null;
    const { path, top, issuerSeemsRoot } = reach;
    const rootAt = path.end === 'untrusted-root' ? whereIs(top, seen) : null;
    const notFound = rootAt === null ? issuerNotFound(top, seen) : null;
    return {
      reach,
      rootAt,
      rootPlace: placeOf(rootAt, top, seen),
      onDisk: seen.at.file !== null,
      notFound,
      root: top.issuer,
      seemsRoot: issuerSeemsRoot,
      retired: retiredRoot(top.issuer),
      known: builtInCertificate(path.certificates[0] ?? top),
      elsewhere: elsewhereText(seen),
      held: caFileHolds(seen, top.issuer),
      asked: [...(notFound?.evidence ?? []), ...unsentEvidence(reach, seen), ...trustedHere(seen)],
    };
  },

  message(what, seen) {
    const { reach, root, retired, known } = what;
    const also =
      reach.unsent.length === 0
        ? ''
        : `; the ${sender(seen).who} also leaves out ${listed(reach.unsent.map(({ subject }) => `"${calledBy(subject)}"`))}`;
    if (known !== null) {
      return `The chain ends at a certificate that "${calledBy(root)}" signed, which is not among the trusted roots: ${builtInWords(known)}.`;
    }
    if (retired !== null) {
      return `The chain leads to the root "${retired.name}", which was taken off Mozilla's list ${retired.retired} (${retired.why}), so that current clients do not trust it${also}.`;
    }
    const other = what.elsewhere === null ? '' : `; ${what.elsewhere}`;
    const inCaFile = what.held === null ? '' : `; in its place ca-file holds ${what.held}`;
    return `The chain ${endsAt(what)}${also}${other}${inCaFile}.`;
  },

  evidence: ({ reach, root, rootAt, rootPlace, retired, known, asked }) => [
    { label: 'chain', value: pathText(reach.path) },
    // Many servers may share a root of old, so that it is not what endpoints are compared by.
    { label: retired === null ? UNTRUSTED_CA : 'retired root', value: root },
    { label: 'its certificate', value: rootPlace },
    ...(typeof rootAt === 'string' && rootAt !== 'sent' ? [{ label: 'its SHA-256', value: reach.top.sha256 }] : []),
    ...(rootAt === null ? reach.top.caIssuers.slice(0, 1) : []).map((value) => ({ label: 'published at', value })),
    ...asked,
    ...(known === null ? [] : [{ label: 'known as', value: known.product }]),
  ],

  remedy({ reach, root, retired, known, held }, seen) {
    const { endpoint } = seen;
    if (known !== null && !known.ownAuthority)
      return { kind: 'replace-built-in', name: expectedName(endpoint), product: known.product, fix: known.fix };
    const append = toAppend(reach, seen);
    const also = append === undefined ? {} : { toAppend: append };
    if (retired === null)
      return {
        kind: 'trust-root',
        root: calledBy(root),
        ...also,
        ...(held === null ? {} : { caFileHolds: held }),
        ...(endpoint.file === null ? {} : { onDisk: true }),
      };
    const [leaf] = seen.sent;
    const names = leaf === undefined ? [expectedName(endpoint)] : namesToRenew(leaf, endpoint);
    return { kind: 'leave-retired-root', root: retired.name, names, ...also };
  },

  key: ({ root }) => [root],
});

interface What {
  readonly root: string;
  /** `sent`, or where it was fetched; `null` where it is not at hand. */
  readonly rootAt: string | null;
  readonly onDisk: boolean;
  readonly seemsRoot: boolean;
  readonly notFound: IssuerNotFound | null;
}

/** A root on the path was sent or fetched, else it would be a trusted one. */
function whereIs({ sha256 }: CertificateFacts, { sent, lookups }: SeenAddress): string {
  return sent.some((one) => one.sha256 === sha256) ? 'sent' : (issuerUrlOf(sha256, lookups) ?? 'sent');
}

/** Where the chain ends and what that may mean, to follow "the chain". */
function endsAt({ root, rootAt, onDisk, seemsRoot, notFound }: What): string {
  const name = `"${calledBy(root)}"`;
  if (rootAt === 'sent' && !onDisk)
    return `ends at the root ${name}, which is not among the trusted roots: a private or test CA, or something on the way that signs the traffic anew`;
  if (rootAt !== null) return `leads to the root ${name}, which is not among the trusted roots: a private or test CA`;
  const signed = `ends at a certificate that ${name} signed, which ${onDisk ? 'neither stands in the file nor' : 'was neither sent nor'} is among the trusted roots: a private or test CA`;
  if (seemsRoot) return signed;
  const why = notFound === null ? '' : `; it could not be fetched: ${notFound.words}`;
  return `${signed}, or one more intermediate certificate that should ${onDisk ? 'stand in it' : 'have been sent'}${why}`;
}

/** The same for the evidence. */
function placeOf(rootAt: string | null, root: CertificateFacts, { at, sent }: SeenAddress): string {
  const [nearby] = rootAt === null ? [] : filesNearby([root], at);
  if (at.file !== null && sent.some(({ sha256 }) => sha256 === root.sha256) && rootAt !== null) return 'in the file';
  if (nearby !== undefined) return `in ${nearby.path}`;
  if (rootAt === null) return at.file === null ? 'not sent' : 'not in the file';
  return rootAt === 'sent' ? 'sent by the server' : `fetched from ${rootAt}`;
}
