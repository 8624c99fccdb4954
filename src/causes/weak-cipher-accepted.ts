import type { Profile } from '../model/policy.ts';
import { defineCause } from './cause.ts';
import { expectedName } from './seen.ts';
import { faultyCiphers } from './suite-faults.ts';
import { mayAcceptMore, suiteNames, suitesChosen } from './suites-seen.ts';
import { counted, listed } from './wording.ts';

/** The server takes a suite that the profile forbids. Offered nothing else, a sound server refuses. */
export const weakCipherAccepted = defineCause({
  id: 'weak-cipher-accepted',
  title: 'the server accepts cipher suites that the policy forbids',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'Offered nothing but cipher suites that the profile of the policy forbids, the server chooses one instead of refusing.',
    why: 'Whoever still negotiates one of these sends traffic that others can read or alter: without encryption or proof of identity at once, with RC4, DES or 3DES after recording enough of it. Clients of today do not offer them, so nothing breaks when they go. Under `intermediate` and `modern` everything outside the list of Mozilla counts.',
    seeByHand:
      "openssl s_client -connect api.example.com:443 -servername api.example.com -tls1_2 -cipher 'eNULL:aNULL:RC4:3DES:@SECLEVEL=0' </dev/null",
    references: ['RFC 9325 §4.1', 'RFC 7465', 'RFC 5469', 'Mozilla server-side TLS guidelines 6.0'],
    example: { kind: 'set-suites', why: 'weak', name: 'api.example.com' },
  },
  explains: [],

  detect(seen) {
    const { profile } = seen.policy;
    const offenders = faultyCiphers(suitesChosen(seen), profile);
    return offenders.length === 0 ? null : { profile, offenders, more: mayAcceptMore(seen) };
  },

  message({ profile, offenders, more }, { endpoint }) {
    const names = listed(offenders.map(({ suite }) => suiteNames(suite)));
    return offenders.length === 1 && !more
      ? `${endpoint.name} accepts the cipher suite ${names}, which ${PROFILE_WORDS[profile]} forbids: ${offenders[0]?.faults.join(', ')}.`
      : `${endpoint.name} accepts ${more ? 'at least ' : ''}${counted(offenders.length, 'cipher suite')} that ${PROFILE_WORDS[profile]} forbids: ${names}.`;
  },

  evidence: ({ profile, offenders, more }) => [
    ...offenders.map(({ suite, faults }) => ({
      label: 'accepts',
      value: `${suiteNames(suite)}: ${faults.join(', ')}`,
    })),
    ...(more ? [{ label: 'and perhaps more', value: 'the last suite asked about was accepted, too' }] : []),
    { label: 'policy profile', value: profile },
  ],

  // `modern` has no suite of TLS 1.2 at all: there the version is what has to go.
  remedy: (_what, { policy, endpoint }) =>
    policy.profile === 'modern'
      ? { kind: 'set-versions', min: '1.3', max: '1.3', name: expectedName(endpoint) }
      : { kind: 'set-suites', why: 'weak', name: expectedName(endpoint) },

  key: ({ offenders }) => offenders.map(({ suite }) => suite.name).sort(),
});

const PROFILE_WORDS: Readonly<Record<Profile, string>> = {
  baseline: 'the baseline profile',
  intermediate: 'the intermediate profile (Mozilla 6.0)',
  modern: 'the modern profile (Mozilla 6.0)',
};
