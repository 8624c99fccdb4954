import type { CertificateFacts } from '../model/certificate.ts';
import { sameName } from '../pki/names.ts';
import { defineCause } from './cause.ts';
import { brokenLink, faultClauses, type PlacedFault, placed } from './chain-fault.ts';
import { type IssuerNotFound, issuerNotFound } from './issuer-lookups.ts';
import {
  belowGap,
  filesNearby,
  pathText,
  type Reach,
  reachOf,
  toAppend,
  unsentEvidence,
  whatIsMissing,
} from './missing-issuers.ts';
import { expectedName, opensslTrusts, type SeenAddress, sender } from './seen.ts';
import { calledBy, counted, cut, listed } from './wording.ts';

/** The server sends its certificate without the CA certificate that signed it (RFC 8446 §4.4.2 asks for it). */
export const incompleteChain = defineCause({
  id: 'incomplete-chain',
  title: 'the intermediate certificate is not sent',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server sends its own certificate, but not the intermediate CA certificate that signed it.',
    why: 'Browsers hide this: they fetch the missing certificate or remember it from another site. curl, Go, Java, Node and most mobile applications do not, and refuse the connection. Where the certificate says where its issuer is published, the issuer is fetched (`fetch` in the policy), and the finding hands over as PEM what is to be appended.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:|Verify"',
    references: ['RFC 8446 §4.4.2', 'RFC 5246 §7.4.2', 'RFC 5280 §4.2.2.1'],
    example: {
      kind: 'serve-full-chain',
      missing: 'Example Intermediate R11',
      issuerUrl: 'http://r11.example/ca.der',
      name: 'api.example.com',
    },
  },
  explains: ['untrusted-issuer'],

  detect(seen) {
    const [leaf] = seen.sent;
    const reach = reachOf(seen);
    if (leaf === undefined || reach === null || opensslTrusts(seen) || brokenLink(seen) !== null) return null;
    if (whatIsMissing(seen, reach) !== 'intermediate') return null;
    const onPath = new Set([leaf, ...reach.path.certificates].map(({ sha256 }) => sha256));
    const faults = reach.path.end === 'trusted' ? reach.faults : [];
    const notFound = reach.path.end === 'trusted' ? null : issuerNotFound(reach.top, seen);
    return {
      leaf,
      reach,
      below: belowGap(reach),
      sent: seen.sent.length,
      strangers: seen.sent.filter(({ sha256 }) => !onPath.has(sha256)),
      // Clients that meet it take this way and no other, so that what completes the other way does not help beside it.
      wrongRoot: seen.chain?.best.end === 'untrusted-root' ? (seen.chain.best.certificates.at(-1) ?? null) : null,
      evidence: [...unsentEvidence(reach, seen), ...(notFound?.evidence ?? [])],
      faults: placed(faults, { ...seen, chain: seen.completed }),
      notFound,
    };
  },

  titleOf: (what, { at }) =>
    mayBeRoot(what) ? `the CA certificate that signed it is not ${at.file === null ? 'sent' : 'in the file'}` : null,

  message(what, seen) {
    const { who, does } = sender(seen);
    const { below, sent, strangers, wrongRoot } = what;
    const missing = `leaves out ${leftOut(what)}`;
    const effect = `${effectOf(what)}${nearbyText(what.reach.unsent, seen)}`;
    if (wrongRoot !== null)
      return `The ${who} ${missing}, and ${does} the root "${calledBy(wrongRoot.subject)}" instead, which is not trusted; ${effect}.`;
    if (strangers.some(({ subject }) => sameName(subject, below.issuer)))
      return `The ${who} ${missing}, and ${does} a certificate of the same name with another key, which did not; ${effect}.`;
    if (strangers.length === 0) return `The ${who} ${does} ${counted(sent, 'certificate')} and ${missing}; ${effect}.`;
    const wrong = listed(strangers.map(({ subject }) => `"${apart(subject, below.issuer)}"`));
    return `The ${who} ${missing}, and ${does} ${wrong} instead, which did not; ${effect}.`;
  },

  evidence({ leaf, reach, below, sent, strangers, wrongRoot, evidence }) {
    // Public CAs publish their certificates; without an address the issuer may be a private root, and words must not hide it.
    const published = below.caIssuers[0] ?? 'nowhere, as far as the certificate says';
    return [
      { label: 'sent', value: `${counted(sent, 'certificate')}: ${leaf.subject}` },
      ...strangers.map(({ subject }) => ({
        label: 'does not belong',
        value: wrongRoot === null && sameName(subject, below.issuer) ? `${subject} (same name, another key)` : subject,
      })),
      ...(reach.unsent.length > 0
        ? [{ label: 'chain with it', value: pathText(reach.path) }]
        : [
            { label: 'issuer', value: below.issuer },
            { label: 'issuer published at', value: published },
          ]),
      ...evidence,
    ];
  },

  remedy({ reach, below, strangers, faults, notFound }, seen) {
    const append = faults.length === 0 ? toAppend(reach, seen) : undefined;
    const published = notFound === null ? (below.caIssuers[0] ?? null) : notFound.url;
    return {
      kind: 'serve-full-chain',
      missing: calledBy(below.issuer),
      issuerUrl: faults.length === 0 ? published : null,
      ...(faults.length === 0 ? {} : { publishedIsUseless: true }),
      name: expectedName(seen.endpoint),
      ...(append === undefined ? {} : { toAppend: append }),
      ...(strangers.length === 0 ? {} : { drop: strangers.map(({ subject }) => calledBy(subject)) }),
    };
  },

  key: ({ below }) => [below.issuer],
});

interface What {
  readonly leaf: CertificateFacts;
  readonly reach: Reach;
  /** The certificate whose issuer is the first that is not sent. */
  readonly below: CertificateFacts;
  /** Sent, and on no path. */
  readonly strangers: readonly CertificateFacts[];
  readonly faults: readonly PlacedFault[];
  readonly notFound: IssuerNotFound | null;
}

/** Nothing is known of what signed the leaf: it may as well be a private root, which no server has to send. */
function mayBeRoot({ leaf, reach: { path, top } }: What): boolean {
  return path.end !== 'trusted' && top === leaf && leaf.caIssuers.length === 0;
}

/** What people call it; the whole name where they would call the other one the same. */
function apart(subject: string, other: string): string {
  return calledBy(subject) === calledBy(other) && !sameName(subject, other) ? cut(subject) : calledBy(subject);
}

function leftOut({ leaf, reach: { unsent }, below, strangers }: What): string {
  const signed = below === leaf ? 'its certificate' : `"${calledBy(below.subject)}"`;
  const above = unsent.slice(1).map(({ subject }) => `"${calledBy(subject)}"`);
  const twin = strangers.find(({ subject }) => calledBy(subject) === calledBy(below.issuer));
  const first = `"${apart(below.issuer, twin?.subject ?? below.issuer)}", which signed ${signed}`;
  return above.length === 0 ? first : `${first}, and ${listed(above)} above that`;
}

function effectOf(what: What): string {
  const { leaf, reach, faults, notFound } = what;
  if (faults.length > 0) return `the one that is published would not mend it: ${faultClauses(faults)}`;
  if (mayBeRoot(what))
    return 'that is an intermediate that should be sent or a private root that is not trusted here: the certificate does not say which';
  if (notFound === null) return REFUSED;
  const it = reach.top === leaf ? 'it' : `what signed "${calledBy(reach.top.subject)}"`;
  return `${REFUSED}; ${it} could not be fetched: ${notFound.words}`;
}

/** `; it stands in "ca-bundle.crt"`, for a file beside others of its folder. */
function nearbyText(unsent: readonly CertificateFacts[], { at }: SeenAddress): string {
  const paths = filesNearby(unsent, at).map(({ path }) => `"${cut(path)}"`);
  if (paths.length === 0) return '';
  return `; ${unsent.length === 1 ? 'it stands' : 'they stand'} in ${listed(paths)}`;
}

const REFUSED = 'curl, Go, Java and Node refuse the connection, while browsers may hide it';
