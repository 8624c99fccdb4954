import { alignAddressesWith } from './align-addresses.ts';
import { addressNotes } from './certbot.ts';
import { mendChain } from './chain-fault.ts';
import { completeChain, fetchIssuer, JOIN_CHAIN, noNewer, oldIntermediate, wholeChain } from './chain-file.ts';
import { forProduct } from './client-certificates.ts';
import { addressesIn, commandNames, commandUrl, hasWildcard } from './command-line.ts';
import { foresightOfItself } from './foresight.ts';
import { kubernetesNegotiation } from './kubernetes-negotiation.ts';
import { kubernetesPath } from './kubernetes-path.ts';
import {
  APPLY,
  APPLY_SECRET,
  applySecret,
  BY_CERT_MANAGER,
  CONTROLLER_LOG,
  gatewayListener,
  ingressTls,
  inSecret,
  OF_INGRESS_NGINX,
  patchConfigMap,
  secretName,
  WHY_NOT_ISSUED,
} from './kubernetes-texts.ts';
import { day, issuedWith, quotedList } from './phrases.ts';
import { servedNow } from './renewal-checks.ts';
import { stapled } from './stapling.ts';
import { tidyChainIn } from './tidy-chain.ts';
import type { ProductTexts } from './writer.ts';

const NEW_KEY =
  'A new key comes with `privateKey.rotationPolicy: Always` in the Certificate, the default from cert-manager 1.18 on.';

export const kubernetes: ProductTexts = {
  ...forProduct({
    on: () =>
      [
        'kubectl -n NAMESPACE create secret generic client-ca --from-file=ca.crt',
        'kubectl -n NAMESPACE annotate ingress INGRESS --overwrite nginx.ingress.kubernetes.io/auth-tls-secret=NAMESPACE/client-ca nginx.ingress.kubernetes.io/auth-tls-verify-client=on',
      ].join('\n'),
    off: () => 'kubectl -n NAMESPACE annotate ingress INGRESS nginx.ingress.kubernetes.io/auth-tls-secret-',
    note: 'ingress-nginx asks per host and answers HTTP 400 to who shows none; client CAs with an intermediate need auth-tls-verify-depth=2. Envoy Gateway: `spec.tls.clientValidation` of a ClientTrafficPolicy.',
    several: '`ca.crt` of the secret holds all CAs whose clients are let in, one after the other.',
    reload: CONTROLLER_LOG,
  }),
  'align-addresses': alignAddressesWith(APPLY_SECRET),
  ...kubernetesNegotiation,
  ...kubernetesPath,
  ...foresightOfItself(APPLY_SECRET),

  'replace-revoked': ({ subject, depth, names, compromised, served }) => ({
    summary:
      depth > 0
        ? `Have the certificate for ${quotedList(names)} issued anew under an intermediate that is not revoked: "${subject}" cannot be mended.`
        : `Have the certificate for ${quotedList(names)} issued anew${compromised ? ' now, with a new key: the old key is in other hands' : ', with a new key'}.`,
    snippet: `cmctl renew -n NAMESPACE ${secretOf(names)}`,
    steps: [
      NEW_KEY,
      'The name is that of the Certificate: kubectl get certificate -A. It asks its issuer: where that is a CA of your own, its revoked intermediate has to be replaced first.',
      `Without cert-manager: ${applySecret(secretOf(names))}`,
      'Look for copies of the secret: other namespaces and clusters, backups, a repository.',
      servedNow(names, served),
    ],
  }),

  'mend-stapling': stapled(({ responder }) => ({
    summary: 'Switch OCSP stapling on in the ConfigMap of ingress-nginx.',
    snippet: patchConfigMap({ 'enable-ocsp': 'true' }),
    steps: [
      OF_INGRESS_NGINX,
      '`tls.crt` must hold the issuer behind the certificate.',
      `The pods must reach the responder: kubectl -n ingress-nginx exec deploy/ingress-nginx-controller -- curl -sS -o /dev/null ${commandUrl(responder) ?? 'RESPONDER-URL'}`,
    ],
  })),

  'enable-tls': ({ port, name }) => ({
    summary: `List "${name}" under \`spec.tls\` of its Ingress, and see that the Service sends port ${port} to the HTTPS port of the controller.`,
    snippet: ingressTls(name),
    steps: [
      `Make the secret: ${applySecret(secretName(name))}`,
      BY_CERT_MANAGER,
      gatewayListener(name, port),
      ...addressNotes([name]),
      APPLY,
    ],
  }),

  renew: ({ names, notAfter, served }) => ({
    summary: `Find out why the certificate for ${quotedList(names)} (valid until ${day(notAfter)}) was not renewed, or is not served.`,
    snippet: WHY_NOT_ISSUED,
    steps: [
      inSecret(secretOf(names)),
      `Newer there than what is served: the controller could not load it, or answers from another secret: ${CONTROLLER_LOG}`,
      `To renew now: cmctl renew -n NAMESPACE ${secretOf(names)} · without cert-manager: ${applySecret(secretOf(names))}`,
      ...(addressesIn(names).length > 0 ? addressNotes(names) : [servedNow(names, served)]),
    ],
  }),

  'replace-intermediate': ({ subject, issuerUrl, expires }) => ({
    summary: `Replace ${oldIntermediate(subject, expires)} in \`tls.crt\` of the secret; the server certificate itself can stay.`,
    snippet: null,
    steps: [
      fetchIssuer(issuerUrl, subject),
      noNewer(expires),
      JOIN_CHAIN,
      'cert-manager writes its own secrets anew: have the certificate renewed instead, by cmctl renew -n NAMESPACE NAME',
      APPLY_SECRET,
    ],
  }),

  'serve-full-chain': (remedy) => ({
    summary: `\`tls.crt\` of the secret must hold ${wholeChain(remedy)}.`,
    snippet: applySecret(secretName(remedy.name)),
    steps: [
      `The file as it is: kubectl -n NAMESPACE get secret ${secretName(remedy.name)} -o jsonpath='{.data.tls\\.crt}' | base64 -d > certificate.pem`,
      ...completeChain(remedy),
      '`ca.crt` in the secret is not sent. Where an issuer of cert-manager leaves the intermediate out, mend the issuer: the secret would be written over.',
      applySecret(secretName(remedy.name)),
    ],
  }),

  reissue: (remedy) => ({
    summary: `Have the Certificate of cert-manager cover ${quotedList(remedy.names)}${issuedWith(remedy)}.`,
    snippet: patchCertificate(remedy.names, remedy.why),
    steps: [
      'cert-manager takes the names from `spec.tls[].hosts` where the Certificate belongs to an Ingress (kubectl get certificate -A -o wide): add them there instead.',
      ...(hasWildcard(remedy.names)
        ? ['A wildcard name is proven by a DNS record: the issuer needs a dns01 solver.']
        : []),
      ...(remedy.why === 'name'
        ? [`A certificate that does not cover the host is passed over for the default one: ${CONTROLLER_LOG}`]
        : []),
      ...(remedy.why === 'weak-key'
        ? ['On an Ingress the same is said by the annotation cert-manager.io/private-key-algorithm: ECDSA']
        : []),
      ...addressNotes(remedy.names),
      `Not issued? ${WHY_NOT_ISSUED}`,
      `Without cert-manager: ${applySecret(secretOf(remedy.names))}`,
    ],
  }),

  'tidy-chain': tidyChainIn('`tls.crt` of the secret', APPLY_SECRET),

  'replace-self-signed': ({ name }) => ({
    summary: `Give the Ingress of "${name}" a secret with a certificate that a CA issued: "Kubernetes Ingress Controller Fake Certificate" stands in where the right one is missing.`,
    // The hosts of an Ingress are names: what answers under an address is the default certificate.
    snippet:
      addressesIn([name]).length > 0 ? `--default-ssl-certificate=NAMESPACE/${secretName(name)}` : ingressTls(name),
    steps: [
      `Make the secret: ${applySecret(secretName(name))}`,
      BY_CERT_MANAGER,
      `Not issued? ${WHY_NOT_ISSUED}`,
      CONTROLLER_LOG,
      ...addressNotes([name]),
      APPLY,
    ],
  }),

  'mend-chain': mendChain(
    'Put what the CA issues into `tls.crt` of the secret: the server certificate first, then the intermediates.',
    APPLY_SECRET,
  ),
};

function secretOf(names: readonly string[]): string {
  return secretName(names[0] ?? '');
}

/** Only names and addresses that need no quoting get into the JSON, which stands in single quotes. */
function patchCertificate(names: readonly string[], why: string): string {
  const usable = commandNames(names);
  const addresses = addressesIn(names);
  const spec = {
    ...(usable.length > 0 ? { dnsNames: usable } : {}),
    ...(addresses.length > 0 ? { ipAddresses: addresses } : {}),
    ...(usable.length + addresses.length === 0 ? { dnsNames: ['YOUR.HOST.NAME'] } : {}),
    ...(why === 'key-usage' ? { usages: ['server auth', 'digital signature', 'key encipherment'] } : {}),
    ...(why === 'weak-key' ? { privateKey: { algorithm: 'ECDSA', size: 256, rotationPolicy: 'Always' } } : {}),
  };
  return `kubectl -n NAMESPACE patch certificate ${secretOf(names)} --type merge -p '${JSON.stringify({ spec })}'`;
}
