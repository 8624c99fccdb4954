import type { CauseId } from '../src/model/cause-id.ts';
import type { Product } from '../src/model/endpoint.ts';

/** Why a fix that is written for a product is not put to the proof; `null` where nobody has tried yet. */
export function whyNot(product: Product, cause: CauseId): string | null {
  return OF_PAIR[`${product} ${cause}`] ?? OF_CAUSE[cause] ?? null;
}

const FINDS_OUT = 'The fix tells how to find out what is wrong, and prints nothing to set.';
const ON_THE_WAY = 'The fault lies in a device in front of the server, which no server of the tests has.';

const OF_CAUSE: Readonly<Partial<Record<CauseId, string>>> = {
  'handshake-refused': FINDS_OUT,
  'closed-after-hello': FINDS_OUT,
  'silent-after-hello': FINDS_OUT,
  'reset-after-hello': FINDS_OUT,
  'verification-failed': FINDS_OUT,
  'sni-filtered': ON_THE_WAY,
  'large-hello-rejected': ON_THE_WAY,
  'split-hello-rejected': ON_THE_WAY,
  'lifetime-too-long': 'The limit holds for certificates of public CAs alone, of which the tests have none.',
  'root-expired': 'The expired root stands in the `ca-file` of the gate, or is one that clients dropped.',
  'addresses-diverge':
    'It takes two machines behind one name; the fix is the roll-out to the one that was left behind.',
  'renewal-overdue':
    'It takes the renewal information of a public CA; the command is the one that `certificate-expired` proves.',
};

const OF_PAIR: Readonly<Record<string, string>> = {
  'apache sni-not-recognized': 'Apache never refuses a name: it answers from its first virtual host.',
  'caddy weak-key-exchange': 'Caddy has no finite-field Diffie-Hellman: the fix says to look in front of it.',
  'caddy default-certificate':
    'Caddy refuses a name that it does not know, and serves no other certificate in its place.',
  'caddy no-common-cipher': 'Clients speak every suite that Caddy has.',
  'caddy untrusted-issuer': 'The command asks the administration port of the machine, which the tests leave alone.',
};
