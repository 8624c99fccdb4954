import type { TlsVersion } from '../model/tls-version.ts';
import { forProduct } from './client-certificates.ts';
import { storedCertificates } from './cloud-certificates.ts';
import { hostName } from './command-line.ts';
import { KEY_OF_CERTIFICATE, SUITES_FOR } from './negotiation.ts';
import type { ProductTexts } from './writer.ts';

const GATEWAY = '-g GROUP --gateway-name GATEWAY';
const APPLIES =
  'The gateway takes it over within minutes, open connections stay: az network application-gateway show -g GROUP -n GATEWAY --query provisioningState';
const V2 =
  'Policies of 2022 and CustomV2 need the tier Standard_v2 or WAF_v2, and hold for the whole gateway: one of 2022 and an older one cannot stand side by side.';
const MAKE_PFX = 'openssl pkcs12 -export -in fullchain.pem -inkey privkey.pem -out site.pfx';

export const azure: ProductTexts = {
  ...forProduct({
    on: () =>
      [
        `az network application-gateway client-cert add ${GATEWAY} --name client-ca --data client-ca.cer`,
        `az network application-gateway ssl-profile add ${GATEWAY} --name clients --trusted-client-certificates client-ca --client-auth-configuration true`,
        `az network application-gateway http-listener update ${GATEWAY} --name LISTENER --ssl-profile-id clients`,
      ].join('\n'),
    off: () => 'take the SSL profile off the listener',
    note: 'client-ca.cer holds the whole chain of the client CA, root included. App Service: az webapp update -g GROUP -n APP --set clientCertEnabled=true clientCertMode=Required; it hands the certificate to the app unverified, so the app has to look at its issuer.',
    reload: APPLIES,
  }),
  ...storedCertificates({
    title: 'Azure',
    replace: [
      MAKE_PFX,
      `az network application-gateway ssl-cert update ${GATEWAY} --name CERTIFICATE --cert-file site.pfx --cert-password PASSWORD`,
    ].join('\n'),
    obtain: (names) => {
      const [name = ''] = names;
      return `az webapp config ssl create -g GROUP -n APP --hostname '${hostName(name)}'`;
    },
    attach:
      'That is for App Service, which obtains it for one name and renews it: then az webapp config ssl bind -g GROUP -n APP --certificate-thumbprint THUMBPRINT --ssl-type SNI. Front Door obtains one by the certificate type ManagedCertificate of the custom domain; an Application Gateway takes one from Key Vault.',
    look: `az network application-gateway ssl-cert list ${GATEWAY}; az webapp config ssl list -g GROUP`,
    unattended:
      'From Key Vault a gateway fetches the new version every four hours, if the certificate is named without a version and its identity may read secrets. App Service and Front Door renew managed ones while the DNS record of the name points to them.',
    inEffect:
      'In Key Vault: az keyvault certificate import --vault-name VAULT --name NAME --file site.pfx makes a new version under the same name.',
  }),

  'enable-tls': ({ port, name }) => ({
    summary: `Give the gateway an HTTPS listener on port ${port} with a certificate for "${name}".`,
    snippet: [
      MAKE_PFX,
      `az network application-gateway ssl-cert create ${GATEWAY} --name CERTIFICATE --cert-file site.pfx --cert-password PASSWORD`,
      `az network application-gateway http-listener create ${GATEWAY} --name LISTENER --frontend-port PORT-${port} --ssl-cert CERTIFICATE --host-names '${hostName(name)}'`,
    ].join('\n'),
    steps: ['A rule has to lead from the listener to the backend: az network application-gateway rule create', APPLIES],
  }),

  'set-versions': ({ min }) => ({
    summary: `Set the TLS policy of the Application Gateway so that it begins at TLS ${min < '1.2' ? '1.2' : min}.`,
    snippet: `az network application-gateway ssl-policy set ${GATEWAY} ${POLICY_FROM[min]}`,
    steps: [
      V2,
      `App Service: az webapp config set -g GROUP -n APP --min-tls-version ${min < '1.2' ? '1.2' : min}`,
      `Front Door: az afd custom-domain update -g GROUP --profile-name PROFILE --custom-domain-name DOMAIN --minimum-tls-version ${min === '1.3' ? 'TLS13' : 'TLS12'}`,
      'An old gateway without a policy has AppGwSslPolicy20150501, which begins at TLS 1.0.',
      APPLIES,
    ],
  }),

  'set-suites': ({ why }) => ({
    summary: `${SUITES_FOR[why]}: set a TLS policy of your own on the Application Gateway.`,
    snippet: `az network application-gateway ssl-policy set ${GATEWAY} --policy-type CustomV2 --min-protocol-version TLSv1_2 --cipher-suites ${SUITES.join(' ')}`,
    steps: [
      'The suites of TLS 1.3 are part of CustomV2. What there is: az network application-gateway ssl-policy list-options',
      V2,
      ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
      'App Service: az webapp config set -g GROUP -n APP --min-tls-cipher-suite TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
      APPLIES,
    ],
  }),

  'set-groups': ({ postQuantum }) => ({
    summary: postQuantum
      ? 'Ask Microsoft when the service offers X25519MLKEM768, or end TLS in something that does: the groups of an Azure front end cannot be set.'
      : 'Look at what ends TLS behind the front end: the groups of an Azure front end cannot be set.',
    snippet: null,
    steps: ['A Load Balancer of layer 4 passes TLS on: then the machine behind it has the setting.'],
  }),

  'set-dh-params': () => ({
    summary:
      'Set a TLS policy without suites that begin with TLS_DHE: the group of an Application Gateway cannot be set.',
    snippet: `az network application-gateway ssl-policy set ${GATEWAY} ${POLICY_FROM['1.2']}`,
    steps: [V2, 'A Load Balancer of layer 4 passes TLS on: then the machine behind it has the setting.', APPLIES],
  }),

  'serve-name': ({ name, port, instead }) => ({
    summary: `Give the gateway a listener for "${name}" with its certificate${instead === null ? '' : ', ahead of the one that answers every name'}.`,
    snippet: `az network application-gateway http-listener create ${GATEWAY} --name LISTENER --frontend-port PORT-${port} --ssl-cert CERTIFICATE --host-names '${hostName(name)}'`,
    steps: [
      'A rule with a better priority than that of the other listener has to lead from it to the backend.',
      `App Service: az webapp config hostname add -g GROUP --webapp-name APP --hostname '${hostName(name)}', then a binding by az webapp config ssl bind.`,
      'Front Door: the name has to be a custom domain that is associated with the route.',
      APPLIES,
    ],
  }),

  'serve-without-name': ({ name }) => ({
    summary: `Take the certificate of "${name}" for the basic listener of the port, which has no host names: clients without a name need that one.`,
    snippet: `az network application-gateway http-listener update ${GATEWAY} --name LISTENER --ssl-cert CERTIFICATE`,
    steps: [
      'App Service answers clients without SNI only by an IP binding: az webapp config ssl bind with --ssl-type IP.',
      APPLIES,
    ],
  }),

  'accept-large-hello': null,
  'read-server-log': null,
};

const POLICY_FROM: Readonly<Record<TlsVersion, string>> = {
  '1.0': '--policy-type Predefined --name AppGwSslPolicy20220101',
  '1.1': '--policy-type Predefined --name AppGwSslPolicy20220101',
  '1.2': '--policy-type Predefined --name AppGwSslPolicy20220101',
  '1.3': '--policy-type CustomV2 --min-protocol-version TLSv1_3',
};

/** Those of the recommended suites that the gateway knows. */
const SUITES = [
  'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
];
