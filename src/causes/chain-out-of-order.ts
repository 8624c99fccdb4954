import type { CertificateFacts } from '../model/certificate.ts';
import { defineCause } from './cause.ts';
import { isResigned } from './resigned.ts';
import { expectedName, sender } from './seen.ts';
import { clientsNeed } from './sent-chain.ts';
import { calledBy, counted } from './wording.ts';

/** Every certificate of the path is there, but not each after the one that it signed. */
export const chainOutOfOrder = defineCause({
  id: 'chain-out-of-order',
  title: 'the certificates are sent in the wrong order',
  severity: ({ leads }: Misplaced) => (leads === null ? 'notice' : 'error'),
  scope: 'address',
  docs: {
    what: 'The server sends the certificates of its chain in another order than the one from its own certificate upwards, in which each is signed by the next. The chain can be put together all the same. A file that begins with a CA certificate is worse: servers take the first one for their own, so that this is an error.',
    why: 'TLS 1.2 demands the order, and TLS 1.3 asks clients to put up with another one. Browsers, OpenSSL, Go and Java sort what they get; some small and old clients do not, and refuse the connection.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:"',
    references: ['RFC 5246 §7.4.2', 'RFC 8446 §4.4.2'],
    example: {
      kind: 'tidy-chain',
      order: ['api.example.com', 'R11', 'Example Root X1'],
      drop: [],
      name: 'api.example.com',
    },
  },
  explains: [],

  detect(seen): Misplaced | null {
    const { sent, chain, at } = seen;
    const { file } = at;
    // What a proxy sends is no matter of the server's file.
    if (chain === null || isResigned(seen)) return null;
    const written = file?.kind === 'bundle' ? file.chain : sent;
    const leads = written[0]?.sha256 === sent[0]?.sha256 ? null : (written[0] ?? null);
    if (leads === null && (chain.best.end !== 'trusted' || chain.order === 'in-order')) return null;
    const names = (certificates: typeof sent) => certificates.map(({ subject }) => calledBy(subject));
    return { sent: names(written), order: names(clientsNeed(chain)), path: names(chain.best.certificates), leads };
  },

  message({ sent, order, leads }, seen) {
    if (leads !== null) {
      return `The file begins with the CA certificate "${calledBy(leads.subject)}", and servers take the first one for their own: with the key of "${order[0]}" nginx, Apache and HAProxy do not start ("key values mismatch").`;
    }
    const { who, does } = sender(seen);
    return `The ${who} ${does} ${counted(sent.length, 'certificate')} in the order ${shown(sent, ', ')}; each is to stand after the one that it signed: ${shown(order, ', ')}.`;
  },

  evidence: ({ sent, path }) => [
    { label: 'sent', value: sent.join(', ') },
    { label: 'chain', value: path.join(' ← ') },
  ],

  remedy: ({ order }, { endpoint }) => ({ kind: 'tidy-chain', order, drop: [], name: expectedName(endpoint) }),

  key: ({ sent }) => sent,
});

interface Misplaced {
  readonly sent: readonly string[];
  readonly order: readonly string[];
  readonly path: readonly string[];
  /** The CA certificate that stands where the server's own has to; `null` where that comes first. */
  readonly leads: CertificateFacts | null;
}

function shown(names: readonly string[], joint: string): string {
  const first = names.slice(0, 6).map((name) => `"${name}"`);
  return [...first, ...(names.length > 6 ? [`${names.length - 6} more`] : [])].join(joint);
}
