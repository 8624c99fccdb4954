import type { Evidence } from '../model/finding.ts';
import { cipherSuite } from '../wire/code-points/cipher-suites.ts';
import { minDhBits } from '../wire/profiles.ts';
import { defineCause } from './cause.ts';
import { expectedName, type SeenAddress } from './seen.ts';
import { faultyKeyExchanges } from './suite-faults.ts';
import { allowedFlights, suiteNames, suitesChosen } from './suites-seen.ts';
import { listed } from './wording.ts';

/** Keys are agreed on in a way that can be broken, now or later. */
export const weakKeyExchange = defineCause({
  id: 'weak-key-exchange',
  title: 'the server agrees on keys in a weak way',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server takes part in a key exchange that the policy calls weak: Diffie-Hellman with a prime below 2048 bits, export grade, or, under `intermediate` and `modern`, key exchange by its own RSA key without forward secrecy.',
    why: 'A prime of 1024 bits or less can be broken with the means of a state, and one that many servers share need be broken only once. OpenSSL, Java and browsers refuse small primes ("dh key too small"), so that some clients cannot connect at all. Without forward secrecy a key that leaks opens all traffic ever recorded.',
    seeByHand:
      "openssl s_client -connect api.example.com:443 -servername api.example.com -tls1_2 -cipher 'kDHE:@SECLEVEL=0' </dev/null",
    references: ['RFC 9325 §4.1', 'RFC 7919', 'RFC 8446 §1.2', 'Mozilla server-side TLS guidelines 6.0'],
    example: { kind: 'set-dh-params', bits: 2048, name: 'api.example.com' },
  },
  explains: [],

  detect(seen) {
    const least = minDhBits(seen.policy.profile);
    const smallest = Math.min(...dhSizes(seen));
    const small = smallest < least ? smallest : null;
    const offenders = faultyKeyExchanges(suitesChosen(seen), seen.policy.profile);
    return small === null && offenders.length === 0 ? null : { small, least, offenders, profile: seen.policy.profile };
  },

  message({ small, least, offenders, profile }, { endpoint }) {
    const names = listed(offenders.map(({ suite }) => suiteNames(suite)));
    const prime = `uses Diffie-Hellman with a prime of ${small} bits, and ${least} is the least that is safe`;
    const suites = `accepts key exchange that the ${profile} profile forbids: ${names}`;
    if (offenders.length === 0) return `${endpoint.name} ${prime}.`;
    return small === null ? `${endpoint.name} ${suites}.` : `${endpoint.name} ${prime}; it also ${suites}.`;
  },

  evidence({ small, least, offenders }) {
    const evidence: Evidence[] = small === null ? [] : [{ label: 'DH prime', value: `${small} bits; least: ${least}` }];
    return [
      ...evidence,
      ...offenders.map(({ suite, faults }) => ({
        label: 'accepts',
        value: `${suiteNames(suite)}: ${faults.join(', ')}`,
      })),
    ];
  },

  remedy({ offenders, least }, { policy, endpoint }) {
    const name = expectedName(endpoint);
    if (offenders.length === 0) return { kind: 'set-dh-params', bits: least, name };
    if (policy.profile === 'modern') return { kind: 'set-versions', min: '1.3', max: '1.3', name };
    return { kind: 'set-suites', why: 'weak', name };
  },

  key: ({ small, offenders }) => [
    ...(small === null ? [] : [`dh ${small}`]),
    ...offenders.map(({ suite }) => suite.name).sort(),
  ],
});

/** Sizes of the primes that were seen, in bits. */
function dhSizes(seen: SeenAddress): readonly number[] {
  const { handshake } = seen.at;
  const ordinary = handshake.kind === 'completed' ? /^DH (\d+) bits$/.exec(handshake.group ?? '')?.[1] : undefined;
  return [
    ...(ordinary === undefined ? [] : [Number(ordinary)]),
    ...allowedFlights(seen).flatMap(({ flight }) => (provesIdentity(flight.cipherSuite) ? (flight.dhBits ?? []) : [])),
  ];
}

/** Anonymous suites have primes of their own in OpenSSL; they are forbidden anyway, and go with the suite. */
function provesIdentity(code: number): boolean {
  return cipherSuite(code)?.authentication !== 'anon';
}
