import { CERTIFICATE_PROOFS, wrongName } from './certificate-proofs.ts';
import { javaBench } from './java-bench.ts';
import { rsa } from './negotiation-proofs.ts';
import { OTHER, otherFiles } from './other-site.ts';
import { prove } from './prove.ts';

prove(javaBench, [
  ...CERTIFICATE_PROOFS,
  {
    cause: 'tls-version-too-old',
    kind: 'TLS 1.2 where 1.3 is wanted',
    gate: ['min-tls-version: "1.3"'],
    broken: (config) => inHost(config, 'protocols="TLSv1.2"'),
  },
  {
    cause: 'tls-version-missing',
    gate: ['required-tls-versions: ["1.3"]'],
    broken: (config) => inHost(config, 'protocols="TLSv1.2"'),
  },
  {
    cause: 'weak-cipher-accepted',
    kind: 'CBC under the profile intermediate',
    gate: ['profile: intermediate'],
    broken: (config) => inHost(config, 'ciphers="ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-ECDSA-AES128-SHA"'),
  },
  {
    cause: 'no-common-cipher',
    kind: 'none for the key of the certificate',
    served: rsa,
    broken: (config) => inHost(config, 'protocols="TLSv1.2" ciphers="ECDHE-ECDSA-AES128-GCM-SHA256"'),
    person: ({ edit }) => edit((config) => config.replace(' protocols="TLSv1.2"', '')),
  },
  { cause: 'hostname-mismatch', files: otherFiles, served: wrongName },
  {
    cause: 'no-sni-fallback',
    files: otherFiles,
    gate: ['require: [sni-fallback]'],
    broken: (config) =>
      config
        .replace('defaultSSLHostConfigName="shop.test"', 'defaultSSLHostConfigName="other.test"')
        .replace(
          '</Connector>',
          `<SSLHostConfig hostName="other.test">\n<Certificate certificateFile="${OTHER}/fullchain.pem" certificateKeyFile="${OTHER}/privkey.pem" />\n</SSLHostConfig>\n</Connector>`,
        ),
  },
  {
    cause: 'plaintext-http',
    broken: (config) =>
      config.replace(/<Connector port="(\d+)"[\s\S]*<\/Connector>/, '<Connector port="$1">\n</Connector>'),
  },
]);

function inHost(config: string, attributes: string): string {
  return config.replace('hostName="shop.test"', (host) => `${host} ${attributes}`);
}
