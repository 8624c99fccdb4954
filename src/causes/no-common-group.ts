import type { Evidence } from '../model/finding.ts';
import type { HelloObservation } from '../model/observation.ts';
import { groupName } from '../wire/code-points/named-groups.ts';
import { CLIENT_GROUPS } from '../wire/profiles.ts';
import { defineCause } from './cause.ts';
import { groupsChosen, isPostQuantum } from './groups-seen.ts';
import { isServed, outcomeWords } from './hello-answers.ts';
import { expectedName, type SeenAddress } from './seen.ts';
import { NOTHING_IN_COMMON, refusedForNothingInCommon } from './suites-seen.ts';
import { HANDSHAKE_SYMPTOMS } from './symptoms.ts';
import { listed } from './wording.ts';

type What = {
  readonly kind: 'none-common' | 'no-post-quantum';
  /** What the server chose instead. */
  readonly chosen: readonly number[];
  /** Its answer to a hello with the groups in question alone; `null` where that was not needed. */
  readonly answer: string | null;
};

/** Server and clients have no group for the key exchange in common, or none of the kind that the policy requires. */
export const noCommonGroup = defineCause({
  id: 'no-common-group',
  title: 'the server lacks the key exchange groups that its clients need',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'The server agrees on keys only over groups (elliptic curves) that not all clients of today offer. With `require: [post-quantum]` it is also reported when the server has no group that withstands a quantum computer.',
    why: 'Chrome and what is built on it offer X25519MLKEM768, X25519, P-256 and P-384 and no more. A server that insists on another curve turns them away with "handshake failure", although OpenSSL with its longer list may still connect. Traffic that is recorded today without a post-quantum group can be read once quantum computers exist.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -groups X25519:P-256:P-384 </dev/null',
    references: ['RFC 8446 §4.1.1', 'RFC 8446 §4.2.7', 'RFC 8422 §5.1', 'draft-ietf-tls-ecdhe-mlkem'],
    example: { kind: 'set-groups', postQuantum: false, name: 'api.example.com' },
  },
  // A server without a group for TLS 1.3 serves 1.2 alone, which looks as if it stumbled over the newer version.
  explains: [...HANDSHAKE_SYMPTOMS, 'version-intolerant'],

  detect: (seen): What | null => noneInCommon(seen) ?? noPostQuantum(seen),

  message: ({ kind, chosen }, { endpoint }) =>
    kind === 'none-common'
      ? `${endpoint.name} agrees on keys only over ${listed(chosen.map(groupName))}; Chrome and others offer none but ${listed(CLIENT_GROUPS.map(groupName))}.`
      : `${endpoint.name} has no post-quantum group, which the policy requires; it agrees on keys over ${chosen.length === 0 ? 'none at all' : listed(chosen.map(groupName))}.`,

  evidence({ kind, chosen, answer }) {
    const alone = kind === 'none-common' ? CLIENT_GROUPS : CLIENT_GROUPS.filter(isPostQuantum);
    const evidence: Evidence[] = [
      { label: 'server chooses', value: chosen.length === 0 ? 'no group' : chosen.map(groupName).join(', ') },
      { label: kind === 'none-common' ? 'clients offer' : 'asked for', value: alone.map(groupName).join(', ') },
    ];
    return answer === null ? evidence : [...evidence, { label: 'answer to those alone', value: answer }];
  },

  remedy: ({ kind }, { endpoint }) => ({
    kind: 'set-groups',
    postQuantum: kind === 'no-post-quantum',
    name: expectedName(endpoint),
  }),

  key: ({ kind, chosen }) => (kind === 'none-common' ? chosen.map(groupName).sort() : [kind]),
});

/**
 * Whatever was chosen, by ServerHello or HelloRetryRequest, is outside the list of clients, and a hello with that list
 * alone was refused. A server may go down to a suite without a group, and then its clients are served.
 */
function noneInCommon(seen: SeenAddress): What | null {
  const chosen = groupsChosen(seen.at);
  if (chosen.length === 0 || chosen.some((group) => CLIENT_GROUPS.includes(group) || isPostQuantum(group))) return null;
  const alone = answerTo(seen, (groups) => groups.length > 1 && groups.every((group) => CLIENT_GROUPS.includes(group)));
  if (alone !== null) {
    return refuses(alone) ? { kind: 'none-common', chosen, answer: outcomeWords(alone) } : null;
  }
  return refusedForNothingInCommon(seen.at) ? { kind: 'none-common', chosen, answer: null } : null;
}

function noPostQuantum(seen: SeenAddress): What | null {
  if (!seen.policy.require.includes('post-quantum')) return null;
  const chosen = groupsChosen(seen.at);
  if (chosen.some(isPostQuantum)) return null;
  const alone = answerTo(seen, (groups) => groups.every(isPostQuantum));
  const served = seen.at.handshake.kind === 'completed' || flightsOf(seen).length > 0;
  if (alone !== null) {
    const refused = refuses(alone) || isServed(alone);
    return refused && served ? { kind: 'no-post-quantum', chosen, answer: outcomeWords(alone) } : null;
  }
  const browser = seen.at.hellos.find(({ question }) => question.kind === 'browser')?.outcome;
  return browser?.kind === 'server-flight' ? { kind: 'no-post-quantum', chosen, answer: null } : null;
}

function answerTo({ at }: SeenAddress, fits: (groups: readonly number[]) => boolean): HelloObservation | null {
  return at.hellos.find(({ question }) => question.kind === 'groups' && fits(question.offered)) ?? null;
}

function flightsOf({ at }: SeenAddress) {
  return at.hellos.filter(({ outcome }) => outcome.kind === 'server-flight');
}

function refuses({ outcome }: HelloObservation): boolean {
  return outcome.kind === 'alert' ? NOTHING_IN_COMMON.includes(outcome.alert) : outcome.kind === 'closed';
}
