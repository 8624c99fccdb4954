import { OF_INGRESS_NGINX, OTHER_CONTROLLERS, patchConfigMap } from './kubernetes-texts.ts';
import {
  CIPHER_LIST,
  groupList,
  KEY_OF_CERTIFICATE,
  makeDhFile,
  NO_DHE,
  OPENSSL_GROUPS,
  SUITES_FOR,
} from './negotiation.ts';
import { OPENSSL_SPELLING, spelled } from './versions.ts';
import type { ProductTexts } from './writer.ts';

/** What the controller of a cluster and its clients have to agree on. */
export const kubernetesNegotiation: Pick<ProductTexts, 'set-versions' | 'set-suites' | 'set-groups' | 'set-dh-params'> =
  {
    'set-versions': ({ min, max }) => ({
      summary: 'Set the versions where TLS ends: in the ConfigMap of ingress-nginx, or by the policy of the Gateway.',
      snippet: patchConfigMap({ 'ssl-protocols': spelled(min, max, OPENSSL_SPELLING).join(' ') }),
      steps: [OF_INGRESS_NGINX, OTHER_CONTROLLERS],
    }),

    'set-suites': ({ why }) => ({
      summary: `${SUITES_FOR[why]}: in the ConfigMap of ingress-nginx, or by the policy of the Gateway.`,
      snippet: patchConfigMap({ 'ssl-ciphers': CIPHER_LIST }),
      steps: [
        ...(why === 'key-type' ? [KEY_OF_CERTIFICATE] : []),
        OF_INGRESS_NGINX,
        'The annotation nginx.ingress.kubernetes.io/ssl-ciphers of an Ingress sets them for its host.',
        OTHER_CONTROLLERS,
      ],
    }),

    'set-groups': ({ postQuantum }) => ({
      summary: 'Set the groups in the ConfigMap of ingress-nginx, or leave them at "auto", the choice of OpenSSL.',
      snippet: patchConfigMap({ 'ssl-ecdh-curve': groupList(postQuantum, OPENSSL_GROUPS) }),
      steps: [
        ...(postQuantum
          ? [
              'X25519MLKEM768 needs OpenSSL 3.5 or newer in the image: kubectl -n ingress-nginx exec deploy/ingress-nginx-controller -- nginx -V',
            ]
          : []),
        OF_INGRESS_NGINX,
        OTHER_CONTROLLERS,
      ],
    }),

    'set-dh-params': () => ({
      summary: 'Give ingress-nginx a group of 2048 bits in a secret, or take the suites out that begin with DHE-.',
      snippet: [
        makeDhFile('dhparam.pem'),
        'kubectl -n ingress-nginx create secret generic dhparam --from-file=dhparam.pem',
        patchConfigMap({ 'ssl-dh-param': 'ingress-nginx/dhparam' }),
      ].join('\n'),
      steps: [NO_DHE, OF_INGRESS_NGINX],
    }),
  };
