import type { HelloObservation } from '../model/observation.ts';
import { defineCause } from './cause.ts';
import { seconds, toldAnswers, wordlessEnd } from './hello-answers.ts';
import { judgeNames, nameAnswers } from './name-answers.ts';
import { HANDSHAKE_SYMPTOMS } from './symptoms.ts';

/** Hellos with our name die without a word, while the same address answers the same hello with another name or none. */
export const sniFiltered = defineCause({
  id: 'sni-filtered',
  title: 'hellos that carry this host name are cut off',
  severity: 'error',
  scope: 'address',
  docs: {
    what: 'A ClientHello with this host name (SNI) gets a TCP reset, the end of the connection or no answer, while the same hello with another name, or with none, is answered from the same address.',
    why: 'Nothing but the name differs, so the name is the reason. Either a firewall on the way filters by host name, or the server itself has no route for this name and drops the connection, as a proxy that chooses its backend by name may do. From one place the two look the same; the same check from a second network separates them.',
    seeByHand: 'openssl s_client -connect 192.0.2.1:443 -noservername </dev/null',
    references: ['RFC 6066 §3', 'RFC 9293 §3.5.2', 'RFC 7754 §2'],
    example: { kind: 'find-name-filter', address: '192.0.2.1', port: 443, name: 'api.example.com' },
  },
  explains: [...HANDSHAKE_SYMPTOMS, 'connection-reset'],

  detect(seen) {
    const answers = nameAnswers(seen);
    const verdict = answers === null ? null : judgeNames(answers);
    if (answers === null || verdict?.kind !== 'filtered') return null;
    return { at: seen.at, everyName: verdict.everyName, ...answers };
  },

  message({ at, name, ours, none, everyName }) {
    const { fate, after } = fateOf(ours);
    const cutOff = `Something between here and ${at.address}:${at.port}, or the server itself, ${fate} a hello for "${name}"`;
    if (everyName) {
      return `${cutOff} and one for another name${after}, while a hello without a name is answered: either the server has no route for these names, or a firewall filters whatever carries a name.`;
    }
    const others = `a hello for another name${none?.outcome.kind === 'server-flight' ? ' or for none' : ''}`;
    return `${cutOff}${after}, while ${others} is answered: either the server has no route for this name, or a firewall filters it.`;
  },

  evidence: ({ at }) => [
    ...toldAnswers(at, ['browser', 'modern', 'other-sni', 'no-sni']),
    { label: 'would tell them apart', value: 'the same check from another network, or on the server itself' },
  ],

  remedy: ({ at, name }) => ({
    kind: 'find-name-filter',
    address: at.address,
    port: at.port,
    name,
  }),

  key: ({ name, everyName }) => [name, everyName ? 'every name' : 'this name'],
});

function fateOf(ours: HelloObservation): { readonly fate: string; readonly after: string } {
  const end = wordlessEnd(ours);
  if (end === 'rst') return { fate: 'resets', after: '' };
  if (end === 'fin') return { fate: 'closes the connection on', after: '' };
  const waited = ours.outcome.kind === 'silent' ? ` (no byte in ${seconds(ours.outcome.waitedMs)})` : '';
  return { fate: 'swallows', after: waited };
}
