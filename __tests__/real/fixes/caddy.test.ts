import { caddyBench } from './caddy-bench.ts';
import { CERTIFICATE_PROOFS, wrongName } from './certificate-proofs.ts';
import { clientProofs } from './client-proofs.ts';
import { otherFiles } from './other-site.ts';
import { prove } from './prove.ts';

prove(caddyBench, [
  ...CERTIFICATE_PROOFS.filter(({ cause }) => cause !== 'untrusted-issuer'),
  { cause: 'legacy-tls-accepted', gate: ['min-tls-version: "1.3"'] },
  {
    cause: 'tls-version-too-old',
    gate: ['min-tls-version: "1.3"'],
    broken: (config) => inTls(config, 'protocols tls1.2 tls1.2'),
  },
  {
    cause: 'tls-version-missing',
    gate: ['required-tls-versions: ["1.2"]'],
    broken: (config) => inTls(config, 'protocols tls1.3 tls1.3'),
  },
  {
    cause: 'weak-cipher-accepted',
    kind: 'CBC under the profile intermediate',
    gate: ['profile: intermediate'],
    broken: (config) =>
      inTls(config, 'ciphers TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256'),
  },
  {
    cause: 'weak-cipher-accepted',
    kind: 'TLS 1.2 under the profile modern',
    gate: ['profile: modern', 'min-tls-version: "1.2"'],
  },
  { cause: 'no-common-group', broken: (config) => inTls(config, 'curves secp521r1') },
  ...clientProofs((config, file) =>
    inTls(config, `client_auth {\n    mode require_and_verify\n    trusted_ca_cert_file ${file}\n}`),
  ),
  { cause: 'hostname-mismatch', served: wrongName },
  {
    cause: 'sni-not-recognized',
    files: otherFiles,
    broken: (config) => config.replaceAll('shop.test', 'other.test'),
  },
  { cause: 'no-sni-fallback', gate: ['require: [sni-fallback]'] },
  {
    cause: 'plaintext-http',
    broken: (config) =>
      config.replace('\nshop.test:', '\nhttp://shop.test:').replaceAll(/^ +(?:tls|https_port) .*\n/gm, ''),
  },
]);

function inTls(config: string, lines: string): string {
  return config.replace(/^ {4}tls .*$/m, (line) => `${line} {\n        ${lines.replaceAll('\n', '\n        ')}\n    }`);
}
