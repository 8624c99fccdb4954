import type { Severity } from '../model/severity.ts';
import { versionName } from '../model/tls-version.ts';
import { defineCause } from './cause.ts';
import { bracketed, expectedName } from './seen.ts';
import { type FromThere, failureWords, placeText } from './seen-vantage.ts';
import { areAllPublic, certificateWords, type Difference, differenceOf, soundest, trustWords } from './vantages.ts';
import { calledBy, listed } from './wording.ts';

/** The same endpoint is not the same from every network. */
export const vantageDiverge = defineCause({
  id: 'vantage-diverge',
  title: 'it is not the same from every network',
  scope: 'vantage',
  docs: {
    what: 'Reports of several networks were merged, and they disagree: the endpoint is reachable from one and not from another, a handshake works on some networks and fails on others, or another CA has issued the certificate, OpenSSL refuses it, or another TLS version is chosen there. Other addresses, and other sound certificates of the same CA, are how large sites work and no finding; sound certificates of different public CAs are a notice.',
    why: 'Clients on one network fail where those on another do not, so that "it works for me" helps nobody. The server is seldom at fault: a firewall, a proxy that signs the traffic anew, a name server with another answer or an allow-list stands on the way from one of the places. What clients suffer there is told by the findings of that place; this one tells where to look.',
    seeByHand:
      'openssl s_client -connect api.example.com:443 -servername api.example.com </dev/null 2>/dev/null | openssl x509 -noout -issuer -serial -enddate',
    references: ['docs/recipes/vantage-points.md', 'RFC 9325 §3', 'RFC 3234 §2'],
    example: {
      kind: 'compare-networks',
      differs: 'certificate',
      odd: 'office',
      sound: 'github',
      issuer: 'Example Inspection CA',
      served: { address: '192.0.2.1', port: 443, name: 'api.example.com' },
    },
  },
  explains: [],

  detect({ here, elsewhere, endpoint }): Found | null {
    if (endpoint.file !== null) return null; // what lies on disk is the same wherever it was checked out
    const sound = soundest([here, ...elsewhere]);
    if (sound === null) return null;
    const difference = differenceOf(here, sound);
    if (difference === null) return null;
    const all = [here, ...elsewhere].toSorted((one, other) => (one.vantage < other.vantage ? -1 : 1));
    const alike = all.filter((other) => differenceOf(other, sound) === null).map(({ vantage }) => vantage);
    return { difference, here, sound, alike, all };
  },

  severity: ({ difference, here, sound }) =>
    difference === 'certificate' && areAllPublic(here) && areAllPublic(sound) ? 'notice' : PLAIN,

  titleOf: ({ difference }) => TITLES[difference],

  message(found, { endpoint }) {
    const { difference, here, sound, alike } = found;
    const [name, works] = [endpoint.name, listed(alike)];
    switch (difference) {
      case 'reach':
        return `${name} answers from ${works} and not from ${here.vantage}: ${failureWords(here.look.observation)}.`;
      case 'handshake':
        return `The handshake with ${name} works from ${works} and fails from ${here.vantage}: ${failureWords(here.look.observation)}.`;
      case 'certificate':
        return `${name} ${certificateWords(here, sound, works)}.`;
      case 'trust':
        return `${name} ${trustWords(here, sound, works)}.`;
      case 'versions':
        return `${name} chooses ${versionsOf(sound)} from ${works} and ${versionsOf(here)} from ${here.vantage}.`;
    }
  },

  evidence: ({ all }) =>
    all.slice(0, MOST_PLACES).map((place) => ({ label: `from ${place.vantage}`, value: placeText(place) })),

  remedy({ difference, here, sound }, { endpoint }) {
    const at = [...here.look.observation.addresses, ...sound.look.observation.addresses][0];
    const issuer = here.completed[0]?.leaf?.issuer ?? null;
    return {
      kind: 'compare-networks',
      differs: difference,
      odd: here.vantage,
      sound: sound.vantage,
      issuer: difference === 'certificate' && issuer !== null ? calledBy(issuer) : null,
      served: {
        address: at?.address ?? bracketed(endpoint.host),
        port: at?.port ?? endpoint.port,
        name: expectedName(endpoint),
      },
    };
  },

  key: ({ difference, here }) => [difference, here.vantage],

  addresses: ({ here }) => here.look.observation.addresses.map(({ address }) => address),
});

interface Found {
  readonly difference: Difference;
  readonly here: FromThere;
  readonly sound: FromThere;
  /** The vantages that agree with the sound one, itself among them. */
  readonly alike: readonly string[];
  readonly all: readonly FromThere[];
}

/** What clients there suffer has a finding of its own, with its own weight. */
const PLAIN: Severity = 'warning';

const FAILS = 'it works on some networks and fails on others';

const TITLES: Readonly<Record<Difference, string>> = {
  reach: FAILS,
  handshake: FAILS,
  certificate: 'another CA stands behind it on another network',
  trust: 'its certificate is accepted on some networks and refused on others',
  versions: 'another TLS version is chosen on another network',
};

function versionsOf({ versions }: FromThere): string {
  return listed(versions.map(versionName));
}

const MOST_PLACES = 8;
