import type { TlsVersion } from '../model/tls-version.ts';
import { CIPHER_NAMES, groupList, KEY_OF_CERTIFICATE, NO_DHE, SUITES_FOR } from './negotiation.ts';
import { defaultOptions, NOTICED, OPTIONS_NOTE, RELOAD } from './traefik-texts.ts';
import type { ProductTexts } from './writer.ts';

const VERSION: Readonly<Record<TlsVersion, string>> = {
  '1.0': 'VersionTLS10',
  '1.1': 'VersionTLS11',
  '1.2': 'VersionTLS12',
  '1.3': 'VersionTLS13',
};

/** What Traefik and its clients have to agree on: options of TLS, spelt as Go spells them. */
export const traefikNegotiation: Pick<ProductTexts, 'set-versions' | 'set-suites' | 'set-groups' | 'set-dh-params'> = {
  'set-versions': ({ min, max }) => ({
    summary: 'Set the oldest version in the TLS options called `default`.',
    snippet: defaultOptions(`minVersion: ${VERSION[min]}`, ...(max === '1.3' ? [] : [`maxVersion: ${VERSION[max]}`])),
    steps: [OPTIONS_NOTE, 'Without the line Traefik accepts TLS 1.2 and 1.3.', NOTICED, RELOAD],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`cipherSuites\` in the TLS options called \`default\`, or take the list out, since Go's own is sound.`,
    snippet: defaultOptions('cipherSuites:', ...CIPHER_NAMES.map((name) => `  - ${name}`)),
    steps: [
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      OPTIONS_NOTE,
      'Suites of TLS 1.3 are not to be chosen. Traefik has no DHE, export or NULL suites: if they were seen, something in front of it ends TLS.',
      RELOAD,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: "Take `curvePreferences` out of the TLS options, since Go's own list is sound, or set it.",
    snippet: defaultOptions(
      'curvePreferences:',
      ...groupList(postQuantum, ['X25519MLKEM768', 'X25519', 'CurveP256', 'CurveP384'])
        .split(':')
        .map((group) => `  - ${group}`),
    ),
    steps: [
      ...(postQuantum
        ? [
            'X25519MLKEM768 needs Traefik 3.5 or newer (traefik version): an older one refuses every handshake for its sake.',
          ]
        : []),
      OPTIONS_NOTE,
      RELOAD,
    ],
  }),

  'set-dh-params': () => ({
    summary: 'Look at what stands in front of Traefik: Traefik itself has no finite-field Diffie-Hellman.',
    snippet: null,
    steps: [
      'A load balancer, CDN or firewall that ends TLS has a security policy of its own: choose one without DHE.',
      NO_DHE,
    ],
  }),
};
