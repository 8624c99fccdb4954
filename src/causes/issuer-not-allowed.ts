import type { ChainFacts } from '../pki/chain.ts';
import { attributeValues } from '../pki/names.ts';
import { defineCause } from './cause.ts';
import { endsInTheOpen, lacksRootOnly } from './known-chain.ts';
import { namesToRenew } from './names.ts';
import type { SeenAddress } from './seen.ts';
import { calledBy, cut, listed, named } from './wording.ts';

/** The policy lists the CAs that may issue, and none of them did. */
export const issuerNotAllowed = defineCause({
  id: 'issuer-not-allowed',
  title: 'the certificate comes from a CA that the policy does not allow',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The policy lists the certificate authorities that may issue (`allowed-issuers`), and neither the issuer of the server certificate nor a CA above it bears one of these names as organisation or common name. Letter case does not count. Where the server leaves a CA certificate out that could not be fetched either, nothing is said of the names above it.',
    why: 'A certificate from an unexpected CA may have been obtained by somebody else, by a tool that nobody set up, or by a team that does not know the agreement; clients that pin the CA refuse it.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -issuer',
    references: ['RFC 5280 §4.1.2.4', 'RFC 8659'],
    example: {
      kind: 'use-allowed-issuer',
      allowed: ["Let's Encrypt"],
      issuer: 'Example CA',
      names: ['api.example.com'],
    },
  },
  explains: [],

  detect(seen) {
    const issuers = withoutAllowed(seen);
    const [leaf] = seen.sent;
    // The allowed one may stand above a CA certificate that is left out; another cause says that it is.
    if (leaf === undefined || issuers === null || isOpen(seen)) return null;
    return { leaf, issuers, allowed: seen.policy.allowedIssuers };
  },

  message: ({ leaf, allowed }) =>
    `The certificate "${named(leaf)}" comes from ${who(leaf.issuer)}; the policy allows ${listed(allowed.map((name) => `"${cut(name)}"`))} only.`,

  evidence: ({ issuers, allowed }) => [
    { label: 'issuer', value: issuers[0] ?? '' },
    ...issuers.slice(1, 4).map((issuer) => ({ label: 'above it', value: issuer })),
    { label: 'allowed', value: allowed.join(', ') },
  ],

  remedy: ({ leaf, allowed }, { endpoint }) => ({
    kind: 'use-allowed-issuer',
    allowed,
    issuer: namesOf(leaf.issuer)[0] ?? calledBy(leaf.issuer),
    names: namesToRenew(leaf, endpoint),
  }),

  key: ({ leaf }) => [leaf.issuer],
});

/** Whether an allowed CA issued cannot be told, since the chain is not known to its end. */
export function isAllowedIssuerOpen(seen: SeenAddress): boolean {
  return withoutAllowed(seen) !== null && isOpen(seen);
}

function isOpen(seen: SeenAddress): boolean {
  return endsInTheOpen(seen) && !lacksRootOnly(seen);
}

/** All issuers that are known, where the policy lists some and these are none of them; else `null`. */
function withoutAllowed({ sent, chain, completed, policy }: SeenAddress): readonly string[] | null {
  const { allowedIssuers } = policy;
  const [leaf] = sent;
  if (leaf === undefined || allowedIssuers.length === 0) return null;
  const issuers = [...new Set([leaf.issuer, ...namesAbove(completed ?? chain)])];
  const names = new Set(issuers.flatMap(namesOf).map(comparable));
  return allowedIssuers.some((allowed) => names.has(comparable(allowed))) ? null : issuers;
}

/** Of the issuers above the first; where the path breaks off, of the one that is missing too, which the last one names. */
function namesAbove(chain: ChainFacts | null): readonly string[] {
  if (chain === null) return [];
  const { certificates, end } = chain.best;
  const missing = end === 'issuer-missing' ? certificates.slice(-1).map(({ issuer }) => issuer) : [];
  return [...certificates.slice(1).map(({ subject }) => subject), ...missing];
}

/** `"R11" of "Let's Encrypt"`. */
function who(distinguishedName: string): string {
  const called = calledBy(distinguishedName);
  const [organisation] = attributeValues(distinguishedName, 'O');
  return organisation === undefined || organisation === called
    ? `"${called}"`
    : `"${called}" of "${cut(organisation)}"`;
}

/** Organisation, then common name. */
function namesOf(distinguishedName: string): readonly string[] {
  return [...attributeValues(distinguishedName, 'O'), ...attributeValues(distinguishedName, 'CN')];
}

function comparable(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
