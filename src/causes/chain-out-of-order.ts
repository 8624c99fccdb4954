import { defineCause } from './cause.ts';
import { expectedName } from './seen.ts';
import { clientsNeed } from './sent-chain.ts';
import { calledBy, counted } from './wording.ts';

/** Every certificate of the path is there, but not each after the one that it signed. */
export const chainOutOfOrder = defineCause({
  id: 'chain-out-of-order',
  title: 'the certificates are sent in the wrong order',
  severity: 'notice',
  scope: 'address',
  docs: {
    what: 'The server sends the certificates of its chain in another order than the one from its own certificate upwards, in which each is signed by the next. The chain can be put together all the same.',
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

  detect({ sent, chain }) {
    if (chain === null || chain.best.end !== 'trusted' || chain.order === 'in-order') return null;
    const names = (certificates: typeof sent) => certificates.map(({ subject }) => calledBy(subject));
    return { sent: names(sent), order: names(clientsNeed(chain)), path: names(chain.best.certificates) };
  },

  message: ({ sent, order }) =>
    `The server sends ${counted(sent.length, 'certificate')} in the order ${shown(sent, ', ')}; each is to stand after the one that it signed: ${shown(order, ', ')}.`,

  evidence: ({ sent, path }) => [
    { label: 'sent', value: sent.join(', ') },
    { label: 'chain', value: path.join(' ← ') },
  ],

  remedy: ({ order }, { endpoint }) => ({ kind: 'tidy-chain', order, drop: [], name: expectedName(endpoint) }),

  key: ({ sent }) => sent,
});

function shown(names: readonly string[], joint: string): string {
  const first = names.slice(0, 6).map((name) => `"${name}"`);
  return [...first, ...(names.length > 6 ? [`${names.length - 6} more`] : [])].join(joint);
}
