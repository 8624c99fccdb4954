import type { CertificateFacts } from '../model/certificate.ts';
import type { Policy, Threshold } from '../model/policy.ts';
import type { Severity } from '../model/severity.ts';
import { DAY_MS, type Ms, type UnixMs } from '../model/units.ts';
import { pathProblems } from '../pki/path-problems.ts';
import { defineCause } from './cause.ts';
import { faultFacts, placed } from './chain-fault.ts';
import { isNeverMet, lifetime } from './remaining.ts';
import { expectedName } from './seen.ts';
import { calledBy, day, moment, spansApart } from './wording.ts';

/**
 * A CA certificate on the path that clients follow ends soon, be it an intermediate or the trusted root, and there is no
 * other path without it. It lives for years and is replaced by hand, so days count here, and a share only where its whole
 * lifetime is some months.
 */
export const intermediateExpiring = defineCause({
  id: 'intermediate-expiring',
  title: 'a CA certificate of the chain expires soon',
  scope: 'address',
  docs: {
    what: 'A CA certificate above that of the server, an intermediate or the trusted root, ends in less than 30 days (a warning) or 7 days (an error), and no other chain leads to a trusted root. More days in `warn-days` or `min-days` count here too; of one that lives for months only, less than 1/6 and 1/12 of its lifetime counts. docs/expiry.md has the details.',
    why: 'On that day clients refuse the server, however long its own certificate is still valid. Monitors that read the server certificate alone do not see it coming. The usual reason is a chain file that was kept when the CA moved to a new intermediate, or a private CA that nobody renews.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E "s:|i:|NotAfter"',
    references: ['RFC 5280 §6.1.3', 'RFC 4158'],
    example: {
      kind: 'replace-intermediate',
      subject: 'Example Intermediate R11',
      issuerUrl: 'http://r11.example/ca.der',
      expires: '2026-12-01T08:15:00.000Z',
    },
  },
  explains: [],

  detect(seen) {
    const { chain, now, policy } = seen;
    if (chain === null || chain.best.end !== 'trusted') return null;
    const path = chain.best.certificates;
    const [soonest] = path.slice(1).sort((one, other) => leftOf(one, now) - leftOf(other, now));
    if (soonest === undefined || leftOf(soonest, now) < 0) return null;
    const found = severityOf(soonest, now, policy);
    if (found === null) return null;
    const others = chain.paths.filter((other) => other.end === 'trusted' && pathProblems(other, now).length === 0);
    const lasts = (certificate: CertificateFacts) => severityOf(certificate, now, policy) === null;
    if (others.some(({ certificates }) => certificates.slice(1).every(lasts))) return null;
    const depth = path.indexOf(soonest);
    const issuerUrl = path[depth - 1]?.caIssuers[0] ?? null;
    const [root] = soonest.selfIssued ? placed([{ kind: 'expired', certificate: soonest }], seen) : [];
    const left = leftOf(soonest, now);
    return { ...found, expiring: soonest, depth, left, leaf: path[0] ?? soonest, issuerUrl, root };
  },

  severity: ({ severity }) => severity,

  message: ({ expiring, depth, left, severity, below, root }) => {
    const which =
      root === undefined
        ? `The intermediate certificate "${calledBy(expiring.subject)}" (number ${depth + 1} in the chain)`
        : `The root "${calledBy(expiring.subject)}"${root.inCaFile ? ' in ca-file' : ''}, which the chain ends in,`;
    const spans = spansApart(left, below);
    const fails = severity === 'error' ? 'fails' : 'warns';
    return `${which} expires on ${day(expiring.notAfter)}, in ${spans.left}; the policy ${fails} below ${spans.asked}.`;
  },

  evidence: ({ expiring, depth, leaf }) => [
    { label: 'expires', value: `${expiring.subject} (depth ${depth})` },
    { label: 'valid until', value: moment(expiring.notAfter) },
    { label: 'server certificate until', value: moment(leaf.notAfter) },
  ],

  remedy: ({ expiring, issuerUrl, root }, { endpoint }) =>
    root === undefined
      ? {
          kind: 'replace-intermediate',
          subject: calledBy(expiring.subject),
          issuerUrl,
          name: expectedName(endpoint),
          expires: expiring.notAfter,
        }
      : { kind: 'mend-chain', faults: [{ ...faultFacts(root), kind: 'expiring' }] },

  key: ({ expiring }) => [expiring.sha256],
});

function severityOf(
  certificate: CertificateFacts,
  now: UnixMs,
  policy: Policy,
): { readonly severity: Severity; readonly below: Ms } | null {
  const fails = asked(7 * DAY_MS, 12, policy.minRemaining, certificate);
  const warns = asked(30 * DAY_MS, 6, policy.warnRemaining, certificate);
  const left = leftOf(certificate, now);
  if (left < fails) return { severity: 'error', below: fails };
  return left < warns ? { severity: 'warning', below: warns } : null;
}

/** The policy's own days count where they are more, and where this certificate could ever have them. */
function asked(usual: Ms, parts: number, threshold: Threshold, certificate: CertificateFacts): Ms {
  const least = Math.min(usual, lifetime(certificate) / parts);
  if (threshold.kind !== 'days' || isNeverMet(threshold, certificate)) return least;
  return Math.max(least, threshold.days * DAY_MS);
}

function leftOf({ notAfter }: CertificateFacts, now: UnixMs): Ms {
  return Date.parse(notAfter) - now;
}
