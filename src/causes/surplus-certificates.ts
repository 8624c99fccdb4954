import type { Evidence } from '../model/finding.ts';
import { defineCause } from './cause.ts';
import { isResigned } from './resigned.ts';
import { expectedName, sender } from './seen.ts';
import { clientsNeed, type Surplus, surplusOf } from './sent-chain.ts';
import { calledBy, counted, day, listed, named } from './wording.ts';

/** The chain stands, and more is sent than clients need: the root, the same certificate twice, strangers. */
export const surplusCertificates = defineCause({
  id: 'surplus-certificates',
  title: 'more certificates are sent than clients need',
  severity: 'notice',
  scope: 'address',
  docs: {
    what: 'Beside the chain that clients use, the server sends the root, a certificate for the second time, one that has expired and is not needed, or one that signed nothing in the chain. A cross-signed certificate on a second path is not counted.',
    why: 'Clients pass over them, so nothing is broken. They are sent in every full handshake, and a flight that outgrows the first ten packets or so takes one more round trip; an old certificate left in the file also alarms monitors, and a few old clients trip over it.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com -showcerts </dev/null 2>/dev/null | grep -E " s:| i:|NotAfter"',
    references: ['RFC 8446 §4.4.2', 'RFC 5246 §7.4.2', 'RFC 6928 §2'],
    example: {
      kind: 'tidy-chain',
      order: ['api.example.com', 'R11'],
      drop: ['Example Root X1'],
      name: 'api.example.com',
    },
  },
  explains: [],

  detect(seen) {
    const { chain, now } = seen;
    // What a proxy sends is no matter of the server's file.
    if (chain === null || chain.best.end !== 'trusted' || isResigned(seen)) return null;
    const surplus = surplusOf(chain, now);
    return surplus.length === 0 ? null : { chain, surplus };
  },

  message: ({ chain, surplus }, seen) =>
    `The ${sender(seen).who} ${sender(seen).does} ${counted(chain.sent.length, 'certificate')}, of which clients need ${clientsNeed(chain).length}: beside them ${surplus.length === 1 ? 'comes' : 'come'} ${listed(surplus.map(inWords))}.`,

  evidence: ({ surplus }) => [
    ...surplus.slice(0, MOST_SHOWN).map(
      ({ why, certificate }): Evidence => ({
        label: LABELS[why],
        value: `${certificate.subject} (${size([{ why, certificate }])})`,
      }),
    ),
    ...(surplus.length > 1 ? [{ label: 'in each full handshake', value: size(surplus) }] : []),
  ],

  remedy: ({ chain, surplus }, { endpoint }) => ({
    kind: 'tidy-chain',
    order: clientsNeed(chain).map(({ subject }) => calledBy(subject)),
    drop: surplus.map(({ certificate }) => named(certificate)),
    name: expectedName(endpoint),
  }),

  key: ({ surplus }) => surplus.map(({ why, certificate }) => `${why} ${certificate.sha256}`),
});

function inWords({ why, certificate }: Surplus): string {
  const name = `"${named(certificate)}"`;
  switch (why) {
    case 'root':
      return `the root ${name}, of which clients have their own copy`;
    case 'repeated':
      return `another copy of ${name}`;
    case 'expired':
      return `${name}, which expired on ${day(certificate.notAfter)} and is not needed`;
    case 'stranger':
      return `${name}, which signed nothing in the chain`;
  }
}

function size(surplus: readonly Surplus[]): string {
  const bytes = surplus.reduce((sum, { certificate }) => sum + Math.floor((certificate.der.length * 3) / 4), 0);
  return `${bytes} bytes`;
}

const LABELS: Readonly<Record<Surplus['why'], string>> = {
  root: 'root',
  repeated: 'sent again',
  expired: 'expired, not needed',
  stranger: 'does not belong',
};

const MOST_SHOWN = 6;
