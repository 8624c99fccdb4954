import { SHORT_LIVED_DAYS } from '../model/policy.ts';
import { DAY_MS } from '../model/units.ts';
import { defineCause } from './cause.ts';
import { lifetime } from './remaining.ts';
import { askableUrls, type Spoken, spokenOf } from './revocation.ts';
import { calledBy, counted, listed, named } from './wording.ts';

/** The policy wants to know whether each certificate is revoked (`revocation: strict`), and nothing that counts says it. */
export const revocationUnknown = defineCause({
  id: 'revocation-unknown',
  title: 'nothing says whether a certificate is revoked',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'With `revocation: strict` each certificate below the root has to be called good by a stapled OCSP response, an OCSP responder or a revocation list. Nobody did: the responder or the list could not be reached, gave no answer that counts, or the certificate names neither. Certificates that live for 10 days at most may name neither. Under any other setting this is no finding.',
    why: 'Clients that check strictly refuse the connection when they get no answer; most clients let it pass, and so does the gate unless it is told otherwise.',
    seeByHand:
      'openssl x509 -in certificate.pem -noout -ocsp_uri -ext crlDistributionPoints; openssl ocsp -issuer issuer.pem -cert certificate.pem -url http://ocsp.example/ -no_nonce',
    references: ['RFC 6960', 'RFC 5280 §6.3', 'CA/Browser Forum Baseline Requirements §7.1.2.11.2'],
    example: {
      kind: 'make-revocation-known',
      why: 'no-answer',
      subject: 'api.example.com',
      url: 'http://ocsp.example/',
    },
  },
  explains: [],

  detect(seen) {
    if (seen.policy.revocation !== 'strict') return null;
    const [first, ...others] = spokenOf(seen).filter((one) => isUnknown(one, seen.now));
    return first === undefined ? null : { first, others };
  },

  message: ({ first, others }) => {
    const more = others.length === 0 ? '' : `; nor is it known of ${listed(others.map(withDepth))}`;
    return `Nothing says whether ${withDepth(first)} is revoked: ${whyUnknown(first)}${more}.`;
  },

  evidence: ({ first, others }) =>
    [first, ...others]
      .slice(0, MOST_SHOWN)
      .flatMap((one) => [
        { label: 'not known', value: `${one.certificate.subject} (depth ${one.depth})` },
        ...nothings(one).map((value) => ({ label: 'asked', value })),
        { label: 'names', value: allUrls(one) || 'no responder and no list' },
      ]),

  remedy({ first }, { policy }) {
    const [url = null] = askableUrls(first.certificate);
    const subject = calledBy(first.certificate.subject);
    if (url === null) return { kind: 'make-revocation-known', why: 'no-url', subject, url };
    if (policy.fetch === 'none') return { kind: 'make-revocation-known', why: 'switched-off', subject, url };
    return { kind: 'make-revocation-known', why: first.issuer === null ? 'no-issuer' : 'no-answer', subject, url };
  },

  key: ({ first, others }) => [first, ...others].map(({ certificate }) => certificate.sha256),
});

/** CAs need not say anything of certificates that live so short (Baseline Requirements §4.9.10), nor of those that have ended. */
function isUnknown({ certificate, statements }: Spoken, now: number): boolean {
  if (statements.some(({ kind }) => kind !== 'nothing') || Date.parse(certificate.notAfter) < now) return false;
  return askableUrls(certificate).length > 0 || lifetime(certificate) > SHORT_LIVED_DAYS * DAY_MS;
}

function whyUnknown(one: Spoken): string {
  const said = nothings(one);
  if (said.length > 0) return said.slice(0, 2).join('; ');
  if (allUrls(one) === '') return 'it names neither an OCSP responder nor a revocation list';
  if (askableUrls(one.certificate).length === 0) return 'what it names cannot be asked over HTTP';
  if (one.issuer === null) return 'its issuer, whose word would count, is not known';
  return `it was not asked about, since one endpoint may have ${counted(MOST_ASKED, 'certificate')} asked about at most`;
}

function nothings({ statements }: Spoken): readonly string[] {
  return statements.flatMap((one) => (one.kind === 'nothing' ? [one.why] : []));
}

function allUrls({ certificate: { ocspUrls, crlUrls } }: Spoken): string {
  return [...ocspUrls, ...crlUrls].join(', ');
}

function withDepth({ certificate, depth }: Spoken): string {
  return `"${named(certificate)}"${depth === 0 ? '' : ` (depth ${depth})`}`;
}

/** As many as the probe asks about. */
const MOST_ASKED = 4;

const MOST_SHOWN = 4;
