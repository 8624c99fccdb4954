import { hostName } from './command-line.ts';
import {
  APPLY,
  applySecret,
  BY_CERT_MANAGER,
  CONTROLLER_LOG,
  gatewayListener,
  ingressTls,
  OF_INGRESS_NGINX,
  patchConfigMap,
  secretName,
} from './kubernetes-texts.ts';
import type { PathTexts } from './path-kinds.ts';

export const kubernetesPath: PathTexts = {
  'serve-name': ({ name, port }) => ({
    summary: `List "${name}" under \`spec.tls\` of its Ingress, with a secret of the same namespace: without one the controller answers with its default certificate.`,
    snippet: ingressTls(name),
    steps: [
      `Is there an Ingress for it? kubectl get ingress,gateway,httproute -A | grep ${hostName(name)}`,
      `The trap: ingress-nginx goes back to its default where the secret is missing or its certificate does not cover the host: ${CONTROLLER_LOG}`,
      `Make the secret: ${applySecret(secretName(name))}`,
      BY_CERT_MANAGER,
      gatewayListener(name, port),
      APPLY,
    ],
  }),

  'serve-without-name': ({ name }) => ({
    summary: `Make the certificate of "${name}" the default one of the controller.`,
    snippet: `--default-ssl-certificate=NAMESPACE/${secretName(name)}`,
    steps: [
      'ingress-nginx: it stands among the arguments of the controller: kubectl -n ingress-nginx edit deployment ingress-nginx-controller (Helm: controller.extraArgs.default-ssl-certificate).',
      '`ssl-reject-handshake` must not be "true" in its ConfigMap.',
      'Gateway API: a listener without `hostname` takes clients that send no name.',
    ],
  }),

  'find-name-filter': ({ name }) => ({
    summary: `Run the same check from another network; if it fails there too, look for "${name}" among the hosts of the cluster.`,
    snippet: `kubectl get ingress,gateway,httproute,tlsroute -A | grep ${hostName(name)}`,
    steps: [
      'A kind that the cluster does not know ends the command: leave it out.',
      'A Gateway whose listeners have no fitting `hostname` closes, and so does passthrough without a route.',
      'Works from another network: a firewall of this one filters by host name. Give its team the address, the port and the name.',
    ],
  }),

  'find-closer': ({ port }) => ({
    summary: `See whether the controller runs behind the Service of port ${port}, and whether it and the balancer agree on the PROXY protocol.`,
    snippet:
      'kubectl -n ingress-nginx get pods,svc,endpoints -o wide\nkubectl -n ingress-nginx get configmap ingress-nginx-controller -o yaml',
    steps: [
      '`use-proxy-protocol: "true"` closes every connection whose balancer sends no PROXY header: the log says "broken header".',
      'With `externalTrafficPolicy: Local` nodes without a pod of the controller do not answer.',
      'With the annotation ssl-passthrough the pod behind ends TLS: it must be up and have the certificate.',
    ],
  }),

  'accept-large-hello': null,

  'read-server-log': ({ alert }) => ({
    summary: `Let the controller log failed handshakes, repeat the check and read${alert === null ? ' why' : ` why it sent alert ${alert}`}.`,
    snippet: patchConfigMap({ 'error-log-level': 'info' }),
    steps: [
      OF_INGRESS_NGINX,
      'kubectl -n ingress-nginx logs deploy/ingress-nginx-controller --since=10m | grep -iE "SSL_do_handshake|certificate"',
      'Nothing in the log: the balancer in front of the cluster refuses.',
    ],
  }),
};
