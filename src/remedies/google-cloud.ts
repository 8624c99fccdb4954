import { forProduct } from './client-certificates.ts';
import { storedCertificates } from './cloud-certificates.ts';
import { commandNames, hostName } from './command-line.ts';
import { KEY_OF_CERTIFICATE, SUITES_FOR } from './negotiation.ts';
import type { ProductTexts } from './writer.ts';

const MINUTES =
  'It takes some minutes until all front ends have it. What the balancer has now: gcloud compute target-https-proxies describe PROXY';
const REGIONAL =
  'For a regional balancer add --region REGION to both lines, and SSL proxies have target-ssl-proxies in place of target-https-proxies.';

/** A policy belongs to the project and is attached to the proxy of each balancer. */
function policy(profile: string, min: string): string {
  return [
    `gcloud compute ssl-policies create tls-policy --profile ${profile} --min-tls-version ${min}`,
    'gcloud compute target-https-proxies update PROXY --ssl-policy tls-policy',
  ].join('\n');
}

export const googleCloud: ProductTexts = {
  ...forProduct({
    on: () =>
      [
        'gcloud certificate-manager trust-configs import client-ca --source=trust-config.yaml --location=global',
        'gcloud network-security server-tls-policies import client-policy --source=server-tls-policy.yaml --location=global',
      ].join('\n'),
    off: () => 'take `serverTlsPolicy` out of the target proxy',
    note: 'trust-config.yaml lists the CAs (trustStores, trustAnchors, pemCertificate); server-tls-policy.yaml has mtlsPolicy with clientValidationMode REJECT_INVALID and the name of the trust config: ALLOW_INVALID_OR_MISSING_CLIENT_CERT lets everyone in. The policy is named as serverTlsPolicy of the target proxy: gcloud compute target-https-proxies export and import.',
    reload: MINUTES,
  }),
  ...storedCertificates({
    title: 'Certificate Manager',
    replace:
      'gcloud certificate-manager certificates update CERTIFICATE --certificate-file=fullchain.pem --private-key-file=privkey.pem',
    obtain: (names) => {
      const usable = commandNames(names);
      const domains = (usable.length === 0 ? ['YOUR.HOST.NAME'] : usable).join(',');
      return `gcloud certificate-manager certificates create site --domains='${domains}'${usable.some((name) => name.startsWith('*')) ? ' --dns-authorizations=AUTHORIZATION' : ''}`;
    },
    attach:
      'Attach it: gcloud certificate-manager maps entries create ENTRY --map=MAP --hostname=NAME --certificates=site. A balancer with a certificate map no longer looks at the --ssl-certificates of its proxy.',
    look: 'gcloud certificate-manager certificates describe CERTIFICATE; gcloud compute ssl-certificates describe CERTIFICATE',
    unattended:
      'A managed certificate renews by itself while the DNS records of all its names point to the balancer, or its DNS authorisation stays in place; the first command is for Certificate Manager, the second for classic certificates: `managed` says which name fails.',
    inEffect:
      'A classic certificate cannot be changed: gcloud compute ssl-certificates create NEW --certificate=fullchain.pem --private-key=privkey.pem, then gcloud compute target-https-proxies update PROXY --ssl-certificates=NEW (the list takes the place of the whole old one).',
  }),

  'enable-tls': ({ port, name }) => ({
    summary: `Give the balancer a target HTTPS proxy with a certificate for "${name}", and a forwarding rule for port ${port}.`,
    snippet: [
      'gcloud compute target-https-proxies create PROXY --url-map=URL-MAP --certificate-map=MAP',
      `gcloud compute forwarding-rules create RULE --global --target-https-proxy=PROXY --ports=${port} --address=ADDRESS`,
    ].join('\n'),
    steps: ['A passthrough Network Load Balancer does not end TLS: then the machine behind it does.', MINUTES],
  }),

  'set-versions': ({ min }) => ({
    summary: `Attach an SSL policy with TLS ${min} as its minimum to the target proxy: without one Google begins at TLS 1.0.`,
    snippet: policy(min === '1.3' ? 'RESTRICTED' : 'MODERN', min),
    steps: [
      'If the proxy has a policy already: gcloud compute ssl-policies update NAME with the same options.',
      ...(min === '1.3' ? ['TLS 1.3 as minimum needs the profile RESTRICTED.'] : []),
      REGIONAL,
      MINUTES,
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: attach an SSL policy with the profile RESTRICTED.`,
    snippet: policy('RESTRICTED', '1.2'),
    steps: [
      'MODERN still has suites with CBC. Single suites: --profile CUSTOM --custom-features with names of gcloud compute ssl-policies list-available-features.',
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      REGIONAL,
      MINUTES,
    ],
  }),

  'set-groups': ({ postQuantum }) =>
    postQuantum
      ? {
          summary: 'Let the SSL policy of the target proxy allow X25519MLKEM768.',
          snippet: 'gcloud alpha compute ssl-policies update POLICY --post-quantum-key-exchange=ENABLED',
          steps: [
            'By default it is allowed since October 2026; a policy with DEFERRED keeps it off until October 2027.',
            REGIONAL.replace('both lines', 'the line'),
            MINUTES,
          ],
        }
      : {
          summary: 'Look at what ends TLS behind the balancer: the groups of the front ends of Google cannot be set.',
          snippet: null,
          steps: ['A passthrough Network Load Balancer does not end TLS: then the machine behind it does.'],
        },

  'set-dh-params': () => ({
    summary: 'Look at what ends TLS behind the balancer: SSL policies of Google have no suites that begin with DHE.',
    snippet: 'gcloud compute ssl-policies list-available-features',
    steps: ['A passthrough Network Load Balancer does not end TLS: then the machine behind it does.'],
  }),

  'serve-name': ({ name, instead }) => ({
    summary: `Give the certificate map an entry for "${name}"${instead === null ? '' : ': a name without one gets the primary certificate'}.`,
    snippet: `gcloud certificate-manager maps entries create ENTRY --map=MAP --hostname='${hostName(name)}' --certificates=CERTIFICATE`,
    steps: [
      'Is the map attached? gcloud compute target-https-proxies update PROXY --certificate-map=MAP',
      'Without a map: gcloud compute target-https-proxies update PROXY --ssl-certificates=OLD,NEW, which names all of them, the default one first.',
      MINUTES,
    ],
  }),

  'serve-without-name': ({ name }) => ({
    summary: `Make the certificate of "${name}" the primary one of the certificate map: clients without a name get that.`,
    snippet: 'gcloud certificate-manager maps entries create ENTRY --map=MAP --set-primary --certificates=CERTIFICATE',
    steps: ['Without a map, the first of --ssl-certificates of the proxy is the default one.', MINUTES],
  }),

  'accept-large-hello': null,
  'read-server-log': null,
};
