import { hostName, pathName } from './command-line.ts';

/** What the secret of a name is called in the lines here. */
export function secretName(name: string): string {
  return `${pathName(name).replaceAll('.', '-').slice(0, LONGEST_STEM)}-tls`;
}

/** Replaces the secret whether it is there or not; controllers see it within seconds and drop no connection. */
export function applySecret(secret: string): string {
  return `kubectl -n NAMESPACE create secret tls ${secret} --cert=fullchain.pem --key=privkey.pem --dry-run=client -o yaml | kubectl apply -f -`;
}

/** The same where the name is not at hand. */
export const APPLY_SECRET = applySecret('SECRET');

export const APPLY = 'kubectl apply --dry-run=server -f ingress.yaml && kubectl apply -f ingress.yaml';

/** Sets keys of ingress-nginx for all its sites; it reloads by itself and keeps connections. */
export function patchConfigMap(data: Readonly<Record<string, string>>): string {
  return `kubectl -n ingress-nginx patch configmap ingress-nginx-controller --type merge -p '${JSON.stringify({ data })}'`;
}

export const OF_INGRESS_NGINX =
  'That is ingress-nginx under the names of its own manifests (kubectl get configmap -A | grep ingress-nginx finds others); it takes the change over by itself.';

export const OTHER_CONTROLLERS =
  'kubectl get ingressclass,gatewayclass names the controller. Traefik: a TLSOption. Envoy Gateway: `spec.tls` of a ClientTrafficPolicy. A cloud controller: the security policy of its balancer.';

export const CONTROLLER_LOG =
  'kubectl -n ingress-nginx logs deploy/ingress-nginx-controller --since=1h | grep -iE "certificate|secret|ssl"';

/** Where cert-manager says what it waits for. */
export const WHY_NOT_ISSUED = 'kubectl -n NAMESPACE describe certificate,certificaterequest,order,challenge';

export function inSecret(secret: string): string {
  return `What the secret holds: kubectl -n NAMESPACE get secret ${secret} -o jsonpath='{.data.tls\\.crt}' | base64 -d | openssl x509 -noout -serial -enddate`;
}

/** What an Ingress lists, to stand under `spec`. */
export function ingressTls(name: string): string {
  return `tls:\n  - hosts: ["${hostName(name)}"]\n    secretName: ${secretName(name)}`;
}

export function gatewayListener(name: string, port: number): string {
  return `Gateway API: a listener with port ${port}, protocol HTTPS, hostname ${hostName(name)} and tls.certificateRefs: [{ name: ${secretName(name)} }]`;
}

export const BY_CERT_MANAGER =
  'cert-manager makes the secret where the Ingress or Gateway has the annotation cert-manager.io/cluster-issuer: YOUR-ISSUER';

/** A secret's name has 253 characters at most. */
const LONGEST_STEM = 200;
