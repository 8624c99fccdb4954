import type { TlsVersion } from '../model/tls-version.ts';
import { certificateTexts } from './certificate-files.ts';
import { forProduct } from './client-certificates.ts';
import { pathName } from './command-line.ts';
import { envoyPath } from './envoy-path.ts';
import { CONTEXT, certificateEntry, RELOAD, RESTART_HOOK, transportSocket, WITHOUT_RESTART } from './envoy-texts.ts';
import { CIPHER_LIST, groupList, KEY_OF_CERTIFICATE, NO_DHE, SUITES_FOR } from './negotiation.ts';
import { ocspToFile } from './stapling.ts';
import type { ProductTexts, Writer } from './writer.ts';

const EVERY_CONTEXT =
  'Each filter chain has a context of its own: grep -n DownstreamTlsContext /etc/envoy/envoy.yaml finds them.';

const stapling: Writer<'mend-stapling'> = ({ name, responder }) => {
  const folder = `/etc/ssl/${pathName(name)}`;
  return {
    summary: `Fetch the OCSP response for "${name}" into a file from a daily job, and name it beside the certificate.`,
    snippet: `${certificateEntry(folder)}\n    ocsp_staple: { filename: ${folder}/ocsp.der }`,
    steps: [
      'Envoy asks no responder itself. With `ocsp_staple_policy: MUST_STAPLE` it refuses to start without a response.',
      ocspToFile(responder, folder, 'ocsp.der'),
      RELOAD,
    ],
  };
};

export const envoy: ProductTexts = {
  ...forProduct({
    on: () =>
      'require_client_certificate: true\ncommon_tls_context:\n  validation_context:\n    trusted_ca: { filename: /etc/envoy/client-ca.pem }',
    off: () => 'require_client_certificate: false, and take validation_context out',
    note: 'It stands in the DownstreamTlsContext; validation_context alone asks and lets in who shows none.',
    reload: RELOAD,
  }),
  ...envoyPath,
  ...certificateTexts({
    title: 'Envoy',
    file: 'the file that `certificate_chain` names',
    where: CONTEXT,
    lines: certificateEntry,
    notes: [
      'Where a control plane (Istio, Contour, Envoy Gateway) hands certificates over, replace its secret instead.',
      WITHOUT_RESTART,
    ],
    readBy: { group: 'envoy' },
    load: RESTART_HOOK,
    reload: RELOAD,
    stapling,
  }),

  'enable-tls': ({ port, name }) => ({
    summary: `Give the filter chain of port ${port} a \`transport_socket\` with a certificate for "${name}".`,
    snippet: transportSocket(`/etc/ssl/${pathName(name)}`),
    steps: [
      'It stands in the entry of `filter_chains`, beside `filters`; a chain without it takes TLS for data.',
      'The user that Envoy runs as must be allowed to read both files.',
      RELOAD,
    ],
  }),

  'set-versions': ({ min, max }) => ({
    summary: `Set the oldest and the newest version in \`tls_params\` of ${CONTEXT}.`,
    snippet: `tls_params:\n  tls_minimum_protocol_version: ${VERSION[min]}\n  tls_maximum_protocol_version: ${VERSION[max]}`,
    steps: [EVERY_CONTEXT, 'Without these lines older releases of Envoy accept TLS 1.0 and 1.1 as well.', RELOAD],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set \`cipher_suites\` in \`tls_params\`, or take the list out, since Envoy's own is sound.`,
    snippet: ['tls_params:', '  cipher_suites:', ...SUITES.map((suite) => `    - ${suite}`)].join('\n'),
    steps: [
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      EVERY_CONTEXT,
      'The list is about TLS 1.2; Envoy has no DHE, RC4 or export suites: if they were seen, something in front of it ends TLS.',
      RELOAD,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: `Set \`ecdh_curves\` in \`tls_params\` of ${CONTEXT}.`,
    snippet: `tls_params:\n  ecdh_curves: [${groupList(postQuantum, ['X25519MLKEM768', 'X25519', 'P-256', 'P-384'], ', ')}]`,
    steps: [
      ...(postQuantum
        ? ['An Envoy whose BoringSSL lacks X25519MLKEM768 fails in --mode validate: update it then.']
        : []),
      EVERY_CONTEXT,
      RELOAD,
    ],
  }),

  'set-dh-params': () => ({
    summary: 'Look at what stands in front of Envoy: Envoy itself has no finite-field Diffie-Hellman.',
    snippet: null,
    steps: [
      'A load balancer, CDN or firewall that ends TLS has a security policy of its own: choose one without DHE.',
      NO_DHE,
    ],
  }),
};

const VERSION: Readonly<Record<TlsVersion, string>> = {
  '1.0': 'TLSv1_0',
  '1.1': 'TLSv1_1',
  '1.2': 'TLSv1_2',
  '1.3': 'TLSv1_3',
};

const SUITES = CIPHER_LIST.split(':');
