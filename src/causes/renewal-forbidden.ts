import type { CertificateFacts } from '../model/certificate.ts';
import type { CaaRecord, Lookup } from '../model/lookup.ts';
import { type CaOperator, operatorOf } from '../pki/ca-operators.ts';
import { type CaaAnswer, caaAnswer } from '../pki/caa.ts';
import { defineCause } from './cause.ts';
import { cut, listed } from './wording.ts';

/**
 * The CAA records of a name (RFC 8659) do not let the CA issue again that issued the present certificate. Only for CAs
 * whose issuer domain names are known: of another nobody could say.
 */
export const renewalForbidden = defineCause({
  id: 'renewal-forbidden',
  title: 'the CAA records keep the CA from renewing the certificate',
  severity: 'warning',
  scope: 'address',
  docs: {
    what: 'With `renewal-info` on, the CAA records are looked up in DNS, at the names of the server certificate that this endpoint is for (its own and `required-sans`, five at most) and then at the names above, up to the first record set. It does not list the CA that issued the present certificate, or it holds a critical property that no CA knows. For a wildcard, `issuewild` counts where it stands. CAs that are not widely known are left alone, and so are names for which DNS did not answer.',
    why: 'Nothing is wrong today: CAA is looked at when a certificate is issued. The next renewal is refused, and the certificate that is served expires. It happens when a record is added for one CA while another still renews elsewhere.',
    seeByHand:
      'dig +noall +answer CAA example.com; the set nearest to the name counts: ask api.example.com first, then example.com',
    references: ['RFC 8659', 'CA/Browser Forum Baseline Requirements §3.2.2.8'],
    example: {
      kind: 'allow-ca-in-dns',
      at: 'example.com',
      property: 'issue',
      domain: 'letsencrypt.org',
      ca: "Let's Encrypt",
      unknown: null,
    },
  },
  explains: [],

  detect({ sent: [leaf], lookups }) {
    const operator = leaf === undefined ? null : operatorOf(leaf.issuer);
    if (leaf === undefined || operator === null) return null;
    const forbidden = lookups.flatMap((lookup) => forbiddenBy(lookup, leaf, operator));
    const [first] = forbidden;
    if (first === undefined) return null;
    const names = forbidden.filter(({ at }) => at === first.at).map(({ name }) => name);
    return { leaf, operator, first, names };
  },

  message: ({ operator, first: { at, answer }, names }) =>
    `${operator.name} issued the certificate, and the CAA records at ${cut(at)} ${what(answer)}, so that its renewal for ${listed(names.map(cut))} will be refused.`,

  evidence: ({ leaf, operator, first: { at, records } }) => [
    ...records.slice(0, 8).map(({ tag, value, critical }) => ({
      label: `CAA at ${cut(at)}`,
      value: `${critical ? 128 : 0} ${tag} "${value}"`,
    })),
    { label: 'issuer', value: leaf.issuer },
    { label: 'known there as', value: operator.caaDomains.slice(0, 5).join(', ') },
  ],

  remedy: ({ operator, first: { at, answer } }) => ({
    kind: 'allow-ca-in-dns',
    at,
    property: answer.kind === 'not-listed' ? answer.property : 'issue',
    domain: operator.caaDomains[0] ?? '',
    ca: operator.name,
    unknown: answer.kind === 'unknown-critical' ? answer.tag : null,
  }),

  key: ({ operator, first: { at } }) => [operator.name, at],
});

interface Forbidden {
  readonly name: string;
  readonly at: string;
  readonly records: readonly CaaRecord[];
  readonly answer: Exclude<CaaAnswer, { readonly kind: 'allowed' }>;
}

function forbiddenBy(lookup: Lookup, leaf: CertificateFacts, { caaDomains }: CaOperator): readonly Forbidden[] {
  if (lookup.kind !== 'caa' || lookup.of !== leaf.sha256 || lookup.outcome.kind !== 'records') return [];
  const { at, records } = lookup.outcome;
  const answer = caaAnswer(records, lookup.name, caaDomains);
  return answer.kind === 'allowed' ? [] : [{ name: lookup.name, at, records, answer }];
}

function what(answer: Forbidden['answer']): string {
  if (answer.kind === 'unknown-critical') {
    return `hold the critical property "${cut(answer.tag)}", which no CA is known to understand`;
  }
  const kind = answer.property === 'issuewild' ? ' to issue wildcards' : ' to issue';
  return answer.allows.length === 0
    ? `allow nobody${kind}`
    : `allow only ${listed(answer.allows.map((domain) => `"${cut(domain)}"`))}${kind}`;
}
